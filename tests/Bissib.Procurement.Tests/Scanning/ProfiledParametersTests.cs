using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>Defaults of a model text that follow what is certain of the tender.</summary>
public sealed class ProfiledParametersTests
{
    private static readonly Lazy<Catalogue> Clauses = new(() => Catalogue.Load(Catalogue.DefaultFolder));

    [Theory]
    [InlineData(null, "3")]
    [InlineData(48, "3")]
    [InlineData(6, "3")]
    [InlineData(5, "2")]
    [InlineData(2, "1")]
    [InlineData(1, "1")]
    public void Reports_are_due_twice_before_a_short_contract_ends(int? months, string expected) =>
        Assert.Equal(expected, DefaultOf("social/insertion-hours", "reporting", new() { DurationMonths = months }));

    [Theory]
    [InlineData(null, "4", "2")]
    [InlineData(1, "4", "2")]
    [InlineData(2, "2", "1")]
    [InlineData(7, "7", "2")]
    [InlineData(900, "4", "2")]
    public void Number_of_lots_is_that_of_the_tender_where_the_catalogue_allows_it(
        int? lots, string ofTender, string most)
    {
        var profile = new TenderProfile { Lots = lots };

        Assert.Equal(ofTender, DefaultOf("access/lots-division", "lots", profile));
        Assert.Equal(most, DefaultOf("access/lots-division", "max-lots", profile));
    }

    [Theory]
    [InlineData(null, "500")]
    [InlineData(12_000, "100")]
    [InlineData(347_000, "350")]
    [InlineData(1_234_567, "1200")]
    [InlineData(90_000_000, "5000")]
    public void Penalty_follows_the_estimated_value_within_its_range(int? value, string expected) =>
        Assert.Equal(expected, DefaultOf("ethical/human-rights", "penalty", new() { Value = value }));

    [Fact]
    public void What_is_not_certain_changes_nothing()
    {
        var profile = new TenderProfile { Lots = 7, DurationMonths = 2, Value = 90_000, Uncertain = ["durationDays", "lots", "value"] };

        Assert.Equal("500", DefaultOf("ethical/human-rights", "penalty", profile));

        Assert.Equal("4", DefaultOf("access/lots-division", "lots", profile));
        Assert.Equal("3", DefaultOf("social/insertion-hours", "reporting", profile));
    }

    private static string DefaultOf(string clause, string parameter, TenderProfile profile) =>
        ProfiledParameters.Of(Clauses.Value.Find(clause)!, profile).Single(p => p.Name == parameter).Default;
}
