namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class DurationReaderTests
{
    [Theory]
    [InlineData("Le marché est conclu pour une durée de «quatre ans», reconductible deux fois un an.", 1460, 48, 2)]
    [InlineData("La durée du marché est de «vingt-quatre (24) mois».", 730, 24, null)]
    [InlineData("Durée : «36 mois», renouvelable une (1) fois.", 1095, 36, 1)]
    [InlineData("Délai d'exécution : «90 jours calendrier»", 90, null, null)]
    [InlineData("Le contrat prend cours le 1er mai 2026 pour «un an».", 365, 12, null)]
    [InlineData("# Durée\\n\\nDu «1er janvier 2026 au 31 décembre 2027».", 730, 24, null)]
    [InlineData("De opdracht wordt gesloten voor een periode van «drie jaar» en is tweemaal verlengbaar met een jaar.", 1095, 36, 2)]
    [InlineData("Looptijd: «18 maanden»", 548, 18, null)]
    [InlineData("De opdracht loopt van «1 maart 2026 tot 28 februari 2027».", 365, 12, null)]
    [InlineData("The contract is concluded for a period of «two years», renewable twice.", 730, 24, 2)]
    [InlineData("Die Vertragsdauer beträgt «12 Monate».", 365, 12, null)]
    public void Duration_and_renewals_are_read_apart(string marked, int days, int? months, int? renewals)
    {
        var result = ProfileSentence.ScanMarked(marked);

        Assert.Equal(
            (days, months, renewals),
            (result.Profile.DurationDays, result.Profile.DurationMonths, result.Profile.Renewals));
        Assert.Equal(
            ProfileSentence.MarkOf(marked),
            ProfileSentence.Evidence(result, "durationDays", ProfileSentence.MarkOf(marked)));
    }

    [Theory]
    [InlineData("Délai de validité des offres : 180 jours.")]
    [InlineData("Les soumissionnaires restent engagés pour une durée de 120 jours calendrier.")]
    [InlineData("Le délai de garantie est de deux ans.")]
    [InlineData("Le paiement intervient dans un délai de 30 jours.")]
    [InlineData("La durée hebdomadaire du travail est de 38 heures.")]
    [InlineData("Trois références au cours des trois dernières années.")]
    [InlineData("De verbintenistermijn bedraagt 180 kalenderdagen.")]
    [InlineData("Opzegtermijn van de overeenkomst: drie maanden.")]
    [InlineData("Arbeidsovereenkomst van bepaalde duur van zes maanden.")]
    [InlineData("Délai d'exécution, entre 60 et 90 jours : 10 points")]
    public void Other_periods_are_no_duration(string text)
    {
        Assert.Null(ProfileSentence.Scan(text).Profile.DurationDays);
    }

    [Fact]
    public void Working_days_are_counted_as_days_with_doubt()
    {
        var profile = ProfileSentence.Scan("Délai d'exécution : 100 jours ouvrables").Profile;

        Assert.Equal(140, profile.DurationDays);
        Assert.Contains("durationDays", profile.Uncertain);
    }
}
