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
            .Select(pair => ($"{pair.finding.Clause.Title.In(page.Language)} ({pair.duty.Duty.Reference.Cite(page.Language)})", StateOf(page, pair.finding, pair.duty)))
            .Distinct().ToList();
        if (duties.Count == 0) return;
        page.Heading(1, page.In(SummaryWords.Duties));
        page.Table([SummaryWords.Duty, SummaryWords.State], duties, isNumber: false);
    }

    private static int RankOf(Finding finding, DutyVerdict duty) =>
        (duty.State == DutyState.Applies ? 0 : 2) + (IsMet(finding) ? 1 : 0);

    private static bool IsMet(Finding finding) => finding.Status is FindingStatus.Present or FindingStatus.Incomplete;

    private static string StateOf(ReportPage page, Finding finding, DutyVerdict duty)
    {
        var state = finding.Status switch
        {
            FindingStatus.Present => SummaryWords.Met,
            FindingStatus.Incomplete => SummaryWords.PartlyMet,
            _ => SummaryWords.Unmet,
        };
        // What is not certain is never told as a breach.
        return duty.State == DutyState.Applies
            ? page.In(state)
            : page.Format(SummaryWords.Uncertain, page.In(FindingWords.Of(finding.Status)));
    }
}
