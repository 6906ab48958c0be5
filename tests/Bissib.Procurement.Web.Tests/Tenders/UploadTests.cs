using System.Net;
using System.Text;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Tenders;

[Collection(SharedService.Name)]
public sealed class UploadTests(ServiceUnderTest service)
{
    [Fact]
    public async Task Uploaded_tender_shows_its_clause_with_the_words_that_matched()
    {
        var visitor = service.Visit();

        var page = await visitor.ScanAsync(("cahier.txt", ServiceUnderTest.ModelTextOf("social/insertion-hours")));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains(ServiceUnderTest.Catalogue.Find("social/insertion-hours")!.Title.French,
            shown.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("<mark>", shown, StringComparison.Ordinal);
        Assert.Contains("cahier.txt, paragraphe 1", shown, StringComparison.Ordinal);
        Assert.Contains("Terminé", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_without_a_file_says_what_to_choose()
    {
        var visitor = service.Visit();

        var answer = await visitor.UploadAsync([]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Choisissez au moins un fichier PDF", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feuille.xlsx", "a", "Value", "", "« feuille.xlsx » n'est ni un PDF")]
    [InlineData("vide.pdf", "", "Value", "", "« vide.pdf » est vide (0 octet)")]
    [InlineData("a.txt", "a", "Value", "beaucoup", "La valeur « beaucoup » n'est pas un montant")]
    [InlineData("a.txt", "a", "Value", "-5", "La valeur « -5 » n'est pas un montant")]
    [InlineData("a.txt", "a", "Published", "31/02/2026", "La date « 31/02/2026 » n'existe pas")]
    public async Task Wrong_field_is_answered_with_the_remedy_and_the_others_are_kept(
        string file, string text, string field, string value, string message)
    {
        var visitor = service.Visit();

        var answer = await visitor.UploadAsync(file, text, (field, value), ("Kind", "works"), ("Buyer", "federal"));

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, shown, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", shown, StringComparison.Ordinal);
        Assert.Contains("value=\"works\" selected", shown, StringComparison.Ordinal);
        Assert.Contains("value=\"federal\" selected", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_over_the_limit_is_refused_by_name()
    {
        var visitor = service.Visit("en");

        var answer = await visitor.UploadAsync([("plans.pdf", new byte[(50 * 1024 * 1024) + 1])]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("\"plans.pdf\" is larger than 50 MB", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_over_the_limit_is_refused_before_it_is_read()
    {
        var visitor = service.Visit("nl");
        using var form = new ByteArrayContent([]);
        form.Headers.ContentLength = 300L * 1024 * 1024;

        var answer = await visitor.Client.PostAsync(new Uri("/", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("De verzending is te groot", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_without_its_token_is_refused_with_a_page()
    {
        var visitor = service.Visit("en");
        using var form = new MultipartFormDataContent();
        form.Add(new ByteArrayContent("a"u8.ToArray()), "Form.Documents", "a.txt");

        var answer = await visitor.Client.PostAsync(new Uri("/", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The request was not understood", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_name_and_text_are_shown_as_text()
    {
        var visitor = service.Visit();
        var text = "L'adjudicataire <script>alert(1)</script> "
            + ServiceUnderTest.ModelTextOf("social/insertion-hours");

        var page = await visitor.ScanAsync(("../<img src=x onerror=alert(2)>.txt", text));

        var shown = await visitor.Client.GetStringAsync(new Uri(page, UriKind.Relative));
        Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", shown, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(2)&gt;.txt", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_upload_twice_is_one_tender()
    {
        var visitor = service.Visit();

        var first = await visitor.ScanAsync(("deux-fois.txt", "Deux fois le même texte."));
        var second = await visitor.ScanAsync(("deux-fois.txt", "Deux fois le même texte."));

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Same_upload_twice_at_once_is_one_tender()
    {
        var uploads = Enumerable.Range(0, 6)
            .Select(_ => service.Visit().ScanAsync(("en-même-temps.txt", "Deux fois en même temps.")));

        var pages = await Task.WhenAll(uploads);

        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task Unreadable_document_keeps_its_reason_and_its_bytes_and_the_others_are_scanned()
    {
        var visitor = service.Visit();
        var broken = "%PDF-1.7 cut off"u8.ToArray();
        var text = Encoding.UTF8.GetBytes(ServiceUnderTest.ModelTextOf("social/insertion-hours") + " Partie deux.");

        var page = await visitor.FollowAsync(await visitor.UploadAsync([("coupé.pdf", broken), ("entier.txt", text)]));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains("Terminé, lecture incomplète", shown, StringComparison.Ordinal);
        Assert.Contains("<strong>coupé.pdf</strong> –", shown, StringComparison.Ordinal);
        Assert.Contains("entier.txt, paragraphe 1", shown, StringComparison.Ordinal);
        var link = shown.Split($"href=\"/api/v1{page}/documents/")[1].Split('"')[0];
        var answer = await visitor.GetAsync($"/api/v1{page}/documents/{link}");
        Assert.Equal(broken, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("coup%C3%A9.pdf", answer.Content.Headers.ContentDisposition!.ToString().Split("UTF-8''")[1]);
    }

    [Fact]
    public async Task Deleted_tender_is_gone_with_its_bytes()
    {
        var visitor = service.Visit();
        var page = await visitor.ScanAsync(("à-effacer.txt", "Ce texte est à effacer."));
        var stored = StoredFiles();

        await visitor.PostAsync($"{page}?handler=Delete");

        var answer = await visitor.GetAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Cette page n'existe pas", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            StringComparison.Ordinal);
        Assert.Equal(stored - 1, StoredFiles());
    }

    [Fact]
    public async Task Upload_that_is_cancelled_midway_leaves_no_bytes_but_those_of_others()
    {
        await service.Visit().ScanAsync(("gardé.txt", "Ce texte était déjà là."));
        var stored = StoredFiles();
        await using var scope = service.Services.GetRequiredService<IServiceScopeFactory>()
            .CreateScopeOf(OrganisationRow.First);
        var intake = scope.ServiceProvider.GetRequiredService<TenderIntake>();

        await Assert.ThrowsAsync<OperationCanceledException>(() => intake.AddAsync(
            [
                new("gardé.txt", 26, () => new MemoryStream("Ce texte était déjà là."u8.ToArray())),
                new("annulé.txt", 21, () => new MemoryStream("Ce texte est annulé."u8.ToArray())),
                new("coupé.txt", 1, () => throw new OperationCanceledException()),
            ],
            new(), default));

        Assert.Equal(stored, StoredFiles());
    }

    private int StoredFiles() =>
        Directory.GetFiles(Path.Combine(service.Folder, "documents"), "*", SearchOption.AllDirectories).Length;
}
