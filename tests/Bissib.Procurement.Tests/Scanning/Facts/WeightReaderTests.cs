namespace Bissib.Procurement.Tests.Scanning.Facts;

public sealed class WeightReaderTests
{
    private const string Table = "# Critères d'attribution\n\n| Critère | Points |\n|---|---|\n| Prix | 50 |\n| Qualité technique | 30 |\n| Performance environnementale | 20 |";

    [Theory]
    [InlineData("price-weight-percent", "50")]
    [InlineData("quality-weight-percent", "30")]
    [InlineData("environment-weight-percent", "20")]
    public void Weights_of_a_table_are_read_by_kind(string fact, string expected)
    {
        Assert.Equal(expected, FactSentence.Value(Table, fact));
    }

    [Fact]
    public void Weights_of_lines_among_paragraphs_are_read()
    {
        const string text = "Critère 1 : Prix (45 %)\n\nLe prix est noté ainsi.\n\nCritère 2 : Valeur technique (55 %)\n\nElle est notée sur mémoire.";

        Assert.Equal("45", FactSentence.Value(text, "price-weight-percent"));
        Assert.Equal("55", FactSentence.Value(text, "quality-weight-percent"));
    }

    [Theory]
    [InlineData("Le prix est le seul critère d'attribution.")]
    [InlineData("De prijs is het enige gunningscriterium.")]
    public void Price_alone_weighs_all(string text)
    {
        Assert.Equal("100", FactSentence.Value(text, "price-weight-percent"));
    }

    [Fact]
    public void Part_of_a_criterion_counts_only_where_it_is_social_or_green()
    {
        const string text = "Critère 1 : Valeur technique (60 %)\n\nDétail.\n\nSous-critère 1.1 : Méthode (40 %)\n\nDétail.\n\nSous-critère 1.2 : Performance sociale (20 %)";

        Assert.Equal("60", FactSentence.Value(text, "quality-weight-percent"));
        Assert.Equal("20", FactSentence.Value(text, "social-weight-percent"));
    }

    [Theory]
    [InlineData("La TVA est de (21 %)")]
    [InlineData("Une remise sur le prix (5 %)")]
    public void Share_outside_the_criteria_is_no_weight(string text)
    {
        Assert.Empty(FactSentence.Read(text, "price-weight-percent"));
        Assert.Empty(FactSentence.Read(text, "quality-weight-percent"));
    }
}
