using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>Clauses that stand in an annex or in another document of the tender.</summary>
public sealed class ByReferenceTests : IDisposable
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Theory]
    [InlineData("La clause verte figure à l'annexe 3.", true)]
    [InlineData("# Clause verte\n\nVoir annexe 4.", true)]
    [InlineData("L'adjudicataire doit appliquer la clause verte, voir annexe 3.", true)]
    [InlineData("L'adjudicataire doit appliquer la clause verte.", false)]
    [InlineData("L'adjudicataire doit appliquer la clause verte.\n\nUn modèle de la clause verte figure à l'annexe 3.", false)]
    public void Clause_that_only_stands_elsewhere_is_operative_by_reference(string text, bool isByReference)
    {
        var finding = Scan(("a.md", text)).Findings.Single();

        Assert.Equal(FindingStatus.Incomplete, finding.Status);
        Assert.Equal(isByReference, finding.IsByReference);
    }

    [Theory]
    [InlineData("La commune souhaite une clause verte, voir annexe 3.", FindingStatus.Mentioned)]
    [InlineData("La clause verte ne lui s'applique pas, voir annexe 3.", FindingStatus.Negated)]
    public void Wish_or_denial_is_not_made_operative_by_a_reference(string text, FindingStatus expected)
    {
        var finding = Scan(("a.md", text)).Findings.Single();

        Assert.Equal((expected, false), (finding.Status, finding.IsByReference));
    }

    [Theory]
    [InlineData("La clause d'insertion sociale figure à l'annexe 3 du présent cahier.", "social/insertion-hours")]
    [InlineData("De sociale tewerkstellingsclausule is opgenomen in bijlage 4.", "social/insertion-hours")]
    public void Reference_is_understood_in_french_and_dutch(string text, string clause)
    {
        var finding = Scanner.Value.Scan(Tender(("t.md", text))).Findings.Single(found => found.Clause.Id == clause);

        Assert.Equal((FindingStatus.Incomplete, true), (finding.Status, finding.IsByReference));
    }

    [Theory]
    [InlineData("L'adjudicataire doit réserver 500 heures d'insertion à des demandeurs d'emploi, le cahier et ses annexes étant gratuits.")]
    [InlineData("De opdrachtnemer houdt 500 uur voor aan werkzoekenden, het bestek en de bijlagen zijn gratis.")]
    public void Annexes_that_are_only_named_hold_no_clause(string text)
    {
        var findings = Scanner.Value.Scan(Tender(("t.md", text))).Findings.Where(found => found.Evidence.Count > 0)
            .ToList();

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => finding.IsByReference);
    }

    [Fact]
    public void Clause_of_an_annexed_document_is_one_finding_with_evidence_of_both()
    {
        var finding = Scan(
            ("cahier.md", "Clause verte : voir annexe 3."),
            ("annexe-3.md", "L'adjudicataire doit appliquer la clause verte à 20 % et remet une attestation."))
                .Findings.Single();

        Assert.Equal((FindingStatus.Present, true), (finding.Status, finding.IsByReference));
        Assert.StartsWith("Par référence : ", finding.Reason.French, StringComparison.Ordinal);
        Assert.Equal(["annexe-3.md", "cahier.md"], finding.Evidence.Select(evidence => evidence.Document.Name));
    }

    [Fact]
    public void Clause_that_two_documents_state_themselves_is_not_by_reference()
    {
        var finding = Scan(
            ("a.md", "L'adjudicataire doit appliquer la clause verte."),
            ("b.md", "Il doit appliquer la clause verte.")).Findings.Single();

        Assert.False(finding.IsByReference);
    }

    [Theory]
    [InlineData("Le «CCT Qualiroutes» est d'application.")]
    [InlineData("Le présent cahier complète le «CCTB 2022».")]
    [InlineData("Les travaux sont régis par le «cahier des charges type» et ses mises à jour.")]
    [InlineData("Het «standaardbestek 250» is van toepassing.")]
    [InlineData("De algemene voorwaarden van «SB 250» maken integraal deel uit van de opdracht.")]
    public void Standard_specification_that_applies_is_listed_to_be_checked(string marked)
    {
        var (text, mark) = Marked.Read(marked);

        var document = Scanner.Value.Scan(Tender(("t.md", text))).Incorporated.Single();

        Assert.Equal(mark, document.Evidence.Single().Span);
        Assert.Equal(mark.In(text), document.Name);
    }

    [Theory]
    [InlineData("Le CCT Qualiroutes n'est pas d'application.")]
    [InlineData("Le formulaire s'inspire de Qualiroutes.")]
    [InlineData("Het standaardbestek 250 is niet van toepassing.")]
    [InlineData("L'annexe 250 est d'application.")]
    public void Standard_specification_that_does_not_apply_is_not_listed(string text)
    {
        Assert.Empty(Scanner.Value.Scan(Tender(("t.md", text))).Incorporated);
    }

    [Theory]
    [InlineData("Le CCTB est d'application.", FindingLevel.Recommended, true)]
    [InlineData("Le bâtiment est grand.", FindingLevel.Mandatory, false)]
    public void Missing_clause_of_works_may_stand_in_the_standard_specification(
        string text, FindingLevel level, bool isSaid)
    {
        var known = new TenderProfile
        {
            Kind = ContractKind.Works, Buyer = BuyerType.Federal, Value = 100_000, Published = new(2026, 3, 1),
        };

        var finding = new TenderScanner(tiny.Load()).Scan(Tender(("t.md", text)), known).Findings.Single();

        Assert.Equal((FindingStatus.Missing, level), (finding.Status, finding.Level));
        Assert.Equal(isSaid, finding.Reason.French.EndsWith("n'a pas été lu : CCTB.", StringComparison.Ordinal));
    }

    private ScanResult Scan(params (string Name, string Text)[] files) =>
        new TenderScanner(tiny.Load()).Scan(Tender(files));

    private static Tender Tender(params (string Name, string Text)[] files) =>
        TenderReader.Read("t", [.. files.Select(file => (file.Name, Open(file.Text)))]);

    private static Func<Stream> Open(string text) => () => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
