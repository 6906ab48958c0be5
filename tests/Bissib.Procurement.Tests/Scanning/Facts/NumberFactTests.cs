namespace Bissib.Procurement.Tests.Scanning.Facts;

/// <summary>Periods, counts, shares and turnover.</summary>
public sealed class NumberFactTests
{
    [Theory]
    [InlineData("Le délai de validité des offres est de 150 jours calendrier.", "bid-validity-days", "150")]
    [InlineData("Les soumissionnaires restent engagés par leur offre pendant quatre mois.", "bid-validity-days", "120")]
    [InlineData("Délai de validité : 90 jours", "bid-validity-days", "90")]
    [InlineData("De inschrijvers blijven gebonden door hun offerte gedurende 180 kalenderdagen.", "bid-validity-days", "180")]
    [InlineData("Verbintenistermijn: zes maanden", "bid-validity-days", "180")]
    [InlineData("The offer validity period is 120 days.", "bid-validity-days", "120")]
    [InlineData("Le délai global de paiement est de 30 jours.", "payment-days", "30")]
    [InlineData("Le paiement est effectué dans les soixante (60) jours de la réception.", "payment-days", "60")]
    [InlineData("De betaling gebeurt binnen een termijn van 30 dagen.", "payment-days", "30")]
    [InlineData("Le soumissionnaire joint au moins trois références similaires.", "references-required", "3")]
    [InlineData("De inschrijver voegt minstens twee vergelijkbare referenties toe.", "references-required", "2")]
    [InlineData("Une liste des références est jointe à l'offre.", "references-required", "unspecified")]
    [InlineData("La liste des services exécutés au cours des cinq dernières années est jointe.", "references-years", "5")]
    [InlineData("De referenties mogen niet ouder zijn dan vier jaar.", "references-years", "4")]
    [InlineData("Un soumissionnaire ne peut se voir attribuer plus de deux lots.", "lots-max-per-bidder", "2")]
    [InlineData("Een inschrijver krijgt hoogstens 3 percelen.", "lots-max-per-bidder", "3")]
    [InlineData("Le montant de l'avance est fixé à 20 %.", "advance-percent", "20")]
    [InlineData("Avance : sans objet", "advance-percent", "0")]
    [InlineData("Er wordt geen voorschot toegekend.", "advance-percent", "0")]
    [InlineData("Le cautionnement est fixé à 5 % du montant initial.", "guarantee-percent", "5")]
    [InlineData("De borgtocht bedraagt 3 % van de oorspronkelijke aannemingssom.", "guarantee-percent", "3")]
    [InlineData("Aucun cautionnement n'est exigé.", "guarantee-percent", "0")]
    [InlineData("Une retenue de garantie de 5 % est appliquée.", "retention-percent", "5")]
    [InlineData("Les amendes pour retard sont limitées à 7,5 % de la valeur.", "penalties-cap-percent", "7.5")]
    [InlineData("Les pénalités ne sont pas plafonnées.", "penalties-cap-percent", "none")]
    [InlineData("Une pénalité par jour de retard de 1/2000 est appliquée.", "penalties-per-day", "1/2000")]
    [InlineData("De boete bedraagt per kalenderdag vertraging 0,1 %.", "penalties-per-day", "0.1")]
    [InlineData("Le chiffre d'affaires annuel est d'au moins 250.000 euros.", "turnover-required", "250000")]
    [InlineData("De omzet bedraagt minstens 400.000 euro per jaar.", "turnover-required", "400000")]
    [InlineData("Le candidat joint une déclaration concernant le chiffre d'affaires.", "turnover-required", "declaration-only")]
    public void Number_is_read_with_its_words(string text, string fact, string expected)
    {
        Assert.Equal(expected, FactSentence.Value(text, fact));
    }

    [Theory]
    [InlineData("La garantie bancaire et l'offre sont valables 60 jours.", "bid-validity-days")]
    [InlineData("Le certificat est valable deux ans.", "bid-validity-days")]
    [InlineData("Les intérêts de retard courent si le paiement n'a pas lieu dans les 45 jours.", "payment-days")]
    [InlineData("La référence du marché est 2026/03.", "references-required")]
    [InlineData("De referentieprijs is 3 euro.", "references-required")]
    [InlineData("Un soumissionnaire peut remettre offre pour deux lots.", "lots-max-per-bidder")]
    [InlineData("La TVA de 21 % est due.", "advance-percent")]
    public void Number_of_something_else_is_none(string text, string fact)
    {
        Assert.Null(FactSentence.Value(text, fact));
    }

    [Fact]
    public void Days_bear_their_unit()
    {
        var fact = FactSentence.Read("Le délai de paiement est de 30 jours.", "payment-days").Single();

        Assert.Equal("days", fact.Unit);
        Assert.EndsWith("30 jours", fact.Evidence[0].Span.In(fact.Evidence[0].Document.Text), StringComparison.Ordinal);
    }
}
