using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Tests.Help;

[Collection(SharedService.Name)]
public sealed class GuideTests(ServiceUnderTest service)
{
    [Theory]
    [InlineData("fr", "Je rédige un marché", "« à vérifier », jamais comme une", "ne donne pas d'avis juridique")]
    [InlineData("nl", "Ik stel een opdracht op", "'na te gaan', nooit als een inbreuk", "geeft geen juridisch advies")]
    [InlineData("en", "I draft a tender", "\"to check\", never as a breach", "gives no legal advice")]
    public async Task Help_says_what_to_do_and_what_is_not_promised(
        string language, string user, string doubt, string advice)
    {
        var shown = await ReadAsync(service, language);

        Assert.All(new[] { user, doubt, advice }, words => Assert.Contains(words, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_status_of_a_clause_is_explained()
    {
        var shown = await ReadAsync(service, "fr");

        Assert.All(Enum.GetValues<FindingGroup>(), group =>
            Assert.Contains(TenderWords.Meaning(group).French, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_kind_of_file_that_is_accepted_is_named()
    {
        var shown = await ReadAsync(service, "nl");

        var kinds = string.Join(", ", UploadLimits.Endings);
        Assert.Contains($"Aanvaarde bestanden: {kinds}.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/clauses")]
    [InlineData("/settings")]
    public async Task Footer_leads_to_help_and_settings(string page)
    {
        var shown = await service.Visit("en").ReadAsync(page);

        var footer = shown.Split("<footer")[1];
        Assert.Contains("<a href=\"/help\"", footer, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/settings\"", footer, StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(ServiceUnderTest service, string language) =>
        (await service.Visit(language).ReadAsync("/help")).Replace('\u00A0', ' ');
}
