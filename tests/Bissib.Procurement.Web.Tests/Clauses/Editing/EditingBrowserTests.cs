using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>Clause editing in a real browser, in personal mode: one person writes, reviews and publishes.</summary>
public sealed partial class EditingBrowserTests(EditingBrowser editing) : IClassFixture<EditingBrowser>
{
    private const string History = $"/clauses/{SmallCatalogue.Clause}/versions";

    [SkippableTheory]
    [InlineData("nl-BE", false, "Deze clausule wijzigen", "Bewaren en laten nalezen", "Goedkeuren en publiceren")]
    [InlineData("fr-BE", true, "Modifier cette clause", "Enregistrer et soumettre à la relecture",
        "Approuver et publier")]
    public async Task Clause_is_changed_reviewed_and_published(
        string locale, bool hasScript, string edit, string submit, string approve)
    {
        var page = await OpenAsync(locale, 1440, History, hasScript);
        var title = $"Reserved hours of {locale}";

        await ClickAsync(page, edit);
        var text = await page.Locator("#text").InputValueAsync();
        await page.Locator("#text").FillAsync(Title().Replace(text, $"en: \"{title}\"", 1));
        await ClickAsync(page, submit);
        await ClickAsync(page, approve);

        // The edition is prepared in the background.
        for (var left = 999; left > 0 && !(await page.ContentAsync()).Contains(title, StringComparison.Ordinal); left--)
        {
            await Task.Delay(100);
            await GoAsync(page, "/language/en?back=" + Uri.EscapeDataString($"/clauses/{SmallCatalogue.Clause}"));
        }

        Assert.Contains(title, await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(editing.Browser.Troubles);
    }

    [SkippableFact]
    public async Task Draft_is_checked_while_it_is_written_and_leads_to_the_line()
    {
        var page = await OpenAsync("fr-BE", 1440, History);
        await ClickAsync(page, "Modifier cette clause");
        var text = await page.Locator("#text").InputValueAsync();

        await page.Locator("#text").FillAsync(text.Replace("\nsource:", "\nsourse:", StringComparison.Ordinal));

        var problem = page.Locator(".problems li").First;
        await Assertions.Expect(problem).ToContainTextAsync("vouliez-vous dire « source »");
        await Assertions.Expect(page.Locator("[data-check-status]")).ToContainTextAsync("Problèmes");
        await problem.Locator("button").ClickAsync();
        Assert.StartsWith("sourse:", await page.EvaluateAsync<string>("getSelection().toString()"),
            StringComparison.Ordinal);
        Assert.Empty(editing.Browser.Troubles);
    }

    [SkippableFact]
    public async Task Sentence_is_tried_while_it_is_typed()
    {
        var page = await OpenAsync("fr-BE", 1440, History);
        await ClickAsync(page, "Modifier cette clause");

        await page.Locator("#sentence").PressSequentiallyAsync("Le titulaire réalise 300 heures d'insertion.");

        await Assertions.Expect(page.Locator("#check")).ToContainTextAsync("La clause est trouvée dans cette phrase.");
    }

    [SkippableFact]
    public async Task Keyboard_alone_enters_and_leaves_the_fields_and_checks()
    {
        var page = await OpenAsync("fr-BE", 1440, History);
        await page.GetByRole(AriaRole.Button, new() { Name = "Modifier cette clause" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#text").FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("SUMMARY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Locator("#language").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Vérifier", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");

        await page.ArriveAsync("?handler=Check");
    }

    [SkippableTheory]
    [InlineData("fr-BE", 1440)]
    [InlineData("nl-BE", 360)]
    public async Task No_page_of_editing_breaks_a_rule_of_wcag_2_2_aa_or_overflows(string locale, int width)
    {
        var page = await OpenAsync(locale, width, "/editing");
        await CheckAsync(page, "/editing", width);
        await GoAsync(page, "/editing/import");
        await CheckAsync(page, "/editing/import", width);
        await GoAsync(page, "/editing");
        await page.Locator("#clause").FillAsync(SmallCatalogue.Other);
        await SubmitAsync(page, "form[action*=Begin] button");
        await page.Locator("#text")
            .EvaluateAsync("field => { field.value = field.value.replace('works', 'work') + '# more\\n'; }");
        await SubmitAsync(page, ".editor .links button");
        await CheckAsync(page, "draft-wrong", width);
        await page.Locator("#text").EvaluateAsync("field => { field.value = field.value.replace('work,', 'works,'); }");
        await page.Locator("#sentence").FillAsync("of gelijkwaardig");
        await SubmitAsync(page, ".editor .links button");
        await CheckAsync(page, "draft-tried", width);
        await SubmitAsync(page, "button[formaction*=Submit]");
        await CheckAsync(page, "draft-review", width);
        await SubmitAsync(page, "form[action*=Approve] button");
        await CheckAsync(page, "draft-published", width);
        await GoAsync(page, "/editing");
        await CheckAsync(page, "/editing-full", width);
        await GoAsync(page, $"/clauses/{SmallCatalogue.Other}/versions");
        await CheckAsync(page, "versions", width);
    }

    private static async Task CheckAsync(IPage page, string name, int width)
    {
        await PageCheck.RunAsync(page, $"editing/{name}", width);
    }

    // Presses the button and waits for the page that answers, which may have the same address.
    private static async Task SubmitAsync(IPage page, string button)
    {
        await page.EvaluateAsync("window.isOld = true");
        await page.Locator(button).First.ClickAsync();
        await page.WaitForFunctionAsync("() => !window.isOld && document.readyState === 'complete'");
    }

    private static Task ClickAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    [GeneratedRegex("en: .*hours.*")]
    private static partial Regex Title();

    private async Task<IPage> OpenAsync(string locale, int width, string address, bool hasScript = true)
    {
        var page = await editing.Browser.OpenAsync(locale, width, hasScript);
        await GoAsync(page, address);
        return page;
    }

    private static Task<IResponse?> GoAsync(IPage page, string address) =>
        page.GotoAsync(new Uri(new(page.Url), address).ToString());
}
