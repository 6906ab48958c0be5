using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// Somebody who has a keyboard alone. What Tab does not reach does not exist for them, and wherever the focus comes to
/// on the way it must be seen: on the screen, under nothing, and marked (WCAG 2.2, 2.1.1, 2.4.7 and 2.4.11).
/// </summary>
/// <param name="page">What they look at.</param>
/// <param name="mostStops">More than any page has on the way round from its beginning to its beginning.</param>
internal sealed class KeyboardUser(IPage page, int mostStops = 400)
{
    // Between the end of a page and its beginning the focus is on the browser's own bars: the body has it then.
    private const string Look =
        """
        wanted => {
          const at = document.activeElement;
          if (at === document.body) return "elsewhere";
          const [style, box] = [getComputedStyle(at), at.getClientRects()[0]];
          const isMarked = style.boxShadow !== "none"
            || style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
              && !style.outlineColor.endsWith(", 0)");
          // The middle of what stands within the window: a table that scrolls may be higher than it.
          const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
          const [upper, lower] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
          const top = document.elementFromPoint((left + right) / 2, (upper + lower) / 2);
          const isSeen = right - left > 1 && lower - upper > 1
            && top !== null && (at.contains(top) || top.contains(at));
          const name = at.outerHTML.slice(0, 160);
          if (!isSeen) return `is not to be seen: ${name}`;
          if (!isMarked) return `shows no focus: ${name}`;
          return at === wanted ? "here" : "elsewhere";
        }
        """;

    /// <summary>Presses Tab until this has the focus.</summary>
    public async Task GoToAsync(ILocator wanted)
    {
        await wanted.WaitForAsync();
        // Nobody is so quick as to press a key before.
        await page.SettleAsync();
        for (var stops = 0; stops < mostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await wanted.EvaluateAsync<string>(Look);
            if (seen == "here" && await wanted.EvaluateAsync<string>(Look) == "here") return;
            if (seen is not "here" and not "elsewhere") Assert.Fail($"On {page.Url}: {seen}");
        }

        Assert.Fail($"Tab does not come to {wanted} on {page.Url}.");
    }

    public async Task PressAsync(ILocator wanted, string key = "Enter")
    {
        await GoToAsync(wanted);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Writes in the place of what stands in the field.</summary>
    public async Task WriteAsync(ILocator field, string text)
    {
        await PressAsync(field, "ControlOrMeta+a");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Opens the system's dialogue for files with the space bar, and picks one there.</summary>
    public async Task PickAsync(ILocator field, string file)
    {
        // Listened to before the key is pressed: the browser would open a dialogue that nobody sees.
        var dialogue = page.WaitForFileChooserAsync();
        await PressAsync(field, "Space");
        await (await dialogue).SetFilesAsync(file);
    }
}
