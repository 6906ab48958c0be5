using System.Globalization;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Turns what a scan found in a document into comments and insertions: a comment at the best words of each finding, the
/// model text of each suggested clause in the section that fits, and behind an incomplete clause the sentences that it
/// lacks. What the model text has no sentences for stands in the comment alone.
/// </summary>
public static class AnnotationPlanner
{
    /// <summary>Comments at most, those of insertions included; more nobody reads, and the report holds the
    /// rest.</summary>
    public const int MostRemarks = 40;

    public const string Author = WordRevisions.OwnAuthor;

    // What is added to a clause is told from the remark on it by its key.
    private const string AdditionKey = "/addition";

    private const int MostReferences = 3;

    // No clause has it: the last comment of a document with too many.
    private const string MoreKey = "more";

    /// <summary>The plan for one document of the scanned tender; language is that of the comments.</summary>
    public static AnnotationPlan Plan(
        ScanResult result, TenderDocument document, Language language, DateTimeOffset date,
            AnnotationChoice? choice = null)
    {
        var chosen = choice ?? new AnnotationChoice();
        if (chosen.SpeaksAsDocument && document.Language != Language.Undetermined) language = document.Language;
        var suggestions = chosen.WithInsertions
            ? result.Suggestions.Where(s => s.Document == document && s.AfterBlock >= 0
                && chosen.Takes(s.Finding.Clause)).ToList()
            : [];
        var added = suggestions.Where(s => s.Adds.Count > 0).ToLookup(s => s.Finding.Clause, s => s.Adds);
        var remarks = result.Findings.Where(finding => chosen.Takes(finding.Clause))
            .OrderBy(finding => Urgency(finding.Status))
            .SelectMany(finding => RemarkOn(finding, document, language,
                [.. added[finding.Clause].SelectMany(adds => adds)], chosen)).ToList();
        var proposed = suggestions.SelectMany(suggestion => InsertionsOf(suggestion, result.Profile, language, chosen))
            .ToList();
        // Each bears a comment, and one comment says what is left out.
        var insertions = proposed.Count < MostRemarks ? proposed : WholeOnes(proposed, MostRemarks - 1);
        return new AnnotationPlan
        {
            Remarks = Capped(
                remarks, MostRemarks - insertions.Count, proposed.Count - insertions.Count, document, language),
            Insertions = insertions,
            Author = Author,
            Initials = "B",
            Language = language,
            Date = date,
        };
    }

    // What asks for work comes first; the others are the first to be left out.
    private static int Urgency(FindingStatus status) => status switch
    {
        FindingStatus.Incomplete => 0,
        FindingStatus.Negated => 1,
        FindingStatus.Mentioned => 2,
        _ => 3,
    };

    private static List<Remark> Capped(
        List<Remark> remarks, int most, int leftOut, TenderDocument document, Language language)
    {
        if (remarks.Count <= most && leftOut == 0) return remarks;
        var shown = Math.Max(0, most - 1);
        var others = Math.Max(0, remarks.Count - shown) + leftOut;
        var more = string.Format(CultureInfo.InvariantCulture, AnnotationText.More.In(language), others);
        return [.. remarks.Take(shown), new(MoreKey, document.Blocks[0].Span, [more])];
    }

    // A text and the same in the other language stay together.
    private static List<Insertion> WholeOnes(List<Insertion> proposed, int most)
    {
        while (proposed[most].IsTranslation) most--;
        return proposed[..most];
    }

    private static IEnumerable<Remark> RemarkOn(
        Finding finding, TenderDocument document, Language language, IReadOnlyList<Element> added,
            AnnotationChoice choice)
    {
        if (finding.Evidence.FirstOrDefault(e => e.Document == document) is not { } evidence) yield break;
        var comment = CommentOn(finding, language, choice);
        comment.AddRange(finding.Remarks.Select(remark => remark.In(language)));
        var left = finding.Lacking.Except(added).ToList();
        if (left.Count > 0) comment.Add(Labelled(AnnotationText.ToWrite, $"{Names(left, language)}.", language));
        yield return new(finding.Clause.Id, evidence.Span, comment);
    }

