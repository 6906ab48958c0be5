using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// What holds for every page: no broken rule of WCAG 2.2 AA that a machine can check, and no overflow. Each page that
/// is checked leaves a picture as it was met, in the folder "pictures" beside the tests' program.
/// </summary>
internal static class PageCheck
{
    private static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "pictures");

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Asked of axe itself: the package for Playwright opens a second page for each answer, for pages that have frames.
    private const string BrokenRules =
        """
        async () => {
          const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
          const found = await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
          return found.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.nodes[0].html}`);
        }
        """;

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
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Axe);
        var broken = await page.EvaluateAsync<string[]>(BrokenRules);
        return [.. overflow, .. broken.Select(rule => $"{name} at {width}: {rule}")];
    }
}
