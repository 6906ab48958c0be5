using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Data.PostgreSql;
using Bissib.Procurement.Web.Data.Sqlite;
using Bissib.Procurement.Web.Data.SqlServer;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Snapshooter;
using Snapshooter.Xunit;

namespace Bissib.Procurement.Web.Tests.Data;

public sealed class DatabaseTests
{
    private static readonly string Folder =
        Path.Combine(Repository.Root, "tests", "Bissib.Procurement.Web.Tests", "Data");
    private static readonly string? SqlServer = Environment.GetEnvironmentVariable("BISSIB_SQLSERVER");

    [Fact]
    public void Migrations_of_each_database_make_the_tables_of_the_model()
    {
        using var postgreSql = new PostgreSqlTenders.Design().CreateDbContext([]);
        using var sqlite = new SqliteTenders.Design().CreateDbContext([]);
        using var sqlServer = new SqlServerTenders.Design().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges(),
            "run: dotnet ef migrations add NAME --context SqliteTenders");
        Assert.False(sqlServer.Database.HasPendingModelChanges(),
            "run: dotnet ef migrations add NAME --context SqlServerTenders");
        Assert.False(postgreSql.Database.HasPendingModelChanges(),
            "run: dotnet ef migrations add NAME --context PostgreSqlTenders");
        Assert.Contains("CREATE TABLE [Scans]", sqlServer.GetService<IMigrator>().GenerateScript(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Migrations_of_sql_server_are_written_in_its_language()
    {
        using var rows = new SqlServerTenders.Design().CreateDbContext([]);
        var script = rows.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Equal([], errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    // A change of the model shows here as what a server will be told to do.
    [Fact]
    public void Migrations_of_sql_server_are_those_that_were_reviewed()
    {
        using var rows = new SqlServerTenders.Design().CreateDbContext([]);

        var script = rows.GetService<IMigrator>().GenerateScript();

        // The version of the library that wrote a migration is noted with it.
        script = script.Replace(ProductInfo.GetVersion(), "VERSION", StringComparison.Ordinal).ReplaceLineEndings("\n");
        Snapshot.Match(script, new SnapshotFullName("sql-server.snap", Folder));
    }

    [Fact]
    public void Unfinished_scans_are_found_by_their_state_in_sql_server()
    {
        using var rows = new SqlServerTenders.Design().CreateDbContext([]);
        ScanState[] unfinished = [ScanState.Queued, ScanState.Reading];

        var sql = rows.Scans.Where(scan => unfinished.Contains(scan.State)).ToQueryString();

        Assert.Contains("[State] IN", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_of_a_newer_version_is_refused_with_the_remedy()
    {
        await using var service = new ServiceUnderTest();
        await service.WithRowsAsync(rows => rows.Database.ExecuteSqlRawAsync(
            "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29991231000000_Later', '99.0')"));

        var refused = await Assert.ThrowsAsync<RefusedStartException>(service.Services.MigrateAsync);

        Assert.Contains("29991231000000_Later", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oracle", "set it to Sqlite, SqlServer or PostgreSql")]
    [InlineData("SqlServer", "set it to the connection string")]
    [InlineData("PostgreSql", "set it to the connection string")]
    public void Wrong_setting_is_refused_with_the_remedy(string provider, string remedy)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Provider", provider)]).Build();

        var refused = Assert.Throws<RefusedStartException>(() =>
            new ServiceCollection().AddDatabase(settings, new("/tmp")));

        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Whole_path_runs_on_a_real_sql_server()
    {
        Skip.If(SqlServer is null, "BISSIB_SQLSERVER holds no connection string of a SQL Server database.");
        await using var service = new ServiceUnderTest(null, SqlServer);
        var visitor = service.Visit();

        var page = await visitor.ScanAsync(($"sql-{Guid.NewGuid():N}.txt",
            ServiceUnderTest.ModelTextOf("social/insertion-hours")));

        Assert.Contains("<mark>", await visitor.ReadAsync(page), StringComparison.Ordinal);
        Assert.Contains(page, await visitor.ReadAsync("/"), StringComparison.Ordinal);
        await visitor.PostAsync($"{page}?handler=Delete");
    }
}
