using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// A real browser, and the service as a program of its own for it. Where the browser is missing, tests are skipped; in
/// continuous integration (CI=true) they fail.
/// </summary>
public class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    // What comes is seen at once; only a machine that is very busy needs as long.
    private const float PatienceMilliseconds = 120_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
        "--disable-sync", "--no-first-run", "--disable-gpu",
    ];

    private readonly string[] settings;
    private ServiceProgram? program;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? last;

    static Browser() => Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);

    public Browser() : this([])
    {
    }

    /// <param name="settings">Options of the program that differ from the defaults.</param>
    internal Browser(params string[] settings) => this.settings = settings;

    /// <summary>What the page opened last complained of: errors of scripts, refusals by the content policy.</summary>
    public List<string> Troubles { get; } = [];

    private static bool IsThere => File.Exists(Chromium) || Environment.GetEnvironmentVariable("CI") == "true";

    public async Task InitializeAsync()
    {
        if (!IsThere) return;
        program = ServiceProgram.Start("http://127.0.0.1:0", null, settings);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>The home page in a fresh window of this width in pixels; the window opened before is closed.</summary>
    public async Task<IPage> OpenAsync(string locale, int width, bool hasScript = true)
    {
        Skip.IfNot(IsThere, $"{Chromium} is missing: run tests/install-tools.sh");
        if (last is not null) await last.CloseAsync();
        Troubles.Clear();
        var page = last = await browser!.NewPageAsync(
            new()
            {
                Locale = locale, ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = hasScript,
                ReducedMotion = ReducedMotion.Reduce,
            });
        page.SetDefaultTimeout(PatienceMilliseconds);
        page.Console += (_, message) => { if (message.Type == "error") Troubles.Add(message.Text); };
        page.PageError += (_, trouble) => Troubles.Add(trouble);
        await page.GotoAsync(await program!.AddressAsync());
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (program is not null) await program.DisposeAsync();
    }
}

/// <summary>Tests that can share one service in personal mode and one browser before it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
