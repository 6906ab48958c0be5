using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>How much an organisation may keep and send. Each service is a test's own.</summary>
public sealed class QuotaTests
{
    private static readonly string Megabyte = new('a', 1024 * 1024);

    [Theory]
    [InlineData("fr", "qu'elle peut envoyer en 24 heures (1)")]
    [InlineData("nl", "dat ze in 24 uur mag verzenden (1)")]
    [InlineData("en", "has sent as many tenders as it may within 24 hours (1)")]
    public async Task Tender_above_the_number_a_day_is_refused_with_what_to_do(string language, string message)
    {
        await using var service = ServerUnderTest.Start(null, ("Quota:TendersPerDay", "1"));
        var visitor = await SetUpAsync(service, language);
        await visitor.FollowAsync(await visitor.UploadAsync("one.txt", "One tender."));

        var page = await visitor.UploadAsync("two.txt", "Another tender.");
        var sample = await visitor.PostAsync("/?handler=Sample");

        Assert.Equal(
            (HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (page.StatusCode, sample.StatusCode));
        Assert.Contains(message, await TextOf(page), StringComparison.Ordinal);
        Assert.Contains(message, await TextOf(sample), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_is_told_when_it_may_send_again_and_a_deleted_tender_counts_all_the_same()
    {
        await using var service = ServerUnderTest.Start(null, ("Quota:TendersPerDay", "1"));
        var program = await SetUpAsync(service, "en");
        program.Client.DefaultRequestHeaders.Accept.Clear();
        var sent = await program.FollowAsync(await program.UploadAsync("one.txt", "One tender."));
        await program.Client.DeleteAsync(new Uri($"/api/v1{sent}", UriKind.Relative));

        var answer = await program.BeginAsync("two.txt", 10);
        var direct = await SendAsync(program, "two.txt", "Another.");

        Assert.Equal("quota-tenders", (await ProblemAsync(answer,
            HttpStatusCode.TooManyRequests)).GetProperty("trouble").GetString());
        var problem = await ProblemAsync(direct, HttpStatusCode.TooManyRequests);
        Assert.Equal("The limit of your organisation is reached", problem.GetProperty("title").GetString());
        Assert.InRange(direct.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromHours(23), TimeSpan.FromHours(24));
    }

    [Fact]
    public async Task Yesterdays_tenders_do_not_count()
    {
        await using var service = ServerUnderTest.Start(null, ("Quota:TendersPerDay", "1"));
        var visitor = await SetUpAsync(service, "en");
        await visitor.FollowAsync(await visitor.UploadAsync("one.txt", "One tender."));
        var yesterday = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-25);
        await service.WithRowsAsync(rows => rows.Audit.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.At, yesterday)));

        var answer = await visitor.UploadAsync("two.txt", "Another tender.");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Documents_beyond_the_space_are_refused_until_something_is_deleted()
    {
        await using var service = ServerUnderTest.Start(null, ("Quota:Megabytes", "1"));
        var visitor = await SetUpAsync(service, "fr");
        var first = await visitor.FollowAsync(await visitor.UploadAsync("un.txt", Megabyte[..700_000]));

        var refused = await visitor.UploadAsync("deux.txt", Megabyte[..600_000]);
        await visitor.PostAsync($"{first}?handler=Delete");
        var taken = await visitor.UploadAsync("deux.txt", Megabyte[..600_000]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("1 Mo sur 1 Mo sont utilisés. Supprimez des marchés", await TextOf(refused),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Fact]
    public async Task Uploads_under_way_take_their_space_and_make_a_tender_within_it()
    {
        await using var service = ServerUnderTest.Start(null, ("Quota:Megabytes", "1"));
        var program = await SetUpAsync(service, "en");
        program.Client.DefaultRequestHeaders.Accept.Clear();
        var address = await program.BegunAsync("one.txt", 700_000);
        await program.GoOnAsync(address, 0, Megabyte[..700_000]);

        var second = await program.BeginAsync("two.txt", 600_000);
        var tender = await program.MakeTenderAsync(address);

        var problem = await ProblemAsync(second, HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("quota-bytes", problem.GetProperty("trouble").GetString());
        Assert.Equal(HttpStatusCode.Accepted, tender.StatusCode);
    }

    [Fact]
    public async Task One_organisation_does_not_use_up_the_other_ones_limit()
    {
        await using var service = ServerUnderTest.Start(null, ("Quota:TendersPerDay", "1"));
        var ours = await SetUpAsync(service, "en");
        await ours.FollowAsync(await ours.UploadAsync("one.txt", "One tender."));
        await ours.SendAsync("/organisations", ("Name", "Ville de Là"), ("Email", ServerUnderTest.Neighbour));
        var page = await ours.ReadAsync("/organisations");
        var theirs = ServerUnderTest.Visit(service);
        var link = new Uri(page.Split("<code class=\"secret\">")[1].Split('<')[0]).AbsolutePath;
        await ServerUnderTest.AcceptAsync(theirs, link);

        var answer = await theirs.UploadAsync("one.txt", "One tender.");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("fr", "1 Mo sur 20 000 Mo", "1 sur 200")]
    [InlineData("nl", "1 MB van 20.000 MB", "1 van 200")]
    public async Task Page_of_the_organisation_shows_what_is_used(string language, string space, string tenders)
    {
        await using var service = ServerUnderTest.Start();
        var visitor = await SetUpAsync(service, language);
        await visitor.FollowAsync(await visitor.UploadAsync("one.txt", "One tender."));

        var shown = (await visitor.ReadAsync("/organisation"))
            .Replace('\u00A0', ' ').Replace('\u202F', ' ');

        Assert.Contains(space, shown, StringComparison.Ordinal);
        Assert.Contains(tenders, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_mode_has_no_limit()
    {
        await using var service = new ServiceUnderTest { Settings = [("Quota:TendersPerDay", "1")] };
        var visitor = service.Visit("en");
        await visitor.ScanAsync(("one.txt", "One."));

        var answer = await visitor.UploadAsync("two.txt", "Two.");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("2, without a limit", await visitor.ReadAsync("/organisation"), StringComparison.Ordinal);
    }

    [Fact]
    public void Limit_that_makes_no_sense_is_refused_with_the_remedy()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Service:Mode"] = "server", ["Quota:Megabytes"] = "much" }).Build();

        var refused = Assert.Throws<RefusedStartException>(() => QuotaLimits.Of(settings));

        Assert.StartsWith("Quota:Megabytes is 'much': write a whole number", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<Visitor> SetUpAsync(ServiceUnderTest service, string language)
    {
        var visitor = ServerUnderTest.Visit(service, language);
        await ServerUnderTest.SetUpAsync(visitor);
        return visitor;
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor program, string name, string text)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(text), "documents", name);
        return await program.Client.PostAsync(new Uri("/api/v1/tenders", UriKind.Relative), form);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<string> TextOf(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
}
