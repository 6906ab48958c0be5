using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>The rule of the test clause binds federal buyers from 100,000 euros and from 2026 on.</summary>
public sealed class DutyAssessorTests : IDisposable
{
    private static readonly TenderProfile Met =
        new() { Buyer = BuyerType.Federal, Value = 100_000, Published = new(2026, 3, 1) };

    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Theory]
    [InlineData("value")]
    [InlineData("buyerType")]
    [InlineData("publicationDate")]
    public void Field_read_with_doubt_makes_a_rule_one_to_check(string field)
    {
        Assert.Equal(DutyState.Applies, StateOf(Met));
        Assert.Equal(DutyState.ToCheck, StateOf(Met with { Uncertain = [field] }));
        Assert.Equal(
            DutyState.ToCheck, StateOf(Met with { Uncertain = [field], Value = field == "value" ? 5 : 100_000 }));
    }

    [Theory]
    [InlineData(null, DutyState.ToCheck)]
    [InlineData(Region.Federal, DutyState.ToCheck)]
    [InlineData(Region.Brussels, DutyState.ToCheck)]
    [InlineData(Region.Outside, DutyState.DoesNotApply)]
    public void Region_may_end_a_rule_while_the_buyer_is_not_known(Region? region, DutyState expected)
    {
        Assert.Equal(expected, StateOf(Met with { Buyer = null, Region = region }));
    }

    [Theory]
    [InlineData(Region.Wallonia, DutyState.ToCheck)]
    [InlineData(Region.Brussels, DutyState.DoesNotApply)]
    [InlineData(Region.Federal, DutyState.DoesNotApply)]
    public void Rule_of_one_region_binds_no_buyer_of_another(Region region, DutyState expected)
    {
        tiny.Change(TinyCatalogue.ClauseFile, "buyers: [federal]", "buyers: [walloon-local, walloon-regional]");

        Assert.Equal(expected, StateOf(Met with { Buyer = null, Region = region }));
    }

    [Theory]
    [InlineData("2025-12-31", DutyState.DoesNotApply)]
    [InlineData("2026-04-01", DutyState.ToCheck)]
    public void Deadline_is_the_latest_day_of_publication(string deadline, DutyState expected)
    {
        var day = DateOnly.ParseExact(deadline, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, StateOf(Met with { Published = null, Deadline = new(day, null) }));
    }

    [Fact]
    public void Deadline_before_the_end_of_a_rule_shows_that_it_held()
    {
        tiny.Change(TinyCatalogue.ClauseFile, "valid-from: 2026-01-01", "valid-to: 2026-12-31");

        Assert.Equal(DutyState.Applies, StateOf(Met with { Published = null, Deadline = new(new(2026, 5, 1), null) }));
    }

    private DutyState StateOf(TenderProfile profile) =>
        DutyAssessor.Assess(tiny.Load().Clauses[0], profile).Select(verdict => verdict.State)
            .DefaultIfEmpty(DutyState.DoesNotApply).Single();
}
