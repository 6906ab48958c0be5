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

    [SkippableFact]
    public async Task No_page_breaks_a_rule_of_wcag_2_2_aa_that_a_machine_can_check_or_overflows()
    {
        var page = await browser.OpenAsync("nl-BE", 1440);
        await page.Locator("form[data-upload]")
            .EvaluateAsync("form => { form.noValidate = true; form.requestSubmit(); }");
        await page.Locator(".errors").WaitForAsync();
        var troubles = new List<string>(await PageCheck.FindTroublesAsync(page, "personal/errors"));
        await TrySampleAsync(page, "Proberen met een voorbeeld");
        var tender = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        await page.Locator("summary", new() { HasText = "Verbeteren of aanvullen" }).ClickAsync();
        await page.Locator("#Value").FillAsync("veel");
        await page.Locator("form[action*=Correct] button").ClickAsync();
        await page.Locator(".error").First.WaitForAsync();
        troubles.AddRange(await PageCheck.FindTroublesAsync(page, "personal/profile-errors"));
        await BeginDraftAsync(page);

        await PageTour.WalkAsync(page, "personal", tender);

        Assert.Empty(troubles);
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

    /// <summary>Begins a change of a clause, as the page of it is one of all pages.</summary>
    internal static async Task BeginDraftAsync(IPage page)
    {
        await page.GotoAsync(new Uri(new(page.Url), "/editing").ToString());
        await page.Locator("#clause").FillAsync("social/insertion-hours");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/editing/drafts/1");
    }

    internal static async Task TrySampleAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.Locator(".groups article.finding h3").First.WaitForAsync();
    }
}
