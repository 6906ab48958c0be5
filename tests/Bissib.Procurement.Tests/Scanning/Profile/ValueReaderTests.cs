namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("Le montant estimé du marché s'élève à «450.000 euros» HTVA.", 450_000)]
    [InlineData("Valeur estimée du marché (hors TVA) : «1 250 000,00 €»", 1_250_000)]
    [InlineData("Estimation globale : «€ 98.500» hors TVA, toutes phases comprises.", 98_500)]
    [InlineData("Le marché est estimé à «1,2 million d'euros» hors TVA pour toute sa durée.", 1_200_000)]
    [InlineData("# Estimation\\n\\nLe pouvoir adjudicateur compte sur «75.000 EUR» HTVA.", 75_000)]
    [InlineData("De geraamde waarde van de opdracht bedraagt «215.000 euro» exclusief btw.", 215_000)]
    [InlineData("Raming: «EUR 64.900,50» (excl. btw)", 64_900.50)]
    [InlineData("De opdracht wordt geraamd op «3,5 miljoen euro» zonder btw.", 3_500_000)]
    [InlineData("The estimated value of the contract is «EUR 180,000» excluding VAT.", 180_000)]
    [InlineData("Der geschätzte Auftragswert beträgt «220.000 EUR» ohne MwSt.", 220_000)]
    [InlineData("L'accord-cadre est conclu avec un maximum de «900.000 €» HTVA.", 900_000)]
    [InlineData("De maximale waarde van de raamovereenkomst is «500.000 euro» excl. btw.", 500_000)]
    public void Estimated_value_is_read_with_its_words(string marked, decimal expected)
    {
        var result = ProfileSentence.ScanMarked(marked);

        Assert.Equal(expected, result.Profile.Value);
        Assert.Equal(
            ProfileSentence.MarkOf(marked), ProfileSentence.Evidence(result, "value", ProfileSentence.MarkOf(marked)));
        Assert.DoesNotContain("value", result.Profile.Uncertain);
    }

    [Theory]
    [InlineData("Le chiffre d'affaires annuel s'élève au moins à deux fois le montant estimé du marché, soit 400.000 €.")]
    [InlineData("Le cautionnement est de 5 % du montant estimé, soit 12.500 €.")]
    [InlineData("Pénalité : 500 € par jour, jusqu'à un montant maximum de 10.000 €.")]
    [InlineData("Estimation annuelle : 45.000 € HTVA.")]
    [InlineData("Le montant estimé est de 45.000 € par an, hors TVA.")]
    [InlineData("Le montant total estimé est de 121.000 € TVAC.")]
    [InlineData("L'assurance couvre un montant maximal de 2.500.000 € par sinistre.")]
    [InlineData("De raming per jaar bedraagt 60.000 euro excl. btw.")]
    [InlineData("De jaaromzet bedraagt minstens tweemaal de geraamde waarde, hetzij 300.000 euro.")]
    [InlineData("Geraamde waarde: 242.000 euro btw inbegrepen.")]
    [InlineData("Budget de la commune pour la voirie en 2025 : 2.000.000 €.")]
    public void Other_amounts_are_no_value(string text)
    {
        Assert.Null(ProfileSentence.Scan(text).Profile.Value);
    }

    [Fact]
    public void Place_decides_between_amounts_that_differ_and_leaves_a_doubt()
    {
        var result = ProfileSentence.Scan(
            "Il y a deux ans, ce marché fut estimé à 80.000 € HTVA.\\n\\nEstimation : 95.000 € HTVA");

        Assert.Equal(95_000, result.Profile.Value);
        Assert.Contains("value", result.Profile.Uncertain);
    }

    [Fact]
    public void Value_without_a_word_on_vat_is_uncertain()
    {
        var result = ProfileSentence.Scan("Estimation : 95.000 €");

        Assert.Equal(95_000, result.Profile.Value);
        Assert.Contains("value", result.Profile.Uncertain);
    }
}
