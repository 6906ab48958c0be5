using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests.Tenders;

/// <summary>Sending a tender as it is seen in a browser that runs scripts.</summary>
[Collection(SharedBrowser.Name)]
public sealed class UploadBrowserTests(Browser browser)
{
    private const string Files = "#Documents";

    [SkippableFact]
    public async Task Upload_tells_what_is_sent_and_can_be_cancelled_without_a_trace()
    {
        var page = await browser.OpenAsync("fr-BE", 360);
        var chosen = page.Locator(".chosen li");
        await SlowDownAsync(page);
        await page.Locator(Files).SetInputFilesAsync([Large("annulé.txt"), Large("aussi.txt")]);

        await page.Locator("form[data-upload] > button").ClickAsync();

        await Assertions.Expect(page.Locator("#sent")).ToContainTextAsync("sur 4,0 envoyés");
        await HasBegunAsync(page);
        await Assertions.Expect(page.Locator("#upload-told")).ToContainTextAsync("Mo sur");
        await PageCheck.RunAsync(page, "sending", 360);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#upload-told")).ToContainTextAsync("rien n'a été gardé");
        await Assertions.Expect(page.Locator("#sending")).ToBeHiddenAsync();
        Assert.Equal(2, await chosen.CountAsync());
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#upload-broken")).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator(".tenders a", new() { HasText = "annulé" }).CountAsync());
    }

    [SkippableFact]
    public async Task Upload_that_a_reload_interrupts_is_told_with_its_files_and_an_offer_to_choose_again()
    {
        var page = await browser.OpenAsync("nl-BE", 360);
        await SlowDownAsync(page);
        await page.Locator(Files).SetInputFilesAsync([Large("onderbroken.txt")]);
        await page.Locator("form[data-upload] > button").ClickAsync();
        await HasBegunAsync(page);

        await page.ReloadAsync();

        var notice = page.Locator("#upload-broken");
        await Assertions.Expect(notice).ToContainTextAsync("Een verzending is onderbroken: onderbroken.txt");
        await PageCheck.RunAsync(page, "interrupted", 360);
        var asked = page.WaitForFileChooserAsync();
        await notice.GetByRole(AriaRole.Button).ClickAsync();
        Assert.True((await asked).IsMultiple);
    }

    [SkippableFact]
    public async Task Files_dropped_beside_the_box_are_chosen_and_sent()
    {
        var page = await browser.OpenAsync("en-GB", 1440);
        var dropped = await page.EvaluateHandleAsync(
            """
            () => {
              const files = new DataTransfer();
              for (const name of ["first.txt", "second.txt"])
                files.items.add(new File([`The contractor sends ${name}.`], name, { type: "text/plain" }));
              return files;
            }
            """);

        await page.DispatchEventAsync("h1", "drop", new { dataTransfer = dropped });
        Assert.Equal(["first.txt", "second.txt"], await page.Locator(".chosen li").AllInnerTextsAsync());
        await page.Locator("form[data-upload] > button").ClickAsync();

        await page.ArriveAsync("/tenders/*");
        Assert.Equal("first", await page.Locator("h1").InnerTextAsync());
        await page.Locator(".documents li", new() { HasText = "second.txt" }).WaitForAsync();
        Assert.Empty(browser.Troubles);
    }

    [SkippableFact]
    public async Task What_the_service_refuses_is_said_at_the_form()
    {
        var page = await browser.OpenAsync("fr-BE", 1440);
        await page.Locator(Files).SetInputFilesAsync([Text("vide.txt", "")]);

        await page.Locator("form[data-upload] > button").ClickAsync();

        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("est vide (0 octet)");
        await Assertions.Expect(page.Locator(".errors")).ToBeFocusedAsync();
        await page.Locator(Files).SetInputFilesAsync([Text("plein.txt", "Le marché est plein.")]);
        await page.Locator("form[data-upload] > button").ClickAsync();
        await page.ArriveAsync("/tenders/*");
    }

    private static Task HasBegunAsync(IPage page) =>
        Assertions.Expect(page.Locator("#sent-part")).Not.ToHaveAttributeAsync("value", "0");

    private static FilePayload Large(string name) => Text(name, new('a', 2 * 1024 * 1024));

    private static FilePayload Text(string name, string text) =>
        new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    // Bytes a second: two files of 2 MB take some twenty seconds.
    private static async Task SlowDownAsync(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = 200_000,
        });
    }
}
