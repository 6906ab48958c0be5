using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>The first steps of a new user, and what no page may do to anybody.</summary>
[Collection(SharedBrowser.Name)]
public sealed class BrowserTests(Browser browser)
{
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

    [SkippableTheory]
    [InlineData("fr-BE", 1440, "Essayer avec un exemple")]
    [InlineData("nl-BE", 360, "Proberen met een voorbeeld")]
    public async Task No_page_breaks_a_rule_of_wcag_2_2_aa_that_a_machine_can_check_or_overflows(
        string locale, int width, string sample)
    {
        var page = await browser.OpenAsync(locale, width);
        await page.Locator("form[data-upload]")
            .EvaluateAsync("form => { form.noValidate = true; form.requestSubmit(); }");
        await page.Locator(".errors").WaitForAsync();
        await PageCheck.RunAsync(page, "errors", width);
        await TrySampleAsync(page, sample);
        var tender = new Uri(page.Url).AbsolutePath;
        string[] addresses =
        [
            "/", "/?for=bid", "/tenders", "/tenders?search=nothing", "/clauses", "/clauses?words=insertoin",
            "/clauses/social/insertion-hours", "/observatory", "/observatory/social/insertion-hours/missing", "/api",
            "/help", "/settings", "/administration", "/organisation", "/audit", "/nowhere", tender, $"{tender}/facts",
            $"{tender}/text/0", $"{tender}/compare", $"{tender}/changes", "/clauses/social/insertion-hours/versions",
        ];

        foreach (var address in addresses)
        {
            await page.GotoAsync(new Uri(new(page.Url), address).ToString());
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            await PageCheck.RunAsync(page, address, width);
        }
    }

    [SkippableFact]
    public async Task Clause_list_answers_while_somebody_types()
    {
        var page = await browser.OpenAsync("nl-BE", 1440);
        await page.GetByRole(AriaRole.Link, new() { Name = "Catalogus", Exact = true }).ClickAsync();

        await page.Locator("#words").PressSequentiallyAsync("inschakelingsclausule");

        var first = page.Locator("#found h2 a").First;
        await Assertions.Expect(first).ToHaveTextAsync("Inschakelingsclausule: voorbehouden uren");
        Assert.EndsWith("words=inschakelingsclausule", page.Url, StringComparison.Ordinal);
        Assert.Empty(browser.Troubles);
    }

    [SkippableFact]
    public async Task Finding_named_in_a_line_is_shown_in_full_in_its_place()
    {
        var page = await browser.OpenAsync("fr-BE", 360);
        await TrySampleAsync(page, "Essayer avec un exemple");
        var line = page.Locator("#missing .brief > li").Last;
        var (anchor, tender) = (await line.GetAttributeAsync("id"), page.Url.Split('?', '#')[0]);
        await PageCheck.RunAsync(page, "brief", 360);

        await line.Locator("a").ClickAsync();

        var title = page.Locator($"article h3#{anchor}");
        await Assertions.Expect(title).ToBeFocusedAsync();
        Assert.Equal($"{tender}?group=missing#{anchor}", page.Url);
        await page.GotoAsync("about:blank");
        await page.GotoAsync($"{tender}#{anchor}");
        await Assertions.Expect(title).ToBeFocusedAsync();
        Assert.Empty(browser.Troubles);
    }

    [SkippableTheory]
    [InlineData("fr-BE", "Essayer avec un exemple", "Accepter")]
    [InlineData("nl-BE", "Proberen met een voorbeeld", "Aanvaarden")]
    public async Task Everything_works_without_script(string locale, string sample, string accept)
    {
        var page = await browser.OpenAsync(locale, 1440, hasScript: false);

        await TrySampleAsync(page, sample);
        await page.Locator(".decision summary").First.ClickAsync();
        await page.Locator(".decision button", new() { HasText = accept }).First.ClickAsync();

        await page.Locator(".tag.accepted").First.WaitForAsync();
        await page.GotoAsync(new Uri(new(page.Url), "/clauses").ToString());
        await page.Locator("#words").FillAsync("insertion");
        await page.Locator("#words").PressAsync("Enter");
        Assert.True(await page.Locator("#found h2 a").CountAsync() > 0);
    }

    private static async Task TrySampleAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.Locator(".groups article.finding h3").First.WaitForAsync();
    }
}
