using Bissib.Procurement.Web.Data.Sqlite;
using Bissib.Procurement.Web.Data.SqlServer;
using Bissib.Procurement.Web.Shared;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Data;

/// <summary>
/// Chooses the database by the settings Database:Provider (Sqlite, SqlServer) and ConnectionStrings:Default. The queue
/// stands in SQL Server too, or in memory beside SQLite.
/// </summary>
internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration settings, DataFolder folder)
    {
        var connection = settings.GetConnectionString("Default");
        switch (settings["Database:Provider"] ?? "Sqlite")
        {
            case "Sqlite":
                connection ??= $"Data Source={folder.Database}";
                services.AddDbContext<TenderContext, SqliteTenders>(options => options.UseSqlite(connection));
                services.AddSingleton<JobStorage>(_ => new InMemoryStorage());
                break;
            case "SqlServer" when connection is not null:
                services.AddDbContext<TenderContext, SqlServerTenders>(
                    options => options.UseSqlServer(connection, server => server.EnableRetryOnFailure()));
                services.AddSingleton<JobStorage>(_ => new SqlServerStorage(connection));
                break;
            case "SqlServer":
                throw new RefusedStartException(
                    "Database:Provider is SqlServer, but ConnectionStrings:Default is not set: "
                    + "set it to the connection string.");
            case var other:
                throw new RefusedStartException(
                    $"Database:Provider '{other}' is not known: set it to Sqlite or SqlServer.");
        }
    }

    /// <summary>Brings the tables up to date. Two services may do so at once: EF Core takes a lock.</summary>
    public static async Task MigrateAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TenderContext>().Database;
        var newer = (await database.GetAppliedMigrationsAsync()).Except(database.GetMigrations()).ToList();
        if (newer.Count > 0)
        {
            throw new RefusedStartException(
                $"The database was written by a newer version ({newer[^1]}): "
                + "start that version, or choose another Data:Folder.");
        }

        await database.MigrateAsync();
    }
}
