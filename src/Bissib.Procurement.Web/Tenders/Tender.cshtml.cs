using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>One tender: how its scan goes on, then what was found.</summary>
internal sealed class TenderModel(TenderContext rows, TenderIntake intake, Catalogue catalogue) : PageModel
{
    public TenderRow Tender { get; private set; } = null!;

    public ScanRow Scan => Tender.Scan;

    /// <summary>Null until the scan is finished, and where it failed.</summary>
    public ScanReport? Report { get; private set; }

    /// <summary>True where the result was written by a version of the service whose form is no longer read.</summary>
    public bool IsOfOldForm => Scan is { IsFinished: true, Result: not null } && Report is null;

    public bool IsOfOldCatalogue => Scan.IsFinished && Scan.CatalogueVersion != catalogue.Version;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAgainAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (Scan.IsFinished) await intake.ScanAgainAsync(Tender, cancel);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostDeleteAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        await intake.DeleteAsync(Tender, cancel);
        return RedirectToPage("/Tenders/Home");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        var tender = await rows.FindTenderAsync(id, cancel);
        if (tender is null) return false;
        tender.Documents.Sort((one, other) => one.Position.CompareTo(other.Position));
        (Tender, Report) = (tender, ScanReport.Find(tender.Scan.IsFinished ? tender.Scan.Result : null));
        return true;
    }
}
