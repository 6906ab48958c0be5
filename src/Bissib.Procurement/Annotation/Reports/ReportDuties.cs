using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>The duties that hold for a tender or may hold, and whether it meets them.</summary>
internal static class ReportDuties
{
    public static void Write(ReportPage page, ScanResult result)
    {
        var duties = result.Findings
            .SelectMany(finding => finding.Duties.Where(duty => duty.State != DutyState.DoesNotApply)
                .Select(duty => (finding, duty)))
            .OrderBy(pair => RankOf(pair.finding, pair.duty))
            .ThenBy(pair => pair.finding.Clause.Id, StringComparer.Ordinal)
            .ToLookup(pair => pair.duty.State == DutyState.Applies);
        if (duties.Count == 0) return;
        page.Heading(1, page.In(SummaryWords.Duties));
        Write(page, SummaryWords.Certain, SummaryWords.State, duties[true], StateOf);
        // What is not certain is never told as a breach.
        Write(page, SummaryWords.Uncertain, SummaryWords.OneClause, duties[false], StatusOf);
    }

    private static void Write(
        ReportPage page, Localised title, Localised head, IEnumerable<(Finding Finding, DutyVerdict Duty)> duties,
        Func<Finding, Localised> tell)
    {
        var rows = duties.Select(pair => (
            $"{pair.Finding.Clause.Title.In(page.Language)} ({pair.Duty.Duty.Reference.Cite(page.Language)})",
            page.In(tell(pair.Finding)))).Distinct().ToList();
        if (rows.Count == 0) return;
        page.Heading(2, page.In(title));
        page.Table([SummaryWords.Duty, head], rows, isNumber: false);
    }

    private static int RankOf(Finding finding, DutyVerdict duty) =>
        (duty.State == DutyState.Applies ? 0 : 2) + (IsMet(finding) ? 1 : 0);

    private static bool IsMet(Finding finding) => finding.Status is FindingStatus.Present or FindingStatus.Incomplete;

    private static Localised StateOf(Finding finding) => finding.Status switch
    {
        FindingStatus.Present => SummaryWords.Met,
        FindingStatus.Incomplete => SummaryWords.PartlyMet,
        _ => SummaryWords.Unmet,
    };

    // Whether a rule asks for the clause is the question here, so it is absent and not "not applicable".
    private static Localised StatusOf(Finding finding) => FindingWords.Of(
        finding.Status == FindingStatus.NotApplicable ? FindingStatus.Missing : finding.Status);
}
