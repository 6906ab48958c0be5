using System.Data.Common;
using Bissib.Procurement.Web.Data.PostgreSql;
using Bissib.Procurement.Web.Data.Sqlite;
using Bissib.Procurement.Web.Data.SqlServer;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Bissib.Procurement.Web.Data;

/// <summary>
/// Chooses the database by the settings Database:Provider (Sqlite, SqlServer, PostgreSql) and
/// ConnectionStrings:Default. The queue stands in the server's database too, or in memory beside SQLite.
/// </summary>
internal static class DatabaseSetup
{
    private const string Sqlite = "Sqlite";
    private const int MostAttempts = 5;

    /// <summary>Sqlite, SqlServer or PostgreSql.</summary>
    public static string ProviderOf(IConfiguration settings) => settings["Database:Provider"] ?? Sqlite;

    public static void AddDatabase(this IServiceCollection services, IConfiguration settings, DataFolder folder)
    {
        var provider = ProviderOf(settings);
        var connection = settings.GetConnectionString("Default");
        // A job of a worker that is heard of no more is delivered again when its scan may be taken over.
        var term = LeaseTerm.Of(settings).Length;
        if (connection is null && provider is (nameof(SqlServer) or nameof(PostgreSql)))
            throw new RefusedStartException(
                $"Database:Provider is {provider}, but ConnectionStrings:Default is not set: "
                + "set it to the connection string.");
        switch (provider)
        {
            case Sqlite:
                connection ??= $"Data Source={folder.Database}";
                services.AddDbContext<TenderContext, SqliteTenders>(options => options.UseSqlite(connection));
                services.AddSingleton<JobStorage>(_ => new InMemoryStorage());
                break;
            case nameof(SqlServer):
                services.AddDbContext<TenderContext, SqlServerTenders>(
                    options => options.UseSqlServer(connection, server => server.EnableRetryOnFailure()));
                services.AddSingleton<JobStorage>(_ => new SqlServerStorage(
                    connection, new SqlServerStorageOptions { SlidingInvisibilityTimeout = term }));
                break;
            case nameof(PostgreSql):
                services.AddDbContext<TenderContext, PostgreSqlTenders>(
                    options => options.UseNpgsql(connection, server => server.EnableRetryOnFailure()));
                services.AddSingleton<JobStorage>(_ => PostgreSqlQueue(connection!, term));
                break;
            default:
                throw new RefusedStartException(
                    $"Database:Provider '{provider}' is not known: set it to Sqlite, SqlServer or PostgreSql.");
        }
    }

    private static PostgreSqlStorage PostgreSqlQueue(string connection, TimeSpan term)
    {
        var options = new PostgreSqlStorageOptions
        {
            QueuePollInterval = TimeSpan.FromSeconds(1),
            InvisibilityTimeout = term,
            UseSlidingInvisibilityTimeout = true,
            PrepareSchemaIfNecessary = false,
        };
        InstallQueue(connection, options.SchemaName);
        return new(new NpgsqlConnectionFactory(connection, options), options);
    }

    // Hangfire makes its tables without a lock, so of two services that start at once on an empty server one would
    // fail.
    private static void InstallQueue(string connection, string schema)
    {
        using var server = new NpgsqlConnection(connection);
        server.Open();
        using var taken = new NpgsqlCommand("SELECT pg_advisory_lock(hashtext('bissib-queue'))", server);
        taken.ExecuteNonQuery();
        PostgreSqlObjectsInstaller.Install(server, schema);
        using var released = new NpgsqlCommand("SELECT pg_advisory_unlock(hashtext('bissib-queue'))", server);
        released.ExecuteNonQuery();
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

        await MigrateAsync(database);
    }

    // PostgreSQL lets go of EF Core's lock between two migrations, and another service that starts may make the second
    // one: this one then fails at it, undoes it, and finds it made when it looks again.
    private static async Task MigrateAsync(DatabaseFacade database)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await database.MigrateAsync();
                return;
            }
            catch (DbException) when (attempt < MostAttempts)
            {
                // Whatever is wrong with the database itself is wrong again.
            }
        }
    }
}
