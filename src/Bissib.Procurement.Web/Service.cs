using System.Text.Unicode;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Settings;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Bissib.Procurement.Web.Uploads;
using Hangfire;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;

namespace Bissib.Procurement.Web;

/// <summary>Puts the service together.</summary>
internal static class Service
{
    public static void Add(WebApplicationBuilder builder)
    {
        var (services, settings) = (builder.Services, builder.Configuration);
        var folder = DataFolder.Of(settings);
        var uploads = UploadLimits.Of(settings);
        services.AddSingleton(uploads);
        services.AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddFileStore(settings, folder);
        services.AddDatabase(settings, folder);
        services.AddAccounts(settings);
        services.AddScoped<AuditTrail>();
        AddEngine(services, ServiceSettings.CatalogueFolderOf(settings));
        AddReading(services, settings, uploads);
        AddQueue(services, settings);
        services.AddClauseEditing(settings);
        AddPages(services, folder, uploads);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            if (!ServiceMode.Of(settings).IsServer) LoopbackGuard.Install(kestrel);
            kestrel.Limits.MaxRequestBodySize = uploads.Bytes;
            kestrel.AddServerHeader = false;
        });
    }

    public static void Use(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseTroubles();
        app.UseOriginGuard();
        app.UseUploadLimits();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        app.UseRouting();
        app.UseAccounts();
        app.UseOutputCache();
        app.MapRazorPages();
        app.MapApi();
        app.MapLanguageSwitch();
        app.MapHealth();
    }

    public static void PrintAddress(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses
            ?? [];
        Console.WriteLine($"Bissib.Procurement: open {string.Join(" or ", addresses)}");
        Console.WriteLine($"Tenders and documents are kept in {app.Services.GetRequiredService<DataFolder>().Path}");
        Console.WriteLine("Stop with Ctrl+C.");
    }

    /// <summary>Compiles the catalogue in use, and says what is wrong with it.</summary>
    public static async Task PrintCatalogueAsync(CatalogueInUse catalogues)
    {
        var now = catalogues.Now;
        _ = now.Scanner;
        if (catalogues.Trouble is { } trouble)
            Console.WriteLine(
                $"The edition published last does not fit the folder {catalogues.Folder}, which is used as it is: "
                + trouble.Message);
        // Reading all example sentences is left until the first pages and scans are served.
        await Task.Delay(TimeSpan.FromSeconds(10));
        if (now.IsWitnessStale)
            Console.WriteLine(
                $"The second witness has not learnt the sentences of {catalogues.Folder}: run 'bissib clauses train'.");
    }

    /// <summary>In server mode, tells whoever reads the console how to make the first account.</summary>
    public static async Task PrintSetupAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (mode, code) = (
            app.Services.GetRequiredService<ServiceMode>(), app.Services.GetRequiredService<SetupCode>());
        if (!mode.IsServer
            || !await scope.ServiceProvider.GetRequiredService<People>().IsSetupOpenAsync(default)) return;
        var shown = code.IsGiven ? $"the value of {SetupCode.Setting}" : code.Code;
        Console.WriteLine($"Nobody has an account yet: open /first-run and enter this code: {shown}");
    }

    private static void AddEngine(IServiceCollection services, string folder)
    {
        services.AddSingleton(_ => new CatalogueInUse(folder, LoadedCatalogue.OfFolder(folder)));
        // Asked for anew each time: an edition that is published is used from then on.
        services.AddTransient(provider => provider.GetRequiredService<CatalogueInUse>().Now.Catalogue);
        services.AddTransient(provider => provider.GetRequiredService<CatalogueInUse>().Now.Scanner);
        services.AddTransient(provider => provider.GetRequiredService<CatalogueInUse>().Now.Search);
    }

    // Every limit is a setting: Reading:Seconds, Reading:MemoryBytes … What may be sent is read, unless a setting says
    // else.
    private static void AddReading(IServiceCollection services, ConfigurationManager settings, UploadLimits uploads)
    {
        var limits = settings.GetSection("Reading").Get<ReadingLimits>() ?? ReadingLimits.Default;
        if (settings["Reading:FileBytes"] is null) limits = limits with { FileBytes = uploads.FileBytes };
        services.AddSingleton(limits).AddSingleton<TenderReading>();
    }

    private static void AddQueue(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(LeaseTerm.Of(settings)).AddSingleton<ScanFollower>();
        services.AddHangfire(hangfire =>
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
        // Reading and matching keep a core busy: one is left to the pages.
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = Math.Max(1, Environment.ProcessorCount - 1);
            server.SchedulePollingInterval = TimeSpan.FromSeconds(1);
        });
        services.AddSingleton(_ => new ReportCache(ReportCache.UsualCharacters));
        services.AddScoped<StoredTender>().AddScoped<ScanJob>().AddScoped<ScanQueue>().AddScoped<TenderIntake>();
        services.AddScoped<Erasure>().AddScoped<RetentionJob>();
        services.AddScoped<StagedUploads>().AddScoped<UploadSweep>().AddHostedService<UploadCalendar>();
        services.AddHostedService<UnfinishedScans>().AddHostedService<RetentionCalendar>();
        services.AddHostedService<ObservedBackfill>();
    }

    private static void AddPages(IServiceCollection services, DataFolder folder, UploadLimits uploads)
    {
        services.AddDataProtection().SetApplicationName("Bissib.Procurement").PersistKeysToFileSystem(new(folder.Keys));
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = uploads.Bytes);
        // French and Dutch letters are sent as they are; what has a meaning in HTML is still encoded.
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddSingleton<ServiceSettings>();
        services.AddApi();
        services.AddCatalogueCache();
        services.AddRazorPages(pages => pages.RootDirectory = "/")
            .AddMvcOptions(pages => pages.Filters.Add<PageGuard>());
    }
}
