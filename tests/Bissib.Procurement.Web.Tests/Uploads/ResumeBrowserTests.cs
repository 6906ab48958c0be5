using System.Globalization;
using Microsoft.Playwright;

namespace Bissib.Procurement.Web.Tests.Uploads;

/// <summary>An upload that breaks off in a browser, and goes on where it stopped.</summary>
public sealed class ResumeBrowserTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const int Length = 3 * 1024 * 1024;

    // So much the script sends at a time.
    private const long Part = 4 * 1024 * 1024;

    private const string Send = "form[data-upload] > button";

    private readonly string file = Path.Combine(
        Directory.CreateTempSubdirectory("bissib-upload-").FullName, "très-long.txt");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [SkippableFact]
    public async Task Upload_that_a_reload_cut_goes_on_where_it_stopped_when_the_file_is_chosen_again()
    {
        await File.WriteAllTextAsync(file, new string('a', Length));
        var page = await browser.OpenAsync("nl-BE", 360);
        var tools = await SlowDownAsync(page);
        await page.Locator("#Documents").SetInputFilesAsync(file);
        await page.Locator(Send).ClickAsync();
        await HasSentAsync(page, 30);

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#upload-broken"))
            .ToContainTextAsync("alleen wat ontbreekt wordt verzonden");
        await SpeedUpAsync(tools);
        var parts = PartsOf(page);
        await page.Locator("#Documents").SetInputFilesAsync(file);
        await page.Locator(Send).ClickAsync();
        await page.ArriveAsync("/tenders/*");

        var offsets = parts.Select(part => OffsetOf(part.Headers)).ToList();
        var headers = await Task.WhenAll(parts.Select(part => part.AllHeadersAsync()));
        var sent = headers.Sum(header => long.Parse(header["content-length"], CultureInfo.InvariantCulture));
        Assert.InRange(offsets[0], Length / 5, Length - 1);
        Assert.Equal(Length - offsets[0], sent);
        Assert.Equal("très-long", await page.Locator("h1").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Upload_whose_connection_broke_goes_on_when_it_is_sent_again()
    {
        await File.WriteAllTextAsync(file, new string('b', 2 * (int)Part));
        var page = await browser.OpenAsync("en-GB", 1440);
        await page.RouteAsync("**/api/v1/uploads/*", route => OffsetOf(route.Request.Headers) > 0
            ? route.AbortAsync("connectionreset") : route.ContinueAsync());
        await page.Locator("#Documents").SetInputFilesAsync(file);
        await page.Locator(Send).ClickAsync();
        await Assertions.Expect(page.Locator("#upload-told")).ToContainTextAsync("only what lacks is sent");

        await page.UnrouteAllAsync();
        var parts = PartsOf(page);
        await page.Locator(Send).ClickAsync();
        await page.ArriveAsync("/tenders/*");

        Assert.Equal([Part], parts.Select(part => OffsetOf(part.Headers)));
    }

    private static List<IRequest> PartsOf(IPage page)
    {
        var parts = new List<IRequest>();
        page.Request += (_, request) => { if (request.Method == "PATCH") parts.Add(request); };
        return parts;
    }

    private static long OffsetOf(Dictionary<string, string> headers) =>
        headers.TryGetValue("upload-offset", out var offset) ? long.Parse(offset, CultureInfo.InvariantCulture) : 0;

    private static Task<IJSHandle> HasSentAsync(IPage page, int percent) => page.WaitForFunctionAsync(
        "most => document.querySelector('#sent-part').value >= most", percent);

    // Bytes a second: the file takes some fifteen seconds.
    private static async Task<ICDPSession> SlowDownAsync(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", Conditions(200_000));
        return tools;
    }

    private static Task<System.Text.Json.JsonElement?> SpeedUpAsync(ICDPSession tools) =>
        tools.SendAsync("Network.emulateNetworkConditions", Conditions(-1));

    private static Dictionary<string, object> Conditions(int upload) => new()
    {
        ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = upload,
    };
}
