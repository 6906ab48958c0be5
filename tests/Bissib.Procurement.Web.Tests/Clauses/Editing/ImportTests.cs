using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Clauses.Editing;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

public sealed partial class ImportTests(EditingService editing) : IClassFixture<EditingService>
{
    private string Text => editing.Catalogue.TextOf(SmallCatalogue.Clause);

    private string Changed => Text.Replace("heures réservées", "heures pour tous", StringComparison.Ordinal);

    [Fact]
    public async Task Files_that_differ_become_drafts_with_the_result_of_their_check()
    {
        var wrong = Changed.Replace("«1 200 heures d'insertion»", "«1 200 heures»", StringComparison.Ordinal);
        var same = editing.Catalogue.TextOf(SmallCatalogue.Other);

        var shown = await SendAsync("mine.zip", Zip(
            ($"clauses/{SmallCatalogue.Clause}.yaml", wrong), ($"clauses/{SmallCatalogue.Other}.yaml", same),
            ("clauses/language/fr.yaml", "roles: {}"), ("clauses/README.md", "no clause")));

        var draft = Link().Match(shown);
        Assert.Contains("social/insertion-hours</a> – 1 problem", shown, StringComparison.Ordinal);
        Assert.Contains("Files equal to what is published: 1.", shown, StringComparison.Ordinal);
        Assert.Contains("<code>language/fr.yaml</code> – differs from what is in use", shown, StringComparison.Ordinal);
        var row = await editing.RowAsync(draft.Value);
        Assert.Equal((wrong, editing.Catalogue.ExamplesOf(SmallCatalogue.Clause), DraftState.Draft),
            (row.Text, row.Examples, row.State));
    }

    [Fact]
    public async Task Exported_catalogue_comes_back_without_a_draft()
    {
        var zip = await (await editing.Visit("Anne").GetAsync("/editing?handler=Export"))
            .Content.ReadAsByteArrayAsync();

        var shown = await SendAsync("export.zip", zip);

        Assert.DoesNotMatch(Link(), shown);
        Assert.DoesNotContain("Files not taken", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Single_file_is_that_of_the_clause_with_its_name()
    {
        var shown = await SendAsync("insertion-hours.yaml", Encoding.UTF8.GetBytes(Changed));

        Assert.Contains("social/insertion-hours</a> – 0 problems", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_trail_tells_of_every_draft_that_was_imported()
    {
        var before = await CountAsync();

        await SendAsync("mine.zip", Zip(
            ($"{SmallCatalogue.Clause}.yaml", Changed),
            ($"{SmallCatalogue.Other}.yaml", editing.Catalogue.TextOf(SmallCatalogue.Other) + "# more\n")));

        Assert.Equal(before + 2, await CountAsync());
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        await editing.Service.WithRowsAsync(async rows => count = await rows.Audit.CountAsync(
            row => row.Action == AuditAction.DraftImported && row.Who == "Anne@ici.example"));
        return count;
    }

    [Fact]
    public async Task Hostile_archive_makes_no_draft_and_says_why()
    {
        var shown = await SendAsync("evil.zip", Zip(
            ("../../social/insertion-hours.yaml", Changed), ("social/bomb.yaml", new string('a', 6_000_000)),
                ("social/a b.yaml", Changed),
            ("social/insertion-hours.yaml", Changed + new string('#', ClauseText.Longest))));

        Assert.DoesNotMatch(Link(), shown);
        Assert.Equal(4, Regex.Count(shown, "<li><code>"));
    }

    [Fact]
    public async Task No_file_is_said_to_be_missing()
    {
        var answer = await editing.Visit("Anne").PostAsync("/editing/import");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Choose a file.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> SendAsync(string name, byte[] bytes)
    {
        var editor = editing.Visit("Anne");
        var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(await editor.ReadAsync("/editing/import")).Groups[1].Value),
                "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "file", name },
        };
        var answer = await editor.Client.PostAsync(new Uri("/editing/import", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    [GeneratedRegex("/editing/drafts/\\d+")]
    private static partial Regex Link();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
