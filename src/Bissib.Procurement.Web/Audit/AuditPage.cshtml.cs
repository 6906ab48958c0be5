using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Audit;

/// <summary>
/// Who did what and when in one's organisation, narrowed and in pages, or as a table for spreadsheets.
/// </summary>
[Needs(Permission.Administer)]
internal sealed class AuditPageModel(TenderContext rows, AuditTrail audit) : PageModel
{
    private const int PageSize = 50;

    public AuditQuery Asked { get; private set; } = new(null, null, null, null, null);

    public Paging Paging { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    public string CsvAddress => $"/audit{Request.QueryString.Add("handler", "Csv")}";

    public async Task OnGetAsync(int? at, CancellationToken cancel)
    {
        (Asked, Paging) = (AuditQuery.Of(Request.Query), new(at, PageSize));
        var found = Asked.In(rows);
        (Rows, Total) = (await Paging.TakeAsync(found, cancel), await found.CountAsync(cancel));
    }

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel)
    {
        audit.Note(AuditAction.AuditExported);
        await rows.SaveChangesAsync(cancel);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        await AuditCsv.WriteAsync(Response.Body, AuditQuery.Of(Request.Query).In(rows).AsAsyncEnumerable(), cancel);
        return new EmptyResult();
    }
}
