using Xunit.Sdk;

namespace Bissib.Procurement.Web.Tests;

/// <summary>That the journeys by keyboard would fail where a person would.</summary>
[Collection(SharedBrowser.Name)]
public sealed class KeyboardUserTests(Browser browser)
{
    [SkippableTheory]
    [InlineData("<button id=wanted>yes</button>", null)]
    [InlineData("<a href=/>first</a> <select id=wanted></select>", null)]
    [InlineData("<div id=wanted onclick=''>by mouse</div>", "does not come to")]
    [InlineData("<button id=wanted tabindex=-1>left out</button>", "does not come to")]
    [InlineData("<button id=wanted style='outline: none'>unmarked</button>", "shows no focus")]
    [InlineData("<a href=/ style='outline: none'>on the way</a> <button id=wanted>yes</button>", "shows no focus")]
    [InlineData("<button id=wanted style='position: absolute; left: -999px'>outside</button>", "is not to be seen")]
    [InlineData(
        "<button id=wanted>below</button><p style='position: fixed; inset: 0; margin: 0; background: #fff'>over</p>",
        "is not to be seen")]
    public async Task What_a_keyboard_does_not_reach_or_show_fails(string content, string? trouble)
    {
        var page = await browser.OpenAsync("fr-BE", 360);
        // Out of the service's pages, which refuse styles in a page.
        await page.GotoAsync("about:blank");
        await page.SetContentAsync(content);
        var keys = new KeyboardUser(page, mostStops: 5);

        var failure = await Record.ExceptionAsync(() => keys.GoToAsync(page.Locator("#wanted")));

        Assert.Equal(trouble is null, failure is null);
        if (trouble is not null) Assert.Contains(trouble, ((XunitException)failure!).Message, StringComparison.Ordinal);
    }
}
