using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>What must be found in real tenders; they stand beside the repository.</summary>
public sealed class RealTenderTests
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    private static readonly Lazy<IReadOnlyList<ScanResult>> Results = new(() =>
    [
        .. Corpus.Files("*.pdf", "fr", "nl", "en").Concat(Corpus.Files("*.docx", "fr"))
        .Concat(Corpus.Files("*.md", "nl")).Select(Scan),
    ]);

    [SkippableFact]
    public void Insertion_clause_of_a_consultation_is_operative()
    {
        var finding = Find("fr/dae-amoa-2025-rc.pdf", "insertion-hours");

        Assert.True(finding.Status is FindingStatus.Present or FindingStatus.Incomplete, finding.Status.ToString());
        Assert.Contains(finding.Evidence, evidence => evidence.Page == 8);
        Assert.All(
            finding.Evidence, evidence => Assert.Contains(
                evidence.Span.In(evidence.Document.Text),
                evidence.Document.Text[evidence.Context.Start..evidence.Context.End], StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Social_clauses_that_a_summary_table_rules_out_are_negated()
    {
        var finding = Find("fr/villeneuve-sur-lot-denrees-ccap.pdf", "insertion-hours");

        Assert.Equal(FindingStatus.Negated, finding.Status);
        Assert.Equal(2, finding.Evidence[0].Page);
    }

    [SkippableFact]
    public void No_real_tender_is_said_to_lack_a_mandatory_clause()
    {
        var lacking = All().Where(result => result.LacksMandatoryClause)
            .Select(result => result.Tender.Documents[0].Name);

        Assert.Empty(lacking);
    }

    [SkippableFact]
    public void Quote_of_every_finding_holds_the_words_at_its_span()
    {
        var evidence = All().SelectMany(result => result.Findings).SelectMany(finding => finding.Evidence).ToList();

        Assert.True(evidence.Count > 200, $"{evidence.Count} pieces of evidence");
        Assert.All(evidence, shown =>
            Assert.Contains(
                shown.Span.In(shown.Document.Text).ReplaceLineEndings(" "), shown.Quote, StringComparison.Ordinal));
    }

    private static IReadOnlyList<ScanResult> All()
    {
        // Skips where the corpus is absent.
        Corpus.Path("fr");
        return Results.Value;
    }

    private static Finding Find(string path, string clause) =>
        Scan(Corpus.Path(path)).Findings.Single(finding => finding.Clause.Name == clause);

    private static ScanResult Scan(string path) =>
        Scanner.Value.Scan(TenderReader.Read("tender", [(Path.GetFileName(path), () => File.OpenRead(path))]));
}
