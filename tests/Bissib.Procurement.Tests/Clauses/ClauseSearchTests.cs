using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class ClauseSearchTests
{
    private static readonly Lazy<ClauseSearch> Search = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Theory]
    [InlineData("heures insertion", "social/insertion-hours")]
    [InlineData("HEURES D'INSERTION", "social/insertion-hours")]
    [InlineData("biologische voeding", "environmental/organic-food")]
    [InlineData("chiffre d'affaires", "access/turnover-cap")]
    [InlineData("sociale ondernemingen onderaanneming", "social/subcontract-social-enterprise")]
    [InlineData("anticorruption", "ethical/anti-corruption")]
    [InlineData("living wage", "social/living-wage")]
    public void Words_find_the_clause_first_in_any_language(string words, string id)
    {
        Assert.Equal(id, Search.Value.Find(words)[0].Clause.Id);
    }

    [Fact]
    public void Misspelt_word_gets_a_proposal()
    {
        Assert.Empty(Search.Value.Find("insertoin"));
        Assert.Equal("insertion", Search.Value.DidYouMean("insertoin"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ?!")]
    public void No_word_finds_nothing(string words)
    {
        Assert.Empty(Search.Value.Find(words));
    }
}
