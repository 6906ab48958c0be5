using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bissib.Procurement.Web.Tests.Observatory;

public sealed class ObservatoryTests
{
    private const string Clause = "social/insertion-hours";

    [Fact]
    public async Task Numbers_count_each_tender_once_and_lead_to_its_words()
    {
        await using var service = new ServiceUnderTest();
        var visitor = service.Visit("fr");
        Assert.Contains(
            "Aucun marché n'a encore été analysé", await visitor.ReadAsync("/observatory"), StringComparison.Ordinal);
        var text = ServiceUnderTest.ModelTextOf(Clause);
        var page = await visitor.ScanAsync(("un.txt", text));
        await visitor.ScanAsync(("deux.txt", text));
        await visitor.FollowAsync(await visitor.PostAsync($"{page}?handler=Again"));

        var counts = await visitor.Client.GetFromJsonAsync<JsonElement>(
            new Uri("/api/v1/observatory", UriKind.Relative));

        Assert.Equal(2, counts.GetProperty("tenders").GetInt32());
        var clause = counts.GetProperty("clauses").EnumerateArray()
            .Single(count => count.GetProperty("clause").GetString() == Clause);
        Assert.Equal(2, clause.GetProperty("counts").GetProperty("present").GetInt32());
        Assert.Contains(
            $"href=\"/observatory/{Clause}/present\"", await visitor.ReadAsync("/observatory"),
            StringComparison.Ordinal);
        var passages = await visitor.ReadAsync($"/observatory/{Clause}/present");
        Assert.Equal(2, passages.Split("<h2 id=\"tender-").Length - 1);
        Assert.Contains("<mark>", passages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_shows_what_a_new_version_gained()
    {
        await using var service = new ServiceUnderTest();
        var visitor = service.Visit("nl");
        var before = await visitor.ScanAsync(("v1.txt", "Bestek voor schoonmaak."));
        var after = await visitor.ScanAsync(
            ("v2.txt", $"Bestek voor schoonmaak.\n\n{ServiceUnderTest.ModelTextOf(Clause)}"));

        var shown = await visitor.ReadAsync($"{after}/compare?with={before.Split('/')[^1]}");

        var row = shown.Split($"href=\"/clauses/{Clause}\"")[1].Split("</tr>")[0];
        Assert.Contains("<td>Aanwezig</td>", row, StringComparison.Ordinal);
        Assert.Contains("toegevoegd:", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/observatory/social/nothing/present")]
    [InlineData("/observatory/social/insertion-hours/nowhere")]
    [InlineData("/tenders/4711/compare")]
    public async Task Address_that_leads_nowhere_is_not_found(string address)
    {
        await using var service = new ServiceUnderTest();

        Assert.Equal(HttpStatusCode.NotFound, (await service.Visit().GetAsync(address)).StatusCode);
    }
}
