using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// What holds for every page: no broken rule of WCAG 2.2 AA that a machine can check, and no overflow. Each page that is
/// checked leaves a picture as it was met, in the folder "pictures" beside the tests' program.
/// </summary>
internal static class PageCheck
{
    private static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "pictures");

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task RunAsync(IPage page, string name, int width) =>
        Assert.Empty(await FindTroublesAsync(page, name, width));

    /// <summary>Looks at the page in a wide and in a narrow window, which it leaves narrow or wide.</summary>
    public static async Task<IReadOnlyList<string>> FindTroublesAsync(IPage page, string name)
    {
        var troubles = new List<string>();
        var height = page.ViewportSize!.Height;
        foreach (var width in new[] { 1440, 360 })
        {
            await page.SetViewportSizeAsync(width, height);
            troubles.AddRange(await FindTroublesAsync(page, name, width));
        }

        return troubles;
    }

    // What is folded away is checked too.
    private static async Task<IReadOnlyList<string>> FindTroublesAsync(IPage page, string name, int width)
    {
        var picture = $"{name.Trim('/')}-{width}.jpeg".Select(c => char.IsLetterOrDigit(c) || c == '.' ? c : '-');
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(Pictures, string.Concat(picture)), FullPage = true, Quality = 70, Type = ScreenshotType.Jpeg });
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var overflow = wide > width ? [$"{name}: {wide} pixels wide in a window of {width}"] : Array.Empty<string>();
        var broken = (await page.RunAxe(Wcag)).Violations
            .Select(rule => $"{name} at {width}: {rule.Id} ({rule.Impact}): {rule.Nodes[0].Html}");
        return [.. overflow, .. broken];
    }
}
