using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>A clause written in the form in a real browser, with and without script.</summary>
public sealed class FormBrowserTests(EditingBrowser editing) : IClassFixture<EditingBrowser>
{
    [SkippableTheory]
    [InlineData("fr-BE", 1440, true, "Base légale")]
    [InlineData("nl-BE", 360, false, "Rechtsgrond")]
    public async Task Clause_is_created_checked_and_saved_in_the_form(
        string locale, int width, bool hasScript, string law)
    {
        var page = await editing.Browser.OpenAsync(locale, width, hasScript);
        await page.GotoAsync(new Uri(new(page.Url), "/editing").ToString());
        await page.Locator("#family").SelectOptionAsync("ethical");
        await page.Locator("#name").FillAsync($"Essai {locale}");
        await page.Locator("form[action*=Create] button").ClickAsync();

        await page.Locator("[id='title.fr']").FillAsync("Un essai");
        await page.Locator("#references").FillAsync("be-law-2016-06-17/999");
        await page.Locator(".editor .links button").First.ClickAsync();

        await Assertions.Expect(page.Locator(".problems a[href='#field-references']")).ToHaveTextAsync(law);
        await Assertions.Expect(page.Locator("[id='title.fr']")).ToHaveValueAsync("Un essai");
        await page.Locator("#references").FillAsync("be-law-2016-06-17/87");
        await page.Locator("button[formaction*=Save]").ClickAsync();
        await Assertions.Expect(page.Locator(".notice[role=status]")).ToBeVisibleAsync();
        await page.Locator("main p > a[href^='/editing/drafts/']").First.ClickAsync();
        Assert.Contains(
            "  fr: \"Un essai\"\n", await page.Locator("#text").InputValueAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("fr-BE", 1440)]
    [InlineData("nl-BE", 360)]
    public async Task Form_breaks_no_rule_that_a_machine_can_check_and_does_not_overflow(string locale, int width)
    {
        var page = await editing.Browser.OpenAsync(locale, width);
        await page.GotoAsync(new Uri(new(page.Url), $"/editing?clause={SmallCatalogue.Clause}").ToString());
        await page.Locator("form[action*=Begin] button").ClickAsync();
        await page.Locator("main p > a[href$='/form']").ClickAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await PageCheck.RunAsync(page, "clause-form", width);

        await page.Locator("[id='found.fr']").FillAsync("Le «soleil» brille.");
        await page.Locator(".editor .links button").First.ClickAsync();
        await page.Locator(".problems").WaitForAsync();

        await PageCheck.RunAsync(page, "clause-form-wrong", width);
        Assert.Empty(editing.Browser.Troubles);
    }
}
