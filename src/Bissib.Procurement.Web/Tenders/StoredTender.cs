using Bissib.Procurement.Annotation;
using Bissib.Procurement.Annotation.Reconstruction;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Web.Files;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// Reads and scans the stored bytes once more, for results that are made only when somebody asks for them.
/// </summary>
internal sealed class StoredTender(DocumentStore store, TenderReading reading, TenderScanner scanner)
{
    public ScanResult Scan(TenderRow tender) => scanner.Scan(Read(tender), tender.Profile);

    /// <summary>The findings as a Word file, dated with the day of the scan.</summary>
    public Stream Report(TenderRow tender, Language language)
    {
        var report = new MemoryStream();
        FindingsReport.Write(report, Decisions.Apply(tender.Decisions, Scan(tender)), language, DayOf(tender));
        report.Position = 0;
        return report;
    }

    /// <summary>
    /// A copy of a Word document with comments in the language asked for and the proposed clauses as they were decided
    /// on, or the report where no copy can be handed out. Null where the document is no Word file or cannot be read.
    /// </summary>
    /// <param name="tender">The tender, with the decisions on its suggestions.</param>
    /// <param name="row">One of its documents.</param>
    /// <param name="language">The language of the comments.</param>
    /// <param name="catalogue">Where the pages of clauses are, ending in "/"; null leaves the links out.</param>
    public Stream? FindAnnotated(TenderRow tender, DocumentRow row, Language language, Uri? catalogue)
    {
        var result = Decisions.Apply(tender.Decisions, Scan(tender));
        var document = result.Tender.Documents.FirstOrDefault(document => document.Name == row.Name);
        if (document is not { Format: Documents.DocumentFormat.Word }) return null;
        using var original = store.OpenRead(row.Sha256);
        var annotated = new MemoryStream();
        AnnotatedDocument.Write(
            original, annotated, result, document, language, DayOf(tender), new() { Catalogue = catalogue },
            revise: plan => Decisions.WithNotes(tender.Decisions, plan));
        annotated.Position = 0;
        return annotated;
    }

    /// <summary>
    /// A Word draft reconstructed from a PDF, annotated like a Word document. Null where the document is no PDF, cannot
    /// be read, or has no clean text.
    /// </summary>
    public Stream? FindDraft(TenderRow tender, DocumentRow row, Language language, Uri? catalogue)
    {
        var result = Decisions.Apply(tender.Decisions, Scan(tender));
        var document = result.Tender.Documents.FirstOrDefault(document => document.Name == row.Name);
        if (document is not { Format: Documents.DocumentFormat.Pdf }) return null;
        var draft = new MemoryStream();
        var outcome = AnnotatedDraft.Write(
            draft, result, document, language, DayOf(tender), new() { Catalogue = catalogue },
            revise: plan => Decisions.WithNotes(tender.Decisions, plan));
        draft.Position = 0;
        return outcome.Extent == AnnotationExtent.None ? null : draft;
    }

    // Not today: the same result gives the same bytes.
    private static DateTimeOffset DayOf(TenderRow tender) => tender.Scan.Finished ?? tender.Uploaded;

    private Tender Read(TenderRow tender) => reading.With(child => child.Read(
        tender.Name,
        tender.Documents.OrderBy(row => row.Position)
            .Select(row => (row.Name, (Func<Stream>)(() => store.OpenRead(row.Sha256))))));
}
