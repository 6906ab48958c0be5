using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>One finding in a report: why, with which words, under which law, and the text to paste.</summary>
internal static class ReportFinding
{
    // The best evidence stands first; more of it proves nothing more.
    private const int MostQuotes = 5;

    public static void Write(ReportPage page, Finding finding, Suggestion? suggestion)
    {
        page.Heading(2, finding.Clause.Title.In(page.Language));
        page.Labelled(SummaryWords.Stage, page.In(SummaryWords.Of(finding.Clause.Stages[0])));
        page.Text(finding.Reason.In(page.Language));
        WriteEvidence(page, finding);
        if (finding.NearestMiss is { } near)
        {
            page.Heading(3, page.In(ReportWords.Nearest));
            WriteQuotes(page, [near.Evidence]);
        }

        var lacking = finding.Lacking.Select(element => ElementWords.Of(element).In(page.Language)).ToList();
        if (lacking.Count > 0) page.Labelled(ReportWords.Lacks, string.Join(", ", lacking));
        foreach (var remark in finding.Remarks) page.Text(remark.In(page.Language));
        WriteDuties(page, finding);
        var references = finding.Clause.References.Select(r => r.Cite(page.Language)).ToList();
        if (references.Count > 0)
            page.Labelled(FindingWords.LegalBasis, AnnotationText.List(references, page.Language));
        if (finding.Status is FindingStatus.Missing or FindingStatus.Incomplete)
            page.Labelled(FindingWords.Proof, finding.Clause.Verification.In(page.Language));
        if (suggestion is not null) WriteSuggestion(page, suggestion);
    }

    /// <summary>Quotes, each with its document and page.</summary>
    public static void WriteQuotes(ReportPage page, IEnumerable<Evidence> quoted)
    {
        foreach (var evidence in quoted.Take(MostQuotes))
        {
            page.Paragraph("Quote", page.Format(ReportWords.Quoted, evidence.Quote), LanguageAt(evidence));
            var source = evidence.Page is { } number
                ? $"{evidence.Document.Name}, {page.Format(ReportWords.Page, number)}"
                : evidence.Document.Name;
            page.Paragraph("Source", source);
        }
    }

    private static void WriteEvidence(ReportPage page, Finding finding)
    {
        if (finding.Evidence.Count == 0) return;
        page.Heading(3, page.In(ReportWords.Found));
        WriteQuotes(page, finding.Evidence);
    }

    private static Language LanguageAt(Evidence evidence)
    {
        var document = evidence.Document;
        var own = document.Blocks.Count > 0 ? document.Blocks[evidence.Paragraph].Language : Language.Undetermined;
        return own == Language.Undetermined ? document.Language : own;
    }

    private static void WriteDuties(ReportPage page, Finding finding)
    {
        // The reason of a missing clause is its rule; it is not said twice.
        var reason = finding.Reason.In(page.Language);
        foreach (var verdict in finding.Duties.Where(d => d.State != DutyState.DoesNotApply))
        {
            if (reason.Contains(verdict.Duty.Rule.In(page.Language), StringComparison.Ordinal)) continue;
            var label = verdict.State == DutyState.Applies ? ReportWords.Duty : ReportWords.ToCheck;
            page.Labelled(label,
                $"{verdict.Duty.Rule.In(page.Language)} ({verdict.Duty.Reference.Cite(page.Language)})");
        }
    }

    private static void WriteSuggestion(ReportPage page, Suggestion suggestion)
    {
        page.Heading(3, page.In(suggestion.Adds.Count == 0 ? ReportWords.ModelText : ReportWords.TextToAdd));
        page.Labelled(ReportWords.Place, PlaceOf(page, suggestion, suggestion.SectionTitle));
        WriteText(page, suggestion.Text, suggestion.Language);
        foreach (var translation in suggestion.Translations)
        {
            page.Labelled(ReportWords.Place, PlaceOf(page, suggestion, translation.SectionTitle));
            WriteText(page, translation.Text, translation.Language);
        }
    }

    private static void WriteText(ReportPage page, string text, Language language)
    {
        foreach (var paragraph in InsertedParagraph.Split(text)) page.Paragraph("ClauseText", paragraph, language);
    }

    private static string PlaceOf(ReportPage page, Suggestion suggestion, string? sectionTitle)
    {
        if (suggestion.Document is not { } document) return page.In(ReportWords.Anywhere);
        return sectionTitle is { } title
            ? page.Format(ReportWords.InSection, document.Name,
                page.Format(ReportWords.Quoted, title.ReplaceLineEndings(" ")))
            : page.Format(ReportWords.AtEnd, document.Name);
    }
}
