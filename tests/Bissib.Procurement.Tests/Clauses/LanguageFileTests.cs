using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class LanguageFileTests
{
    [Theory]
    [InlineData("  works: []\n", "  work: []\n", "'work' is no key of profile; did you mean 'works'?")]
    [InlineData("  works: []\n", "", "'works' is missing in profile")]
    [InlineData("  works: []\n", "  works: [{near: [a, b], within: 3}]\n", "works are phrases only: no near, all, pattern or criterion")]
    [InlineData("  works: []\n", "  works: [\"(travaux\"]\n", "the phrase '(travaux' is wrong at letter 9: ')' is missing")]
    [InlineData("  ethical: {anchors: [], unless: []}\n", "  ethic: {anchors: [], unless: []}\n", "'ethic' is no key of families; did you mean 'ethical'?")]
    [InlineData("  ethical: {anchors: [], unless: []}\n", "  ethical: {anchors: []}\n", "'unless' is missing in ethical")]
    [InlineData("  ethical: {anchors: [], unless: []}\n", "  ethical: {anchors: [{phrase: vert, whole: true}], unless: []}\n", "anchors of a family are plain phrases: no whole, generic or in")]
    public void Wrong_word_of_a_language_is_refused_with_the_remedy(string from, string to, string message)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change("language/fr.yaml", from, to);

        var refusal = Assert.Throws<CatalogueException>(tiny.Load);

        Assert.Contains(
            refusal.Problems, problem => problem.File == "clauses/language/fr.yaml" && problem.Message == message);
    }

    [Fact]
    public void Schema_names_every_cue_of_the_profile()
    {
        var schema = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Catalogue.DefaultFolder, "schema", "language.schema.json")));

        var keys = schema.RootElement.GetProperty("properties").GetProperty("profile").GetProperty("required")
            .EnumerateArray().Select(key => key.GetString());

        Assert.Equal(Kebab.Names<ProfileCue>(), keys);
    }
}
