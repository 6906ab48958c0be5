using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Data;

/// <summary>The service on a real PostgreSQL server, and several workers on one.</summary>
public sealed class PostgreSqlTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-workers-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public async Task Whole_path_runs_on_a_real_postgresql_server()
    {
        await using var service = On(server.NewDatabase());
        var visitor = service.Visit();

        var page = await visitor.ScanAsync(("postgres.txt", ServiceUnderTest.ModelTextOf("social/insertion-hours")));

        Assert.Contains("<mark>", await visitor.ReadAsync(page), StringComparison.Ordinal);
        Assert.Contains("class=\"marked", await visitor.ReadAsync($"{page}/text/0"), StringComparison.Ordinal);
        Assert.Contains(page, await visitor.ReadAsync("/tenders?search=POSTGRES&state=done"), StringComparison.Ordinal);
        await visitor.PostAsync($"{page}?handler=Delete");
        await service.WithRowsAsync(async rows => Assert.Equal(0, await rows.Findings.CountAsync()));
    }

    [SkippableFact]
    public async Task Services_that_start_at_once_on_an_empty_server_make_the_tables_once()
    {
        var database = server.NewDatabase();
        await using var first = On(database);
        await using var second = On(database);

        await Task.WhenAll(Task.Run(() => first.Services), Task.Run(() => second.Services));

        await second.WithRowsAsync(async rows => Assert.Empty(await rows.Database.GetPendingMigrationsAsync()));
    }

    [SkippableFact]
    public async Task Organisation_is_added_after_the_one_that_is_built_in()
    {
        await using var service = On(server.NewDatabase());

        await service.WithRowsAsync(async rows =>
        {
            rows.Organisations.Add(new() { Name = "Ville de Là" });
            await rows.SaveChangesAsync();
            Assert.Equal([1, 2], await rows.Organisations.Select(row => row.Id).Order().ToListAsync());
        });
    }

    [SkippableFact]
    public async Task Scan_of_a_killed_worker_is_finished_by_the_other_one()
    {
        var database = server.NewDatabase();
        await using var one = Start(database);
        await using var other = Start(database);
        await other.AddressAsync();
        var visitor = await VisitAsync(one);
        var address = await SendAsync(visitor);

        await visitor.WaitUntilRunningAsync(address["/api/v1".Length..]);
        var isOnes = await WorkerOfAsync(database) == one.Id;
        await (isOnes ? one : other).KillAsync();
        var alive = await VisitAsync(isOnes ? other : one);
        await alive.WaitAsync(address["/api/v1".Length..]);

        var tender = await alive.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
        Assert.Equal("done", tender.GetProperty("state").GetString());
    }

    private ServiceUnderTest On(string database) => new(folder)
    {
        Settings = [("Database:Provider", "PostgreSql"), ("ConnectionStrings:Default", database)],
    };

    private ServiceProgram Start(string database) => ServiceProgram.Start("http://127.0.0.1:0", folder,
        "--Database:Provider", "PostgreSql", "--ConnectionStrings:Default", database, "--Scans:LeaseSeconds", "4");

    private static async Task<Visitor> VisitAsync(ServiceProgram program)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        return new(new(handler) { BaseAddress = new(await program.AddressAsync()) });
    }

    // Long enough for a worker to be met at work.
    private static async Task<string> SendAsync(Visitor visitor)
    {
        var text = string.Concat(
            Enumerable.Repeat($"{ServiceUnderTest.ModelTextOf("social/insertion-hours")}\n\n", 80));
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "documents", "long.txt" },
        };
        return (await visitor.Client.PostAsync(new Uri("/api/v1/tenders", UriKind.Relative), form))
            .Headers.Location!.ToString();
    }

    // Hangfire names a worker "machine:process:…".
    private static async Task<int> WorkerOfAsync(string database)
    {
        var options = new PostgreSqlStorageOptions { PrepareSchemaIfNecessary = false };
        var queue = new PostgreSqlStorage(new NpgsqlConnectionFactory(database, options), options).GetMonitoringApi();
        for (var trials = 0; trials < 10_000; trials++)
        {
            if (queue.ProcessingJobs(0, 1).FirstOrDefault().Value is { ServerId: { } worker })
                return int.Parse(worker.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
            await Task.Delay(20);
        }

        throw new InvalidOperationException("No worker took the scan.");
    }
}
