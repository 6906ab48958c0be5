using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>The first steps of a new user, in a real browser. In continuous integration a missing browser is a failure.</summary>
public sealed class BrowserTests
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
        "--disable-sync", "--no-first-run", "--disable-gpu",
    ];

    [SkippableFact]
    public async Task New_user_tries_the_sample_tender_and_sees_findings()
    {
        var isThere = File.Exists(Chromium) && Web.Tenders.SampleTender.Exists;
        Skip.If(!isThere && Environment.GetEnvironmentVariable("CI") != "true", $"{Chromium} or the sample tender is missing: run tests/install-tools.sh");
        await using var program = ServiceProgram.Start("http://127.0.0.1:0");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        var page = await browser.NewPageAsync(new() { Locale = "fr-BE" });
        var troubles = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") troubles.Add(message.Text); };
        page.PageError += (_, trouble) => troubles.Add(trouble);
        await page.GotoAsync(await program.AddressAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Essayer avec un exemple" }).ClickAsync();

        await page.Locator("article.finding mark").First.WaitForAsync();
        Assert.Equal("Nettoyage de bureaux", await page.Locator("h1").InnerTextAsync());
        await page.Locator("details.proposal summary").First.ClickAsync();
        Assert.True(await page.Locator("[data-copy]").First.IsVisibleAsync());
        await page.Keyboard.PressAsync("Control+Home");
        Assert.Empty(troubles);
    }

    [SkippableFact]
    public async Task Skip_link_is_the_first_stop_of_the_keyboard()
    {
        Skip.If(!File.Exists(Chromium) && Environment.GetEnvironmentVariable("CI") != "true", $"{Chromium} is missing: run tests/install-tools.sh");
        await using var program = ServiceProgram.Start("http://127.0.0.1:0");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        var page = await browser.NewPageAsync(new() { Locale = "nl-BE", ViewportSize = new() { Width = 360, Height = 800 } });
        await page.GotoAsync(await program.AddressAsync());

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("Naar de inhoud", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360"), "The page is wider than 360 pixels.");
    }
}
