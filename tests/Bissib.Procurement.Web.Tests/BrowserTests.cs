using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>The first steps of a new user, and what no page may do to anybody.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    [SkippableFact]
    public async Task New_user_tries_the_sample_tender_and_sees_findings()
    {
        var page = await browser.OpenAsync("fr-BE", 1440);

        await TrySampleAsync(page, "Essayer avec un exemple");

        Assert.Equal("Nettoyage de bureaux", await page.Locator("h1").InnerTextAsync());
        await page.Locator("details.proposal summary").First.ClickAsync();
        Assert.True(await page.Locator("[data-copy]").First.IsVisibleAsync());
        Assert.Empty(browser.Troubles);
    }

    [SkippableFact]
    public async Task Narrow_pages_keep_within_their_width_and_start_with_the_skip_link()
    {
        var page = await browser.OpenAsync("nl-BE", 360);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Naar de inhoud", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await TrySampleAsync(page, "Proberen met een voorbeeld");

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [SkippableFact]
    public async Task Pages_break_no_rule_of_wcag_2_2_aa_that_a_machine_can_check()
    {
        var page = await browser.OpenAsync("en-GB", 1440);
        Assert.Empty(await BrokenRulesAsync(page));
        await page.Locator("form[data-upload]")
            .EvaluateAsync("form => { form.noValidate = true; form.requestSubmit(); }");
        await page.Locator(".errors").WaitForAsync();
        Assert.Empty(await BrokenRulesAsync(page));

        await TrySampleAsync(page, "Try the sample tender");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.Empty(await BrokenRulesAsync(page));
    }

    private static async Task TrySampleAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.Locator("article.finding mark").First.WaitForAsync();
    }

    private static async Task<IEnumerable<string>> BrokenRulesAsync(IPage page) =>
        (await page.RunAxe(Wcag)).Violations.Select(broken => $"{broken.Id}: {broken.Nodes[0].Html}");
}
