using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>The findings of a report in groups, those that ask for work first; within a group in the order of a
/// tender.</summary>
internal sealed record ReportGroup(Localised Title, IReadOnlyList<Finding> Findings)
{
    private static readonly (Localised Title, Func<Finding, bool> Holds)[] Kinds =
    [
        (ReportWords.MandatoryMissing, f => f is { Status: FindingStatus.Missing, Level: FindingLevel.Mandatory }),
        (ReportWords.OtherMissing, f => f.Status == FindingStatus.Missing && f.Level != FindingLevel.Mandatory),
        (ReportWords.Incomplete, f => f.Status == FindingStatus.Incomplete),
        (ReportWords.Present, f => f.Status == FindingStatus.Present),
        (ReportWords.Mentioned, f => f.Status == FindingStatus.Mentioned),
        (ReportWords.Negated, f => f.Status == FindingStatus.Negated),
    ];

    public static IReadOnlyList<ReportGroup> Of(ScanResult result) =>
        [.. Kinds.Select(kind => new ReportGroup(
            kind.Title, [.. result.Findings.Where(kind.Holds).OrderBy(finding => finding.Clause.Stages[0])]))];
}
