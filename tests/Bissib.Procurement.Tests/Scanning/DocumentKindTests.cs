using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class DocumentKindTests : IDisposable
{
    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Theory]
    [InlineData("2026_CCTP_lot-1.md", "Objet", nameof(DocumentKind.Technical))]
    [InlineData("piece-2.md", "# Règlement de la consultation", nameof(DocumentKind.Rules))]
    [InlineData("piece-3.md", "Ville\n\nActe d'engagement", nameof(DocumentKind.OfferForm))]
    [InlineData("bijlage.md", "# Inschrijvingsformulier", nameof(DocumentKind.OfferForm))]
    [InlineData("ccap.md", "Prix", nameof(DocumentKind.Terms))]
    [InlineData("bestek.md", "# Bijzonder bestek\n\nHet inschrijvingsbedrag", nameof(DocumentKind.Specifications))]
    public void Kind_is_told_by_name_or_title(string name, string text, string kind) =>
        Assert.Equal(kind, DocumentKinds.Of(Document(name, text)).ToString());

    [Fact]
    public void Clause_is_proposed_in_the_specifications_and_not_in_a_longer_form_for_bidders()
    {
        var form = Document(
            "form.md",
            "# Acte d'engagement\n\n# Conditions d'exécution\n\n" + string.Concat(
                Enumerable.Repeat("Le soussigné s'engage.\n\n", 30)));
        var specifications = Document(
            "csc.md", "# Cahier spécial des charges\n\nL'adjudicataire livre les fournitures.");

        var result = new TenderScanner(tiny.Load())
            .Scan(new("t", [form, specifications], []), new TenderProfile { Kind = ContractKind.Works });

        Assert.Equal(["csc.md"], result.Suggestions.Select(s => s.Document!.Name).Distinct());
    }

    private static TenderDocument Document(string name, string text) =>
        TenderReader.ReadDocument(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);
}
