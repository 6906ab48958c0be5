using System.Text.RegularExpressions;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Tenders;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// What the three users come for, from the home page to what they take home: in French and in Dutch, with script and
/// without, by keyboard alone.
/// </summary>
[Collection(SharedBrowser.Name)]
public sealed partial class JourneyTests(Browser browser)
{
    [SkippableTheory]
    [InlineData(Language.French, true, "nettoyage-bureaux-fr")]
    [InlineData(Language.French, false, "repas-creches-fr")]
    [InlineData(Language.Dutch, true, "groenonderhoud-nl")]
    [InlineData(Language.Dutch, false, "wegenwerken-nl")]
    public async Task Drafter_corrects_the_profile_decides_on_suggestions_and_takes_the_annotated_file_home(
        Language language, bool hasScript, string fixture)
    {
        var page = await OpenAsync(language, hasScript);
        var keys = new KeyboardUser(page);
        await keys.PressAsync(Link(page, UploadWords.Draft.In(language)));
        await SendAsync(page, keys, language, fixture);
        await page.Locator("article.finding h3").First.WaitForAsync();

        await CorrectAsync(page, keys, language);
        var accepted = await DecideAsync(page, keys, 0, TenderWords.Accept.In(language));
        var edited = await DecideAsync(
            page, keys, 1, TenderWords.Accept.In(language), "Own words 1234.", "Own note 5678.");
        var rejected = await DecideAsync(page, keys, 2, TenderWords.Reject.In(language));
        var (text, comments) = await TakeHomeAsync(page, keys, language);

        Assert.Contains(accepted, comments, StringComparison.Ordinal);
        Assert.Contains(edited, comments, StringComparison.Ordinal);
        Assert.DoesNotContain(rejected, comments, StringComparison.Ordinal);
        Assert.Contains("Own words 1234.", text, StringComparison.Ordinal);
        Assert.Contains("Own note 5678.", comments, StringComparison.Ordinal);
        Assert.Empty(browser.Troubles);
    }

    [SkippableTheory]
    [InlineData(Language.French, true, "repas-creches-fr")]
    [InlineData(Language.French, false, "nettoyage-bureaux-fr")]
    [InlineData(Language.Dutch, true, "wegenwerken-nl")]
    [InlineData(Language.Dutch, false, "groenonderhoud-nl")]
    public async Task Bidder_reads_facts_and_barriers_and_sees_a_quote_in_its_place(
        Language language, bool hasScript, string fixture)
    {
        var page = await OpenAsync(language, hasScript);
        var keys = new KeyboardUser(page);
        await keys.PressAsync(Link(page, UploadWords.Bid.In(language)));
        await page.ArriveAsync("/?for=bid#form");
        await SendAsync(page, keys, language, fixture);
        await page.ArriveAsync("/tenders/*/facts");

        await Assertions.Expect(page.Locator("#access")).ToHaveTextAsync(TenderWords.AccessTitle.In(language));
        Assert.True(await page.Locator(".facts dd strong").CountAsync() > 3);
        await SeeQuoteAsync(page, keys, page.Locator("section[aria-labelledby=access] figure.quote").First);

        Assert.Empty(browser.Troubles);
    }

    [SkippableTheory]
    [InlineData(Language.French, true)]
    [InlineData(Language.French, false)]
    [InlineData(Language.Dutch, true)]
    [InlineData(Language.Dutch, false)]
    public async Task Student_of_tenders_goes_from_the_counts_to_a_quote(Language language, bool hasScript)
    {
        var page = await OpenAsync(language, hasScript);
        var keys = new KeyboardUser(page);
        await keys.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = UploadWords.Sample.In(language) }));
        await page.Locator("article.finding h3").First.WaitForAsync();
        await keys.PressAsync(page.Locator(".brand"));
        await page.ArriveAsync("//*/");

        await keys.PressAsync(Link(page, UploadWords.Study.In(language)));
        await page.ArriveAsync("/observatory");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(ObservatoryWords.Heading.In(language));
        await keys.PressAsync(page.Locator("td a[href$='/present']").First);
        await page.ArriveAsync("/observatory/*/*/present");
        await SeeQuoteAsync(page, keys, page.Locator("figure.quote").First);

        Assert.Empty(browser.Troubles);
    }

    // Half of them at a narrow window.
    private Task<IPage> OpenAsync(Language language, bool hasScript) =>
        browser.OpenAsync($"{language.Code()}-BE", hasScript ? 1440 : 360, hasScript);

    private static ILocator Link(IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static async Task SendAsync(IPage page, KeyboardUser keys, Language language, string fixture)
    {
        await keys.PickAsync(page.Locator("#Documents"), Repository.Fixture(fixture, "tender.docx"));
        await keys.PressAsync(
            page.GetByRole(AriaRole.Button, new() { Name = UploadWords.Send.In(language), Exact = true }));
    }

    private static async Task CorrectAsync(IPage page, KeyboardUser keys, Language language)
    {
        await keys.PressAsync(page.Locator("summary", new() { HasText = ProfileWords.Correct.In(language) }));
        await keys.PressAsync(page.Locator("#Region"), "ArrowDown");
        await keys.WriteAsync(page.Locator("#Value"), "123456");
        await keys.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = ProfileWords.Save.In(language) }));
        await page.Locator(".facts .tag", new() { HasText = ProfileWords.Given.In(language) }).First.WaitForAsync();
        await page.Locator("article.finding h3").First.WaitForAsync();
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync(new Regex("123.456"));
    }

    // Returns the title of the clause that the suggestion adds.
    private static async Task<string> DecideAsync(
        IPage page, KeyboardUser keys, int position, string choice, string? text = null, string? note = null)
    {
        var finding = page.Locator("article.finding", new() { Has = page.Locator(".decision") }).Nth(position);
        var title = await finding.Locator("h3").InnerTextAsync();
        await keys.PressAsync(finding.Locator(".decision summary"));
        if (text is not null) await keys.WriteAsync(finding.Locator("textarea[name=text]"), text);
        if (note is not null) await keys.WriteAsync(finding.Locator("textarea[name=note]"), note);
        await keys.PressAsync(finding.Locator("button[name=choice]", new() { HasText = choice }), "Space");
        await finding.Locator(".tag.accepted, .tag.rejected").WaitForAsync();
        return title;
    }

    private static async Task<(string Text, string Comments)> TakeHomeAsync(
        IPage page, KeyboardUser keys, Language language)
    {
        var link = page.Locator(".documents a", new() { HasText = TenderWords.Annotated.In(language) });
        var download = await page.RunAndWaitForDownloadAsync(() => keys.PressAsync(link));
        using var word = WordprocessingDocument.Open(await download.PathAsync(), false);
        var comments = word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Descendants<Words>();
        var texts = word.MainDocumentPart.Document!.Descendants<Words>();
        return (
            string.Concat(texts.Select(words => words.Text)), string.Join('\n', comments.Select(words => words.Text)));
    }

    // From the quote to the words in the document, which the page shows at the paragraph where they begin.
    private static async Task SeeQuoteAsync(IPage page, KeyboardUser keys, ILocator quote)
    {
        var words = OneLine(await quote.Locator("mark").InnerTextAsync());
        await keys.PressAsync(quote.Locator("figcaption a"));
        await page.ArriveAsync("/text/*#b*");
        var paragraph = page.Locator("p:target");
        await Assertions.Expect(paragraph).ToBeInViewportAsync();
        Assert.Contains(
            await paragraph.Locator(".marked").AllInnerTextsAsync(),
            marked => words.Contains(OneLine(marked), StringComparison.Ordinal));
    }

    private static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
