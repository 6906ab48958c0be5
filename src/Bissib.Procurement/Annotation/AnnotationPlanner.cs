using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Turns what a scan found in a document into comments and insertions: a comment at the best words of each finding, the
/// model text of each suggested clause in the section that fits.
/// </summary>
public static class AnnotationPlanner
{
    /// <summary>More than these nobody reads; the findings report holds the rest.</summary>
    public const int MostRemarks = 40;

    public const string Author = "Bissib";

    /// <summary>The plan for one document of the scanned tender; language is that of the comments.</summary>
    public static AnnotationPlan Plan(
        ScanResult result, TenderDocument document, Language language, DateTimeOffset date, AnnotationChoice? choice = null)
    {
        var chosen = choice ?? new AnnotationChoice();
        var findings = result.Findings.Where(finding => chosen.Takes(finding.Clause));
        var suggestions = chosen.WithInsertions
            ? result.Suggestions.Where(s => s.Document == document && s.AfterBlock >= 0 && chosen.Takes(s.Finding.Clause))
            : [];
        return new AnnotationPlan
        {
            Remarks = [.. findings.SelectMany(finding => RemarkOn(finding, document, language)).Take(MostRemarks)],
            Insertions = [.. suggestions.Select(suggestion => InsertionOf(suggestion, language))],
            Author = Author,
            Initials = "B",
            Date = date,
        };
    }

    private static IEnumerable<Remark> RemarkOn(Finding finding, TenderDocument document, Language language)
    {
        if (finding.Evidence.FirstOrDefault(e => e.Document == document) is { } evidence)
            yield return new(finding.Clause.Id, evidence.Span, CommentOn(finding, language));
    }

    private static Insertion InsertionOf(Suggestion suggestion, Language language)
    {
        var clause = suggestion.Finding.Clause;
        var paragraphs = suggestion.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => paragraph.ReplaceLineEndings(" "));
        return new(
            clause.Id, suggestion.AfterBlock, HasHeading: true, [.. paragraphs],
            CommentOn(suggestion.Finding, language), suggestion.Language);
    }

    private static List<string> CommentOn(Finding finding, Language language)
    {
        var clause = finding.Clause;
        var comment = new List<string>
        {
            Labelled(clause.Title, FindingWords.Of(finding.Status, finding.Level).In(language)),
            finding.Reason.In(language),
            Labelled(FindingWords.LegalBasis, $"{string.Join("; ", clause.References.Take(3).Select(r => r.Cite(language)))}."),
        };
        if (finding.Status is FindingStatus.Incomplete or FindingStatus.Missing)
            comment.Add(Labelled(FindingWords.Proof, clause.Verification.In(language)));
        return comment;

        string Labelled(Localised label, string text) =>
            string.Format(CultureInfo.InvariantCulture, ReportWords.Label.In(language), label.In(language)) + text;
    }
}

/// <summary>What a person wants of an annotation: only some clauses (by id or name), or no insertions.</summary>
public sealed record AnnotationChoice
{
    public IReadOnlyCollection<string> Only { get; init; } = [];

    public bool WithInsertions { get; init; } = true;

    internal bool Takes(Clause clause) => Only.Count == 0 || Only.Contains(clause.Id) || Only.Contains(clause.Name);
}
