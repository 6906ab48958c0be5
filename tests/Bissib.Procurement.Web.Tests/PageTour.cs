using Bissib.Procurement.Web.Tests.Accounts;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// A visit to every page of the service. They are those of <see cref="RouteTable"/>, in which a page that is missing
/// fails the tests: so there is none that is not visited.
/// </summary>
internal static class PageTour
{
    // What answers a GET with something else: files, other addresses, words for programs.
    private static readonly HashSet<string> NoPages =
    [
        "GET /health", "GET /language/{code}", "GET /sign-in?handler=Provider", "GET /editing?handler=Export",
        "GET /audit?handler=Csv", "GET /observatory?handler=Csv", "GET /api/{documentName}/openapi.json",
    ];

    // Pages that look different when they are asked for something, or that nobody made.
    private static readonly string[] States =
    [
        "/?for=bid", "/tenders?search=nothing", "/clauses?words=insertoin", "/tenders/{tender}?family=social",
        "/observatory/social/insertion-hours/present", "/tenders/999999", "/nowhere",
    ];

    public static IEnumerable<string> Addresses =>
        [.. RouteTable.All.Where(IsPage).Select(rule => rule.Address), .. States];

    /// <summary>Finds what is wrong with any page, as whoever has this window, in which a service is open.</summary>
    public static async Task WalkAsync(IPage page, string mode, string tender)
    {
        var (troubles, missing) = (new List<string>(), new HashSet<string>());
        foreach (var address in Addresses)
        {
            var known = address.Replace("{tender}", tender, StringComparison.Ordinal);
            var answer = await page.GotoAsync(new Uri(new(page.Url), known).ToString());
            if (!answer!.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
                troubles.Add($"{address} is no page: name it among those");
            if (answer.Status == 500 || known.Contains('{', StringComparison.Ordinal))
                troubles.Add($"{address} is not shown");
            // What a mode does not have is answered with the same page each time.
            if (answer.Status == 404 && !missing.Add(await page.Locator("main").InnerTextAsync())) continue;
            troubles.AddRange(await PageCheck.FindTroublesAsync(page, $"{mode}{address}"));
        }

        Assert.Empty(troubles);
    }

    private static bool IsPage(RouteRule rule) => rule.Verb == HttpMethod.Get
        && rule.Route.StartsWith("GET", StringComparison.Ordinal)
        && !rule.Address.StartsWith("/api/v1/", StringComparison.Ordinal) && !NoPages.Contains(rule.Route);
}
