using System.Globalization;
using Bissib.Procurement.Benchmarks.Load;
using Bissib.Procurement.Benchmarks.Ratios;
using Bissib.Procurement.Web;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bissib.Procurement.Benchmarks.Observatory;

/// <summary>
/// How long the observatory takes over many scanned tenders: the service itself on SQLite in a folder of its own, asked
/// over HTTP, one request after the other, each address once beforehand.
/// </summary>
internal static class ObservatoryRun
{
    private const int UsualTenders = 10_000;
    private const int Requests = 20;

    // DESIGN.md section 9: what must be reached over 10,000 tenders, in milliseconds.
    private const double Bound = 1000;

    private static readonly (string View, string Address)[] Views =
    [
        ("everything", "/observatory"),
        ("one year of works", "/observatory?from=2025-01-01&until=2025-12-31&kind=works"),
        ("local buyers of Brussels", "/observatory?buyer=brussels-local&region=brussels"),
        ("Dutch", "/observatory?language=nl"),
        ("one family", "/observatory?family=social"),
        ("one clause", "/observatory?clause=social/insertion-hours"),
        ("CSV", "/observatory?handler=Csv"),
        ("API", "/api/v1/observatory"),
        ("passages", "/observatory/social/insertion-hours/present"),
        ("passages of one year", "/observatory/social/insertion-hours/present?from=2025-01-01&until=2025-12-31"),
    ];

    /// <summary>0: all within the bound; 1: something was not, or not answered; 2: wrong use.</summary>
    public static async Task<int> RunAsync(string[] given)
    {
        var tenders = UsualTenders;
        if (given.Length > 1 || (given is [var number] && !int.TryParse(number, CultureInfo.InvariantCulture,
            out tenders)))
        {
            await Console.Error.WriteLineAsync(
                "observatory [TENDERS]: how many tenders there are, 10000 unless said else");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("bissib-observatory-").FullName;
        try
        {
            await using var app = Build(folder);
            await app.Services.MigrateAsync();
            await MadeTenders.FillAsync(app.Services, tenders, Console.Out);
            await app.StartAsync();
            return await MeasureAsync(AddressOf(app), tenders);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WebApplication Build(string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--Data:Folder", folder, "--urls", "http://127.0.0.1:0"],
            ContentRootPath = AppContext.BaseDirectory,
            // Where the pages are compiled.
            ApplicationName = typeof(Service).Assembly.GetName().Name,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        Service.Add(builder);
        var app = builder.Build();
        Service.Use(app);
        return app;
    }

    private static Uri AddressOf(WebApplication app) => new(
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static async Task<int> MeasureAsync(Uri address, int tenders)
    {
        using var service = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
        var table = new TextTable("view", "first ms", "p50 ms", "p95 ms", "errors");
        var isWithin = true;
        foreach (var (view, path) in Views)
        {
            var first = await Answers.MeasureAsync(service, new(view, [path]), 1, 1);
            var answers = await Answers.MeasureAsync(service, new(view, [path]), 1, Requests);
            table.Add(view, first.Percentile(50), answers.Percentile(50), answers.Percentile(95),
                first.Errors + answers.Errors);
            isWithin &= first.Errors + answers.Errors == 0 && answers.Percentile(95) <= Bound;
        }

        table.Write(Console.Out, $"{tenders} tenders, bound {Bound} ms at p95: {(isWithin ? "met" : "not met")}");
        return isWithin ? 0 : 1;
    }
}
