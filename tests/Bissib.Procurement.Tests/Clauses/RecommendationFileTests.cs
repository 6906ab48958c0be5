using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class RecommendationFileTests
{
    [Theory]
    [InlineData("general: [social/test-clause]", "general: [social/test-claus]", "'social/test-claus' is no clause; did you mean 'social/test-clause'?")]
    [InlineData("general: [social/test-clause]", "general: [social/test-clause, social/test-clause]", "a clause stands twice in general")]
    [InlineData("cpv: [\"77310000\"]", "cpv: [\"773100\"]", "'773100' is no CPV code of 8 digits, in quotes, such as \"90910000\"")]
    [InlineData("cpv: [\"77310000\"]", "cpv: []", "a sector has at least one CPV code")]
    [InlineData("de: [pflanzung*]}", "de: [\"(pflanzung\"]}", "the phrase '(pflanzung' is wrong at letter 11: ')' is missing")]
    [InlineData(", de: [pflanzung*]}", "}", "'de' is missing in words")]
    [InlineData("apart: []", "apart: [[social/test-clause, social/test-clause]]", "a group of apart names at least two different clauses")]
    [InlineData("conditions: []", "conditions: [{clause: social/test-clause}]", "the condition of 'social/test-clause' asks nothing")]
    [InlineData("conditions: []", "conditions: [{clause: social/test-clause, value-form: 3}]", "'value-form' is no key of a condition; did you mean 'value-from'?")]
    [InlineData("conditions: []", "conditions: [{clause: social/test-clause, lots-to: 1}, {clause: social/test-clause, lots-to: 2}]", "'social/test-clause' has two conditions")]
    [InlineData("apart: []\nconditions: []", "conditions: []\napart: []", "'apart' stands too late: it comes before 'conditions' in the recommendations")]
    public void Wrong_file_is_refused_with_the_remedy(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.RecommendationFile, from, to);

        var refusal = Assert.Throws<CatalogueException>(tiny.Load);

        Assert.Contains(
            refusal.Problems, problem => problem.File == "clauses/recommendations.yaml" && problem.Message == message);
    }

    [Fact]
    public void Every_clause_of_the_catalogue_may_be_recommended_in_some_contract()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);

        var never = catalogue.Clauses.Where(clause => clause.Cpv.Count == 0 && clause.Duties.Count == 0
            && !catalogue.Rules.General.Contains(clause.Id)).Select(clause => clause.Name);

        // What helps no bidder by being proposed late, or what only the buyer decides beforehand.
        Assert.Equal(["framework-multi-supplier", "free-electronic-access", "light-signature", "tender-language", "variants-allowed", "tax-fairness"], never);
    }
}
