using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Writes what a scan found as a Word document: counts, then each finding with its quotes, its law and, where it is
/// missing, the text to paste. The way to hand a result over when the tender itself cannot be annotated (PDF).
/// </summary>
public static class FindingsReport
{
    private static readonly FindingGroup[] Groups =
    [
        new(ReportWords.MandatoryMissing, f => f is { Status: FindingStatus.Missing, Level: FindingLevel.Mandatory }),
        new(ReportWords.OtherMissing, f => f.Status == FindingStatus.Missing && f.Level != FindingLevel.Mandatory),
        new(ReportWords.Incomplete, f => f.Status == FindingStatus.Incomplete),
        new(ReportWords.Present, f => f.Status == FindingStatus.Present),
        new(ReportWords.Mentioned, f => f.Status == FindingStatus.Mentioned),
        new(ReportWords.Negated, f => f.Status == FindingStatus.Negated),
    ];

    /// <param name="target">Where the .docx is written, from its current position on.</param>
    /// <param name="result">The scan; its language does not matter here.</param>
    /// <param name="language">The language of the report. Quotes and model texts keep their own.</param>
    /// <param name="date">The day shown in the report and kept in its properties, in UTC.</param>
    /// <param name="notice">A sentence to stand on top: why there is a report and no annotated copy.</param>
    public static void Write(Stream target, ScanResult result, Language language, DateTimeOffset date, Localised? notice = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(result);
        var page = new ReportPage(language);
        var counts = Groups.Select(g => (g.Title, Findings: result.Findings.Where(g.Holds).ToList())).ToList();
        ReportSummary.Write(page, result, [.. counts.Select(c => (c.Title, c.Findings.Count))], date, notice);
        foreach (var (title, findings) in counts.Where(c => c.Findings.Count > 0))
        {
            page.Heading(1, title.In(language));
            foreach (var finding in findings) ReportFinding.Write(page, finding, SuggestionFor(finding, result));
        }

        WriteOutdated(page, result);
        page.Save(target, page.Format(ReportWords.Label, page.In(ReportWords.Title)) + result.Tender.Name, date);
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

    private static Suggestion? SuggestionFor(Finding finding, ScanResult result) =>
        result.Suggestions.FirstOrDefault(s => s.Finding.Clause.Id == finding.Clause.Id);

    private sealed record FindingGroup(Localised Title, Func<Finding, bool> Holds);
}
