using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Tests.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Facts;

public sealed class ProfileFactsTests
{
    [Theory]
    [InlineData("Pouvoir adjudicateur : Commune de Wavreval", "buyer", "Commune de Wavreval")]
    [InlineData("Nature du marché : services", "contract-kind", "services")]
    [InlineData("Procédure : ouverte", "procedure", "open")]
    [InlineData("Le marché est divisé en trois lots.", "lots-count", "3")]
    [InlineData("Looptijd van de overeenkomst: 4 jaar", "contract-months", "48")]
    [InlineData("Valeur estimée : 120.000 € HTVA", "estimated-value-eur", "120000")]
    [InlineData("Date limite de réception des offres : 9 mars 2026 à 10h00", "submission-deadline", "2026-03-09T10:00")]
    public void Field_of_the_profile_is_a_fact(string text, string fact, string expected)
    {
        Assert.Equal(expected, FactSentence.Value(text, fact));
    }

    [Fact]
    public void What_the_user_gave_is_no_fact_of_the_tender()
    {
        var scanner = new TenderScanner(Catalogue.Load(Catalogue.DefaultFolder));
        var tender = TenderReader.Read("t", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes("Des bancs.")))]);

        var facts = scanner.Scan(tender, new() { Lots = 4, BuyerName = "Commune de Wavreval" }).Facts;

        Assert.Empty(facts);
    }

    [Fact]
    public void Every_fact_has_words()
    {
        var facts = ProfileSentence.Scan("Les variantes sont interdites. Aucun cautionnement n'est exigé. Le délai de paiement est de 30 jours.").Facts;

        Assert.Equal(["guarantee-percent", "payment-days", "variants"], facts.Select(fact => fact.Fact));
        Assert.All(facts, fact => Assert.NotEmpty(fact.Evidence[0].Quote));
    }
}
