using System.Globalization;
using Bissib.Procurement.Web.Api;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bissib.Procurement.Web.Shared;

/// <summary>The links from one page of a list to the others; what was asked stays in them.</summary>
internal sealed record PagerModel(string Path, IQueryCollection Asked, Paging Paging, int Total)
{
    // "page" is a route value of Razor Pages.
    private const string Key = "at";

    public int Last => Paging.Pages(Total);

    public string AddressOf(int page)
    {
        var kept = Asked.Where(pair => pair.Key != Key && pair.Value != StringValues.Empty);
        return QueryHelpers.AddQueryString(Path, kept.Append(new(Key, page.ToString(CultureInfo.InvariantCulture))));
    }
}
