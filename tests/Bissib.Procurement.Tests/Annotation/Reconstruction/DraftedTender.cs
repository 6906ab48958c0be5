using Bissib.Procurement.Annotation;
using Bissib.Procurement.Annotation.Reconstruction;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Annotation.Reconstruction;

/// <summary>A PDF with all that is made of it on the way to an annotated draft.</summary>
internal sealed record DraftedTender(
    TenderDocument Document, ReconstructedDraft Draft, AnnotationPlan Plan, byte[] Annotated, AnnotationOutcome Outcome)
{
    public static readonly DateTimeOffset Date = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    /// <summary>The texts that are inserted.</summary>
    public IEnumerable<string> Inserted => Plan.Insertions.SelectMany(insertion => insertion.Paragraphs);

    public static DraftedTender Make(string path) => Make(File.ReadAllBytes(path), Path.GetFileName(path));

    public static DraftedTender Make(byte[] file, string name)
    {
        var result = Scan(file, name);
        var document = result.Tender.Documents[0];
        var (draft, refusal) = ReconstructedDraft.Make(document, Language.French, Date);
        Assert.Null(refusal);
        AnnotationPlan? plan = null;
        using var target = new MemoryStream();
        var outcome = AnnotatedDraft.Write(
            target, result, document, Language.French, Date, revise: planned => plan = planned);
        return new(document, draft!, plan!, target.ToArray(), outcome);
    }

    public static ScanResult Scan(byte[] file, string name) =>
        Scanner.Value.Scan(TenderReader.Read("tender", [(name, () => new MemoryStream(file))]));
}