    // The text, and behind it the same in the other language of the document.
    private static IEnumerable<Insertion> InsertionsOf(
        Suggestion suggestion, TenderProfile profile, Language language, AnnotationChoice choice)
    {
        var first = InsertionOf(suggestion, language, choice);
        if (ChoiceAdvice.Find(suggestion.Finding.Clause, profile, suggestion.Text, language) is { } advice)
            first = first with { Comment = [.. first.Comment, advice] };
        var areSideBySide = suggestion.Translations.Count > 0
            && suggestion.Document!.Blocks[suggestion.AfterBlock].Cell is not null;
        if (areSideBySide) first = first with { Comment = [.. first.Comment, AnnotationText.SideBySide.In(language)] };
        yield return first;
        foreach (var translation in suggestion.Translations)
            yield return first with
            {
                Key = $"{first.Key}/{translation.Language.Code()}",
                AfterBlock = translation.AfterBlock,
                Paragraphs = [.. InsertedParagraph.Split(translation.Text)],
                Comment =
                [
                    suggestion.Finding.Clause.Title.In(language),
                    string.Format(CultureInfo.InvariantCulture, $"{AnnotationText.SameIn.In(language)}.",
                        AnnotationText.NameOf(translation.Language).In(language)),
                ],
                Language = translation.Language,
                IsTranslation = true,
            };
    }

    private static Insertion InsertionOf(Suggestion suggestion, Language language, AnnotationChoice choice)
    {
        var clause = suggestion.Finding.Clause;
        var paragraphs = InsertedParagraph.Split(suggestion.Text);
        if (suggestion.Adds.Count == 0)
        {
            var comment = CommentOn(suggestion.Finding, language, choice);
            if (WeightAdvice.Find(clause, suggestion.Document!, language) is { } advice) comment.Add(advice);
            return new(clause.Id, suggestion.AfterBlock, HasHeading: true, [.. paragraphs], comment,
                suggestion.Language);
        }

        // The finding itself has a comment at its words; this one only says what is added.
        var added = Labelled(AnnotationText.Added, $"{Names(suggestion.Adds, language)}.", language);
        return new(
            clause.Id + AdditionKey, suggestion.AfterBlock, HasHeading: false, [.. paragraphs],
            [clause.Title.In(language), added], suggestion.Language);
    }

    private static string Names(IEnumerable<Element> elements, Language language) =>
        string.Join(", ", elements.Select(element => ElementWords.Of(element).In(language)));

    private static string Labelled(Localised label, string text, Language language) =>
        string.Format(CultureInfo.InvariantCulture, ReportWords.Label.In(language), label.In(language)) + text;

    // An act whose short title does not tell its day is cited with it.
    private static string Cited(Reference reference, Language language)
    {
        var (citation, year) = (reference.Cite(language), reference.Act.Date.ToString("yyyy",
            CultureInfo.InvariantCulture));
        return citation.Contains(year, StringComparison.Ordinal)
            ? citation
            : $"{citation} ({reference.Act.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)})";
    }

    private static List<string> CommentOn(Finding finding, Language language, AnnotationChoice choice)
    {
        var clause = finding.Clause;
        var comment = new List<string>
        {
            Labelled(clause.Title, FindingWords.Of(finding.Status, finding.Level).In(language), language),
            finding.Reason.In(language),
            Labelled(FindingWords.LegalBasis, $"{AnnotationText.List(clause.References.Take(MostReferences).Select(r => Cited(r, language)), language)}.", language),
        };
        if (finding.Status is FindingStatus.Incomplete or FindingStatus.Missing)
            comment.Add(Labelled(FindingWords.Proof, clause.Verification.In(language), language));
        if (choice.Catalogue is { } catalogue)
            comment.Add(Labelled(AnnotationText.Page, new Uri(catalogue, clause.Id).ToString(), language));
        return comment;
    }
}

/// <summary>What a person wants of an annotation: only some clauses (by id or name), or no insertions.</summary>
public sealed record AnnotationChoice
{
    public IReadOnlyCollection<string> Only { get; init; } = [];

    public bool WithInsertions { get; init; } = true;

    /// <summary>
    /// True for comments in the language of the document, for those who publish it; else they are in the language asked
    /// for.
    /// </summary>
    public bool SpeaksAsDocument { get; init; }

    /// <summary>Where the catalogue's pages are, ending in "/": the id of a clause leads to its page. Null where it is
    /// not served.</summary>
    public Uri? Catalogue { get; init; }

    internal bool Takes(Clause clause) => Only.Count == 0 || Only.Contains(clause.Id) || Only.Contains(clause.Name);
}
