using System.Net;

namespace Bissib.Procurement.Web.Tests.Shared;

[Collection(SharedService.Name)]
public sealed class LanguageTests(ServiceUnderTest service)
{
    [Theory]
    [InlineData("fr-BE,nl;q=0.5", "fr", "Analyser un marché")]
    [InlineData("nl-BE,fr;q=0.5", "nl", "Een opdracht analyseren")]
    [InlineData("en-GB", "en", "Scan a tender")]
    [InlineData("it", "fr", "Analyser un marché")]
    public async Task Page_speaks_the_language_that_the_browser_asks_for(string asked, string code, string words)
    {
        var shown = await service.Visit(asked).ReadAsync("/");

        Assert.Contains($"<html lang=\"{code}\">", shown, StringComparison.Ordinal);
        Assert.Contains(words, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_chosen_in_the_header_prevails_and_leads_back()
    {
        var visitor = service.Visit("fr");

        var answer = await visitor.GetAsync("/language/nl?back=%2Ftenders%2F3");

        Assert.Equal("/tenders/3", answer.Headers.Location!.ToString());
        Assert.Contains("<html lang=\"nl\">", await visitor.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    public async Task Language_link_does_not_lead_to_another_host(string back)
    {
        var answer = await service.Visit().GetAsync($"/language/nl?back={Uri.EscapeDataString(back)}");

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Page_that_is_kept_in_memory_is_kept_for_its_language()
    {
        var first = await service.Visit("fr").ReadAsync("/clauses");

        var second = await service.Visit("nl").ReadAsync("/clauses");

        Assert.Contains("Catalogue des clauses", first, StringComparison.Ordinal);
        Assert.Contains("Catalogus van clausules", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_language_is_a_page_not_found()
    {
        var answer = await service.Visit().GetAsync("/language/xx");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
