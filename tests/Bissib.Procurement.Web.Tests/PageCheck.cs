using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// What holds for every page: no broken rule of WCAG 2.2 AA that a machine can check, and no overflow.
/// </summary>
internal static class PageCheck
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private static async Task<IEnumerable<string>> BrokenRulesAsync(IPage page) =>
        (await page.RunAxe(Wcag)).Violations.Select(broken => $"{broken.Id}: {broken.Nodes[0].Html}");

    // BISSIB_PICTURES names a folder for pictures of the pages, to be looked at.
    public static async Task RunAsync(IPage page, string name, int width)
    {
        if (Environment.GetEnvironmentVariable("BISSIB_PICTURES") is { } folder)
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(
                    folder, $"{width}{string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-'))}.png"),
            });
        Assert.Equal((name, width), (name, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        Assert.Equal([], (await BrokenRulesAsync(page)).Select(rule => $"{name}: {rule}"));
    }
}
