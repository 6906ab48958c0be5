using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>All tenders, searched by name and state.</summary>
internal sealed class TenderListModel(TenderContext rows) : PageModel
{
    private const int PageSize = 25;

    public TenderList Asked { get; private set; } = new(null, null, new(null, null));

    public TenderPage Found { get; private set; } = new([], 1, PageSize, 0);

    public bool IsNarrowed => Asked.Search is { Length: > 0 } || Asked.State is not null || Asked.Paging.Page > 1;

    public async Task OnGetAsync(string? search, string? state, int? at, CancellationToken cancel)
    {
        Asked = new(search, Kebab.Find<ScanState>(state ?? ""), new(at, PageSize));
        Found = await Asked.FindAsync(rows, cancel);
    }
}
