using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>A tender as a bidder reads it: what it is, whom it lets in, what it asks, each with its words.</summary>
internal sealed class FactsModel(TenderContext rows, ReportCache reports) : PageModel
{
    public TenderRow Tender { get; private set; } = null!;

    /// <summary>Null until something was read.</summary>
    public ScanReport? Report { get; private set; }

    public IReadOnlyList<ReportedFinding> Access => [.. Said.Where(IsOfAccess)];

    /// <summary>The clauses that bind, of the other families.</summary>
    public IReadOnlyList<ReportedFinding> Asked => [.. Said
        .Where(finding => !IsOfAccess(finding) && finding.Group is (FindingGroup.Present or FindingGroup.Incomplete))];

    private IEnumerable<ReportedFinding> Said => Report!.Findings.Where(finding => finding.Quotes.Count > 0);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await rows.FindTenderToShowAsync(id, cancel) is not { } tender) return NotFound();
        var report = await reports.FindAsync(tender.Scan, rows, cancel);
        (Tender, Report) = (tender, report is { Documents.Count: > 0 } ? report : null);
        return Page();
    }

    private static bool IsOfAccess(ReportedFinding finding) =>
        finding.Clause.StartsWith($"{Clause.Access}/", StringComparison.Ordinal);
}
