namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class LotsReaderTests
{
    [Theory]
    [InlineData("Le marché est divisé en «trois» lots.", 3)]
    [InlineData("Nombre de lots : «4»", 4)]
    [InlineData("Le marché comporte «12» lots.", 12)]
    [InlineData("Marché à «lot unique»", 1)]
    [InlineData("Le marché n'est «pas alloti».", 1)]
    [InlineData("Le marché n'est «pas divisé» en lots.", 1)]
    [InlineData("De opdracht is opgedeeld in «vijf» percelen.", 5)]
    [InlineData("Aantal percelen: «2»", 2)]
    [InlineData("De opdracht wordt «niet in percelen» verdeeld.", 1)]
    [InlineData("The contract is divided into «six» lots.", 6)]
    [InlineData("Der Auftrag ist in «zwei» Lose unterteilt.", 2)]
    public void Number_of_lots_is_read_with_its_words(string marked, int expected)
    {
        var result = ProfileSentence.ScanMarked(marked);

        Assert.Equal(expected, result.Profile.Lots);
        Assert.Contains(
            ProfileSentence.MarkOf(marked)!,
            result.ProfileEvidence["lots"].Span.In(result.ProfileEvidence["lots"].Document.Text),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Un soumissionnaire remporte au maximum deux lots.")]
    [InlineData("Il peut remettre offre pour un seul lot.")]
    [InlineData("31 kadastrale percelen worden tijdelijk ingenomen.")]
    [InlineData("# 3 Lots\\n\\nVoir l'annexe.")]
    [InlineData("Een inschrijver krijgt ten hoogste twee percelen.")]
    public void Other_lots_are_not_counted(string text)
    {
        Assert.Null(ProfileSentence.Scan(text).Profile.Lots);
    }

    [Fact]
    public void Numbered_lots_are_counted_with_doubt()
    {
        var profile = ProfileSentence.Scan("Lot 1 : gros œuvre\\n\\nLot 2 : toiture\\n\\nLot 3 : peinture").Profile;

        Assert.Equal(3, profile.Lots);
        Assert.Contains("lots", profile.Uncertain);
    }

    [Fact]
    public void Gap_in_the_numbers_tells_that_lots_are_missing()
    {
        Assert.Null(ProfileSentence.Scan("Lot 1 : gros œuvre\\n\\nLot 5 : peinture").Profile.Lots);
    }
}
