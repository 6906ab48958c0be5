using System.Text;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>
/// Writes what a scan found as a Word document or an HTML page: a summary for whoever decides, duties, then each
/// finding
/// with its quotes, its law and, where it is missing, the text to paste. The way to hand a result over when the tender
/// itself cannot be annotated (PDF).
/// </summary>
public static class FindingsReport
{
    /// <param name="target">Where the .docx is written, from its current position on.</param>
    /// <param name="result">The scan; its language does not matter here.</param>
    /// <param name="language">The language of the report. Quotes and model texts keep their own.</param>
    /// <param name="date">The day shown in the report and kept in its properties, in UTC.</param>
    /// <param name="notice">A sentence to stand on top: why there is a report and no annotated copy.</param>
    public static void Write(Stream target, ScanResult result, Language language, DateTimeOffset date,
        Localised? notice = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(result);
        var page = new WordReportPage(language);
        Fill(page, result, date, notice);
        page.Save(target, TitleOf(page, result), date);
    }

    /// <summary>One HTML page in UTF-8 over all tenders; it needs no other file.</summary>
    /// <param name="target">Where it is written.</param>
    /// <param name="results">The scans, in the order of the page.</param>
    /// <param name="language">The language of the report. Quotes and model texts keep their own.</param>
    /// <param name="date">The day shown in the report, in UTC.</param>
    public static void WriteHtml(Stream target, IReadOnlyList<ScanResult> results, Language language,
        DateTimeOffset date)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(results);
        var content = new StringBuilder();
        var page = new HtmlReportPage(language);
        foreach (var result in results)
        {
            var article = new HtmlReportPage(language);
            Fill(article, result, date, notice: null);
            content.Append("<article>\n").Append(article.Content).Append("</article>\n");
        }

        var title = results.Count == 1 ? TitleOf(page, results[0]) : page.In(ReportWords.Title);
        using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            leaveOpen: true) { NewLine = "\n" };
        writer.Write(HtmlReportPage.Document(title, language, content.ToString()));
    }

    private static void Fill(ReportPage page, ScanResult result, DateTimeOffset date, Localised? notice)
    {
        var groups = ReportGroup.Of(result);
        ReportSummary.Write(page, result, groups, date, notice);
        ReportDuties.Write(page, result);
        foreach (var group in groups.Where(group => group.Findings.Count > 0))
        {
            page.Heading(1, page.In(group.Title));
            foreach (var finding in group.Findings) ReportFinding.Write(page, finding, SuggestionFor(finding, result));
        }

        WriteBarriers(page, result);
        WriteOutdated(page, result);
        WriteIncorporated(page, result);
    }

    private static string TitleOf(ReportPage page, ScanResult result) =>
        page.Format(ReportWords.Label, page.In(ReportWords.Title)) + result.Tender.Name;

    private static void WriteBarriers(ReportPage page, ScanResult result)
    {
        if (result.Barriers.Count == 0) return;
        page.Heading(1, page.In(SummaryWords.Barriers));
        foreach (var barrier in result.Barriers)
        {
            page.Heading(2, barrier.Kind.Title.In(page.Language));
            if (barrier.Told is { } value) page.Labelled(SummaryWords.Stated, page.In(value));
            page.Text(barrier.Kind.Norm.In(page.Language));
            if (barrier.IsToCheck) page.Text(page.In(SummaryWords.BarrierToCheck));
            if (barrier.Kind.Reference is { } reference)
                page.Labelled(FindingWords.LegalBasis, reference.Cite(page.Language));
            page.Labelled(SummaryWords.Remedy, barrier.Kind.Remedy.In(page.Language));
            ReportFinding.WriteQuotes(page, barrier.Evidence);
        }
    }

    private static void WriteOutdated(ReportPage page, ScanResult result)
    {
        if (result.OutdatedReferences.Count > 0) page.Heading(1, page.In(ReportWords.Outdated));
        foreach (var outdated in result.OutdatedReferences)
        {
            page.Heading(2, outdated.Name.In(page.Language));
            page.Text(outdated.Message.In(page.Language));
            if (outdated.Successor is { } successor) page.Labelled(ReportWords.InItsPlace, successor.In(page.Language));
            ReportFinding.WriteQuotes(page, outdated.Evidence);
        }
    }

    private static void WriteIncorporated(ReportPage page, ScanResult result)
    {
        if (result.Incorporated.Count == 0) return;
        page.Heading(1, page.In(SummaryWords.Incorporated));
        page.Text(page.In(SummaryWords.NotRead));
        foreach (var document in result.Incorporated)
        {
            page.Heading(2, document.Name);
            ReportFinding.WriteQuotes(page, document.Evidence);
        }
    }

    private static Suggestion? SuggestionFor(Finding finding, ScanResult result) =>
        result.Suggestions.FirstOrDefault(s => s.Finding.Clause.Id == finding.Clause.Id);
}
