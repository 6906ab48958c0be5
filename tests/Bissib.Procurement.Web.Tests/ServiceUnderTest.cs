using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Data;
using Hangfire;
using Hangfire.AspNetCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bissib.Procurement.Web.Tests;

/// <summary>The whole service in memory, with a data folder of its own.</summary>
public sealed class ServiceUnderTest : WebApplicationFactory<Program>
{
    private readonly bool ownsFolder;

    public ServiceUnderTest() : this(null)
    {
    }

    /// <param name="folder">A data folder to be kept, where a test starts the service twice.</param>
    /// <param name="sqlServer">A connection string; null is SQLite.</param>
    internal ServiceUnderTest(string? folder, string? sqlServer = null)
    {
        ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("bissib-web-").FullName;
        SqlServer = sqlServer;
    }

    public string Folder { get; }

    private string? SqlServer { get; }

    /// <summary>Settings that differ from the defaults.</summary>
    internal IReadOnlyList<(string Name, string Value)> Settings { get; init; } = [];

    /// <summary>Who asks, in server mode, without having signed in; null is whoever does.</summary>
    internal Func<IServiceProvider, CurrentPerson>? Asking { get; init; }

    internal static Catalogue Catalogue { get; } = Catalogue.Load(Catalogue.DefaultFolder);

    // Compiling the catalogue takes longer than most tests.
    private static readonly TenderScanner Scanner = new(Catalogue);

    /// <summary>A French text that states the clause in full: its own model text.</summary>
    internal static string ModelTextOf(string clause)
    {
        var found = Catalogue.Find(clause)!;
        return ModelTextFiller.Fill(found.ModelText[Language.French], found.Parameters, marked: false);
    }

    internal Visitor Visit(string language = "fr")
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return new(client);
    }

    /// <summary>Sees the rows of one organisation, as all that works for it does.</summary>
    internal async Task WithRowsAsync(Func<TenderContext, Task> act, int organisation = OrganisationRow.First)
    {
        await using var scope = Services.GetRequiredService<IServiceScopeFactory>().CreateScopeOf(organisation);
        await act(scope.ServiceProvider.GetRequiredService<TenderContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", Folder);
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            if (Settings.All(setting => setting.Name != "Catalogue:Folder"))
                services.AddSingleton(_ => new CatalogueInUse(
                    Catalogue.DefaultFolder, LoadedCatalogue.OfFolder(Catalogue.DefaultFolder, Catalogue, Scanner)));
            // Hangfire keeps in static fields what makes jobs and logs, that of the service that started last: one
            // would do the jobs of the other, and the end of one would break them.
            services.AddSingleton<JobActivator>(provider =>
                new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>()));
            services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
            if (Asking is not null) services.AddHttpContextAccessor().AddScoped(Asking);
        });
        if (SqlServer is null) return;
        builder.UseSetting("Database:Provider", "SqlServer");
        builder.UseSetting("ConnectionStrings:Default", SqlServer);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (ownsFolder && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>Tests that can share one running service.</summary>
[CollectionDefinition(Name)]
public sealed class SharedService : ICollectionFixture<ServiceUnderTest>
{
    public const string Name = "service";
}
