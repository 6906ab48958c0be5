using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// What a buyer gets for a document: the annotated copy or, where none may be made of it or none passed the verifier,
/// the findings report, which then says why.
/// </summary>
public static class AnnotatedDocument
{
    /// <param name="original">The Word file that the document was read from.</param>
    /// <param name="target">Where the annotated copy or the report is written; both are Word files.</param>
    /// <param name="result">The scan of the tender that the document belongs to.</param>
    /// <param name="document">A document of the tender, read from a Word file.</param>
    /// <param name="language">The language of comments and report.</param>
    /// <param name="date">The time of comments and insertions, and the day of the report.</param>
    /// <param name="choice">What the user wants of the annotation; null is all of it.</param>
    /// <param name="revise">Changes the plan before it is carried out; null leaves it.</param>
    public static AnnotationOutcome Write(
        Stream original, Stream target, ScanResult result, TenderDocument document, Language language,
        DateTimeOffset date, AnnotationChoice? choice = null, Func<AnnotationPlan, AnnotationPlan>? revise = null)
    {
        var plan = AnnotationPlanner.Plan(result, document, language, date, choice);
        var outcome = WordAnnotator.Annotate(original, target, document, revise?.Invoke(plan) ?? plan);
        if (outcome.Extent == AnnotationExtent.None)
            FindingsReport.Write(target, result, language, date, outcome.Reason);
        return outcome;
    }
}
