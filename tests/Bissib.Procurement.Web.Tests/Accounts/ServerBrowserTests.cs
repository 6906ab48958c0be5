using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>A real browser before a service in server mode to which nobody has come yet.</summary>
public sealed class ServerBrowser() : Browser(
    ["--Service:Mode", "server", "--Service:SetupCode", ServerUnderTest.Code, "--Service:SignInsPerMinute", "10000"]);

/// <summary>The pages of accounts as people meet them: from the first account to the erasure.</summary>
public sealed class ServerBrowserTests(ServerBrowser browser) : IClassFixture<ServerBrowser>
{
    [SkippableFact]
    public async Task Administrator_sets_the_service_up_and_manages_it_in_pages_that_all_can_use()
    {
        var page = await browser.OpenAsync("fr-BE", 1440);
        await page.ArriveAsync("/first-run");
        await CheckAsync(page, "first-run");
        await SetUpAsync(page);
        await BrowserTests.TrySampleAsync(page, "Essayer avec un exemple");
        var tender = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        await BrowserTests.BeginDraftAsync(page);
        await MakeTokenAsync(page);
        var invitation = await InviteAsync(page);
        await page.GotoAsync(new Uri(new(page.Url), "/jobs/recurring").ToString());
        await page.GetByText("RetentionJob.RunAsync").WaitForAsync();

        await PageTour.WalkAsync(page, "server", tender);

        await page.GotoAsync(new Uri(new(page.Url), "/").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();
        await page.ArriveAsync("/sign-in");
        await CheckAsync(page, "sign-in");
        await page.GotoAsync(invitation);
        await CheckAsync(page, "invitation");
        // Pages that refuse something answer with a status that the browser tells of too.
        Assert.DoesNotContain(browser.Troubles, trouble => !trouble.Contains("status of 4", StringComparison.Ordinal));
        await SignInWithoutScriptAsync();
    }

    private async Task SignInWithoutScriptAsync()
    {
        var page = await browser.OpenAsync("nl-BE", 360, hasScript: false);
        await page.Locator("#Email").FillAsync(ServerUnderTest.Operator);
        await page.Locator("#Password").FillAsync("wrong wrong wrong");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".errors").WaitForAsync();
        await page.Locator("#Password").FillAsync(ServerUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".journeys").WaitForAsync();
        Assert.Equal("/", new Uri(page.Url).AbsolutePath);
    }

    private static async Task CheckAsync(IPage page, string name) =>
        Assert.Empty(await PageCheck.FindTroublesAsync(page, $"server/{name}"));

    private static async Task SetUpAsync(IPage page)
    {
        await page.Locator("#Code").FillAsync("guess");
        await page.Locator("#Organisation").FillAsync("Commune d'Ici");
        await page.Locator("#Email").FillAsync(ServerUnderTest.Operator);
        await page.Locator("#Name").FillAsync("Première Personne");
        await page.Locator("#Password").FillAsync(ServerUnderTest.Password);
        await page.Locator("#Again").FillAsync(ServerUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".errors").WaitForAsync();
        await CheckAsync(page, "first-run-errors");
        await page.Locator("#Code").FillAsync(ServerUnderTest.Code);
        await page.Locator("#Password").FillAsync(ServerUnderTest.Password);
        await page.Locator("#Again").FillAsync(ServerUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("//*/");
    }

    private static async Task MakeTokenAsync(IPage page)
    {
        await page.GotoAsync(new Uri(new(page.Url), "/tokens").ToString());
        await page.Locator("#Name").FillAsync("Archives");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".secret").WaitForAsync();
        await CheckAsync(page, "token-made");
    }

    // The address that the invited person is given.
    private static async Task<string> InviteAsync(IPage page)
    {
        await page.GotoAsync(new Uri(new(page.Url), "/members").ToString());
        await page.Locator("#Email").FillAsync("lectrice@ici.example");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".secret").WaitForAsync();
        await CheckAsync(page, "members-link");
        return await page.Locator(".secret").InnerTextAsync();
    }
}
