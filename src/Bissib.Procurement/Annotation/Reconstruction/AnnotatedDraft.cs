using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// What a buyer gets of a PDF beside the report: a reconstructed Word draft with the findings as comments and the
/// proposed texts as tracked insertions. It goes through the same annotator and verifier as a buyer's own Word file.
/// </summary>
public static class AnnotatedDraft
{
    /// <param name="target">Where the .docx is written; nothing is, where the outcome is None.</param>
    /// <param name="result">The scan of the tender that the document belongs to.</param>
    /// <param name="document">A document of the tender, read from a PDF.</param>
    /// <param name="language">The language of banner and comments.</param>
    /// <param name="date">The time of comments and insertions, and in the draft's properties.</param>
    /// <param name="choice">What the user wants of the annotation; null is all of it.</param>
    /// <param name="revise">Changes the plan before it is carried out; null leaves it.</param>
    public static AnnotationOutcome Write(
        Stream target, ScanResult result, TenderDocument document, Language language, DateTimeOffset date,
        AnnotationChoice? choice = null, Func<AnnotationPlan, AnnotationPlan>? revise = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        var (draft, refusal) = ReconstructedDraft.Make(document, language, date);
        if (draft is null) return new(AnnotationExtent.None, refusal, []);
        var plan = AnnotationPlanner.Plan(result, document, language, date, choice);
        if (revise is not null) plan = revise(plan);
        var moved = plan with
        {
            Remarks = [.. plan.Remarks.Select(remark => remark with { Span = draft.Map(remark.Span) })],
            Insertions = [.. plan.Insertions.Select(insertion =>
                insertion with { AfterBlock = draft.MapBlock(insertion.AfterBlock) })],
        };
        return WordAnnotator.Annotate(new MemoryStream(draft.File), target, draft.Document, moved);
    }
}
