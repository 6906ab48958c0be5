using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// Waits for a page by asking it: an event that comes between two looks can be missed, an answer cannot.
/// </summary>
internal static class PageAddress
{
    /// <summary>Waits until the page is at this address and complete.</summary>
    /// <param name="page">The page that was asked to go on.</param>
    /// <param name="ending">What the address ends in: <c>*</c> stands for anything but a slash.</param>
    public static async Task ArriveAsync(this IPage page, string ending)
    {
        var pattern = Regex.Escape(ending).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"{pattern}$"));
        await page.SettleAsync();
    }

    /// <summary>Waits until the page is complete: until then its address may take the focus to a place in it.</summary>
    public static async Task SettleAsync(this IPage page)
    {
        while (!await IsCompleteAsync(page)) await Task.Delay(20);
    }

    private static async Task<bool> IsCompleteAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("document.readyState === 'complete'");
        }
        catch (PlaywrightException trouble) when (trouble.Message.Contains("navigation", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
