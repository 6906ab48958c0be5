using System.Net;
using System.Text;

namespace Bissib.Procurement.Web.Tests.Tenders;

/// <summary>What keeps small and social enterprises away, on the page of a tender and on that of a bidder.</summary>
[Collection(SharedService.Name)]
public sealed class BarrierPageTests(ServiceUnderTest service)
{
    [Theory]
    [InlineData("fr", "", "Délai de paiement supérieur à 30 jours – 60 jours", "Ce que l'acheteur peut faire : Payez dans les 30 jours")]
    [InlineData("nl", "", "Betalingstermijn van meer dan 30 dagen – 60 dagen", "Wat de aanbesteder kan doen: Betaal binnen 30 dagen")]
    [InlineData("en", "/facts", "Payment later than 30 days – 60 days", "What the buyer can do: Pay within 30 days")]
    public async Task Barrier_is_told_with_its_number_law_remedy_and_the_way_to_its_words(
        string language, string part, string title, string remedy)
    {
        var visitor = service.Visit(language);
        var page = await visitor.ScanAsync(
            ("paiement.txt", $"Marché {language}.\nLe délai de paiement est de 60 jours."));

        var shown = WebUtility.HtmlDecode(await visitor.ReadAsync(page + part)).Replace('\u00A0', ' ');

        Assert.Contains($"<h3>{title}</h3>", shown, StringComparison.Ordinal);
        Assert.Contains(remedy, shown, StringComparison.Ordinal);
        Assert.Contains("<mark>délai de paiement est de 60 jours</mark>", shown, StringComparison.Ordinal);
        Assert.Contains("/text/0?part=0#b", shown, StringComparison.Ordinal);
        Assert.Contains("art. 95", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tender_without_barriers_has_no_such_section()
    {
        var visitor = service.Visit("fr");
        var page = await visitor.ScanAsync(("rien.txt", "Le délai de paiement est de 30 jours, et rien d'autre."));

        Assert.DoesNotContain("id=\"barriers\"", await visitor.ReadAsync(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    public async Task Page_of_the_sample_with_its_barriers_stays_small(string language)
    {
        var visitor = service.Visit(language);
        var page = await visitor.FollowAsync(await visitor.PostAsync("/?handler=Sample"));

        var shown = await visitor.ReadAsync(page);

        Assert.Contains("id=\"barriers\"", shown, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(shown), 1, 115_000);
    }
}
