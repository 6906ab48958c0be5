using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bissib.Procurement.Web.Observatory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bissib.Procurement.Web.Tests.Observatory;

/// <summary>Counts of the tenders that are asked for. One service has three of them, and is only looked at.</summary>
public sealed class ObservatoryFilterTests(ThreeTenders three) : IClassFixture<ThreeTenders>
{
    private const string Clause = "social/insertion-hours";

    [Theory]
    [InlineData("", 3)]
    [InlineData("from=2025-01-01", 2)]
    [InlineData("until=2024-12-31", 1)]
    [InlineData("from=2024-03-05&until=2024-03-05", 1)]
    [InlineData("buyer=flemish-local", 1)]
    [InlineData("region=brussels", 2)]
    [InlineData("kind=works", 2)]
    [InlineData("kind=works&region=flanders", 1)]
    [InlineData("language=nl", 1)]
    [InlineData("language=fr", 2)]
    [InlineData("family=ethical", 3)]
    [InlineData("clause=social/insertion-hours", 3)]
    [InlineData("kind=nonsense&from=yesterday", 3)]
    public async Task Filter_says_of_which_tenders_clauses_are_counted(string query, int tenders)
    {
        var counts = await CountsAsync(query);

        Assert.Equal(tenders, counts.GetProperty("tenders").GetInt32());
    }

    [Fact]
    public async Task Family_and_clause_say_which_clauses_are_shown()
    {
        var (family, clause) = (await CountsAsync("family=social"), await CountsAsync($"clause={Clause}"));

        Assert.All(ClausesOf(family), id => Assert.StartsWith("social/", id, StringComparison.Ordinal));
        Assert.True(ClausesOf(family).Count > 1);
        Assert.Equal([Clause], ClausesOf(clause));
    }

    [Fact]
    public async Task Numbers_lead_to_the_passages_of_the_same_tenders()
    {
        var visitor = three.Service.Visit("nl");

        var page = await visitor.ReadAsync("/observatory?kind=works&region=brussels");
        var passages = await visitor.ReadAsync($"/observatory/{Clause}/present?kind=works&region=brussels");

        Assert.Contains($"href=\"/observatory/{Clause}/present?region=brussels&kind=works\"", page,
            StringComparison.Ordinal);
        Assert.Contains("Op 1 hier geanalyseerde opdracht", page, StringComparison.Ordinal);
        Assert.Equal(1, passages.Split("<h2 id=\"tender-").Length - 1);
        Assert.Contains(">un</a>", passages, StringComparison.Ordinal);
        Assert.Contains("href=\"/observatory?region=brussels&kind=works\"", passages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shown_is_handed_over_as_a_table()
    {
        var answer = await three.Service.Visit("fr").GetAsync($"/observatory?handler=Csv&kind=works&clause={Clause}");

        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "clause,title,tenders,held,mandatory-missing,missing,incomplete,present,mentioned,negated", lines[0]);
        Assert.Equal($"{Clause},Clause d'insertion : heures réservées,2,2,0,0,0,2,0,0", lines[1].Replace('\u00A0',
            ' '));
        Assert.Equal(["", ""], [lines[2], string.Concat(lines[3..])]);
    }

    [Fact]
    public async Task Picture_shows_the_numbers_of_the_tables_below()
    {
        var page = await three.Service.Visit("en").ReadAsync($"/observatory?clause={Clause}");

        var picture = page.Split("<svg viewBox")[1].Split("</svg>")[0];
        Assert.Contains("Integration clause: reserved working hours</text>", picture, StringComparison.Ordinal);
        Assert.Contains("width=\"240\"", picture, StringComparison.Ordinal);
        Assert.Contains("3 (100%)", picture.Replace(" %", "%", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scans_from_before_there_was_an_observatory_are_counted_after_the_next_start()
    {
        await using var service = new ServiceUnderTest();
        await service.Visit().ScanAsync(("ancien.txt", ServiceUnderTest.ModelTextOf(Clause)));
        await service.WithRowsAsync(rows => rows.Observed.ExecuteDeleteAsync());

        var backfill = service.Services.GetServices<IHostedService>().OfType<ObservedBackfill>().Single();
        await backfill.StartAsync(CancellationToken.None);
        await backfill.ExecuteTask!;

        await service.WithRowsAsync(async rows => Assert.Equal("fr", (await rows.Observed.SingleAsync()).Language));
    }

    private async Task<JsonElement> CountsAsync(string query)
    {
        var answer = await three.Service.Visit().GetAsync($"/api/v1/observatory?{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static List<string> ClausesOf(JsonElement counts) =>
        [.. counts.GetProperty("clauses").EnumerateArray().Select(count => count.GetProperty("clause").GetString()!)];
}

/// <summary>A service with three tenders, of which each holds the insertion clause.</summary>
public sealed class ThreeTenders : IAsyncLifetime
{
    internal ServiceUnderTest Service { get; } = new();

    public async Task InitializeAsync()
    {
        var clause = ServiceUnderTest.Catalogue.Find("social/insertion-hours")!;
        var visitor = Service.Visit();
        await SendAsync("un.txt", Language.French, "works", "brussels-local", "brussels", "2024-03-05");
        await SendAsync("deux.txt", Language.French, "services", "brussels-regional", "brussels", "2025-02-01");
        await SendAsync("drie.txt", Language.Dutch, "works", "flemish-local", "flanders", "2026-01-31");

        async Task SendAsync(string name, Language language, string kind, string buyer, string region, string day) =>
            await visitor.FollowAsync(await visitor.UploadAsync(
                name, Bissib.Procurement.Clauses.ModelTextFiller.Fill(clause.ModelText[language], clause.Parameters,
                    marked: false),
                ("Kind", kind), ("Buyer", buyer), ("Region", region), ("Published", day)));
    }

    public async Task DisposeAsync() => await Service.DisposeAsync();
}
