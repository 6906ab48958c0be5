using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>A real browser before a service in server mode to which nobody has come yet.</summary>
public sealed class ServerBrowser() : Browser(
    ["--Service:Mode", "server", "--Service:SetupCode", ServerUnderTest.Code, "--Service:SignInsPerMinute", "10000"]);

/// <summary>The pages of accounts as people meet them: from the first account to the erasure.</summary>
public sealed class ServerBrowserTests(ServerBrowser browser) : IClassFixture<ServerBrowser>
{
    private static readonly string[] Addresses =
    [
        "/", "/account", "/members", "/tokens", "/organisation", "/organisations", "/audit", "/administration",
        "/settings", "/invitation/none",
    ];

    [SkippableFact]
    public async Task Administrator_sets_the_service_up_and_manages_it_in_pages_that_all_can_use()
    {
        var page = await browser.OpenAsync("fr-BE", 1440);
        await page.WaitForURLAsync("**/first-run");
        await PageCheck.RunAsync(page, "first-run", 1440);
        await SetUpAsync(page);
        await CheckAllAsync(page, 1440);
        await InviteAsync(page);
        await PageCheck.RunAsync(page, "members-link", 1440);
        await page.GotoAsync(new Uri(new(page.Url), "/jobs/recurring").ToString());
        await page.GetByText("RetentionJob.RunAsync").WaitForAsync();
        await page.GotoAsync(new Uri(new(page.Url), "/").ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();

        await page.WaitForURLAsync("**/sign-in");
        // Pages that refuse something answer with a status that the browser tells of too.
        Assert.DoesNotContain(browser.Troubles, trouble => !trouble.Contains("status of 4", StringComparison.Ordinal));
        await PageCheck.RunAsync(page, "sign-in", 1440);
        await OpenNarrowAsync();
    }

    private async Task OpenNarrowAsync()
    {
        var page = await browser.OpenAsync("nl-BE", 360, hasScript: false);
        await page.Locator("#Email").FillAsync(ServerUnderTest.Operator);
        await page.Locator("#Password").FillAsync("wrong wrong wrong");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".errors").WaitForAsync();
        await page.Locator("#Password").FillAsync(ServerUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("h1").WaitForAsync();
        var origin = new Uri(page.Url);
        Assert.Equal("/", origin.AbsolutePath);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(new Uri(origin, address).ToString());
            Assert.Equal(
                (address, 360), (address, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

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
        await PageCheck.RunAsync(page, "first-run-errors", 1440);
        await page.Locator("#Code").FillAsync(ServerUnderTest.Code);
        await page.Locator("#Password").FillAsync(ServerUnderTest.Password);
        await page.Locator("#Again").FillAsync(ServerUnderTest.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Uri(new(page.Url), "/").ToString());
    }

    private static async Task CheckAllAsync(IPage page, int width)
    {
        foreach (var address in Addresses)
        {
            await page.GotoAsync(new Uri(new(page.Url), address).ToString());
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            await PageCheck.RunAsync(page, $"server{address}", width);
        }
    }

    private static async Task InviteAsync(IPage page)
    {
        await page.GotoAsync(new Uri(new(page.Url), "/members").ToString());
        await page.Locator("#Email").FillAsync("lectrice@ici.example");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".secret").WaitForAsync();
    }
}
