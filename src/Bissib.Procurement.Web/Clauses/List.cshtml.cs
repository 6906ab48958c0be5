using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>The catalogue, searched and filtered.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = CatalogueCache.Name)]
internal sealed class ClauseListModel(Catalogue catalogue, ClauseSearch search) : PageModel
{
    private const int PageSize = 20;

    public ClauseFilter Asked { get; private set; } = new();

    public Paging Paging { get; private set; }

    public IReadOnlyList<Clause> Found { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyList<Sector> Sectors { get; } = catalogue.Rules.Sectors;

    /// <summary>Of words that are found nowhere, what was probably meant.</summary>
    public string? DidYouMean => Asked.Words is { Length: > 0 } words ? search.DidYouMean(words) : null;

    public void OnGet(string? words, string? family, string? stage, string? kind, string? sector, string? duty, int? at)
    {
        (Asked, Paging) = (ClauseApi.Filter(words, family, stage, kind, sector, duty), new(at, PageSize));
        var found = Asked.Find(catalogue, search);
        (Found, Total) = (Paging.Take(found), found.Count);
    }
}
