using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData("2025-06-01", 141000, false)]
    [InlineData("2025-12-31", 143000, true)]
    [InlineData("2026-01-01", 141000, true)]
    [InlineData("2026-06-01", 139999, false)]
    public void Tender_is_judged_by_the_amount_of_its_day(string published, int value, bool isMandatory)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(
            TinyCatalogue.ClauseFile, "value-from: 100000\n    valid-from: 2026-01-01\n", "value-from: eu-works\n");
        var profile = new TenderProfile
        {
            Buyer = BuyerType.Federal, Value = value,
            Published = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
        };

        var finding = Scan(tiny, profile);

        Assert.Equal(isMandatory, finding?.Level == FindingLevel.Mandatory);
    }

    [Theory]
    [InlineData(139999, DutyState.DoesNotApply)]
    [InlineData(141000, DutyState.ToCheck)]
    [InlineData(143000, DutyState.Applies)]
    public void Without_a_day_only_what_every_amount_says_is_certain(int value, DutyState state)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(
            TinyCatalogue.ClauseFile, "value-from: 100000\n    valid-from: 2026-01-01\n", "value-from: eu-works\n");

        var verdicts = Scan(tiny, new() { Buyer = BuyerType.Federal, Value = value })?.Duties ?? [];

        Assert.Equal(state, verdicts.Select(verdict => verdict.State).DefaultIfEmpty(DutyState.DoesNotApply).Single());
    }

    [Theory]
    [InlineData("to: 2025-12-31", "to: 2026-01-31", "the amounts stand in order of time and do not overlap")]
    [InlineData("reference: be-law/15", "reference: be-law/16", "'16' is no article of be-law: it has 15")]
    [InlineData("value: 140000", "valeu: 140000", "'valeu' is no key of an amount; did you mean 'value'?")]
    public void Wrong_threshold_is_refused_with_the_remedy(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change("law/thresholds.yaml", from, to);

        var refusal = Assert.Throws<CatalogueException>(tiny.Load);

        Assert.Contains(refusal.Problems, problem => problem.Message == message);
        Assert.All(refusal.Problems, problem => Assert.Equal("clauses/law/thresholds.yaml", problem.File));
    }

    private static Finding? Scan(TinyCatalogue tiny, TenderProfile profile)
    {
        var tender = TenderReader.Read(
            "t.txt",
            [("t.txt", () => new MemoryStream(
                Encoding.UTF8.GetBytes("Le marché porte sur des travaux de peinture.")))]);
        return new TenderScanner(tiny.Load()).Scan(tender, profile).Findings.SingleOrDefault();
    }
}
