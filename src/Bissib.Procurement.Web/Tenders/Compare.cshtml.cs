using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>A tender held against an earlier version of it, clause by clause.</summary>
internal sealed class CompareModel(TenderContext rows, ReportCache reports) : PageModel
{
    public TenderRow Tender { get; private set; } = null!;

    /// <summary>Null until one is chosen.</summary>
    public TenderRow? Older { get; private set; }

    /// <summary>The latest of the others, to choose from.</summary>
    public IReadOnlyList<TenderEntry> Others { get; private set; } = [];

    /// <summary>Null until both have a result.</summary>
    public IReadOnlyList<ComparedClause>? Clauses { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int? with, CancellationToken cancel)
    {
        if (await rows.FindTenderToShowAsync(id, cancel) is not { } tender) return NotFound();
        Tender = tender;
        var latest = await new TenderList(null, null, new(1, Api.Paging.Largest)).FindAsync(rows, cancel);
        Others = [.. latest.Tenders.Where(other => other.Id != id)];
        if (with is not { } other) return Page();
        Older = await rows.FindTenderToShowAsync(other, cancel);
        if (Older is null) return NotFound();
        if (await reports.FindAsync(Older.Scan, rows, cancel) is { } before
            && await reports.FindAsync(tender.Scan, rows, cancel) is { } after)
            Clauses = Comparison.Of(before, after);
        return Page();
    }
}
