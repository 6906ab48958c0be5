using Bissib.Procurement.Annotation;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// Makes of the suggestions of a scan what people decided on: rejected ones go, changed ones have their new text.
/// </summary>
internal static class Decisions
{
    public static ScanResult Apply(IReadOnlyCollection<DecisionRow> decisions, ScanResult result)
    {
        var byClause = decisions.ToDictionary(decision => decision.Clause);
        return result with
        {
            Suggestions = [.. result.Suggestions.Select(Decided).OfType<Suggestion>()],
        };

        Suggestion? Decided(Suggestion suggestion) => byClause.GetValueOrDefault(suggestion.Finding.Clause.Id) switch
        {
            { Choice: Choice.Rejected } => null,
            { Text: { } text } => suggestion with { Text = text },
            _ => suggestion,
        };
    }

    /// <summary>Adds the notes of colleagues to the comments of the inserted texts.</summary>
    public static AnnotationPlan WithNotes(IReadOnlyCollection<DecisionRow> decisions, AnnotationPlan plan) => plan with
    {
        Insertions = [.. plan.Insertions.Select(insertion =>
            decisions.FirstOrDefault(decision => IsOf(decision.Clause, insertion))?.Note is { } note
                ? insertion with { Comment = [.. insertion.Comment, Ui.Say(TenderWords.Note, note)] }
                : insertion)],
    };

    // The key of what is added to a clause begins with the clause's id too.
    private static bool IsOf(string clause, Insertion insertion) =>
        insertion.Key == clause || insertion.Key.StartsWith($"{clause}/", StringComparison.Ordinal);
}
