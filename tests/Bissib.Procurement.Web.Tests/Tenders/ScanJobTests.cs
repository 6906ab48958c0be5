using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class ScanJobTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-job-").FullName;
    private readonly ServiceUnderTest service;

    public ScanJobTests() => service = new(folder);

    public void Dispose()
    {
        service.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Job_that_runs_twice_leaves_one_result()
    {
        var scan = await ScanAsync("Une clause.");
        await service.WithRowsAsync(rows =>
            rows.Scans.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ScanState.Queued)));

        await RunAsync(scan.Id);
        await RunAsync(scan.Id);

        var after = await SingleScanAsync();
        Assert.Equal(scan.Result, after.Result);
        Assert.Equal(ScanState.Done, after.State);
    }

    [Fact]
    public async Task Job_that_runs_twice_at_once_leaves_one_result()
    {
        var scan = await ScanAsync("Une clause.");
        await service.WithRowsAsync(rows => rows.Scans.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, ScanState.Queued).SetProperty(row => row.Attempts, 0)));

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => RunAsync(scan.Id))));

        var after = await SingleScanAsync();
        Assert.Equal(scan.Result, after.Result);
        Assert.Equal(ScanState.Done, after.State);
    }

    [Fact]
    public async Task Job_of_a_deleted_tender_does_nothing()
    {
        await RunAsync(4711);

        await service.WithRowsAsync(async rows => Assert.Empty(await rows.Scans.ToListAsync()));
    }

    [Fact]
    public async Task Unfinished_scan_is_queued_again_when_the_service_starts()
    {
        var scan = await ScanAsync("Une clause.");
        await service.WithRowsAsync(rows => rows.Scans.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, ScanState.Reading).SetProperty(row => row.Result, (string?)null)
            .SetProperty(row => row.Attempts, 1)));
        await service.DisposeAsync();

        await using var restarted = new ServiceUnderTest(folder);
        await restarted.Visit().WaitAsync($"/tenders/{scan.TenderId}");

        await restarted.WithRowsAsync(async rows => Assert.Equal(scan.Result, (await rows.Scans.SingleAsync()).Result));
    }

    [Fact]
    public async Task Scan_that_broke_down_twice_is_put_into_quarantine_and_says_what_to_do()
    {
        var scan = await ScanAsync("Une clause.");
        Directory.Delete(Path.Combine(folder, "documents"), recursive: true);
        await service.WithRowsAsync(rows => rows.Scans.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, ScanState.Queued).SetProperty(row => row.Result, (string?)null)
            .SetProperty(row => row.Attempts, 0)));

        await Assert.ThrowsAsync<FileNotFoundException>(() => RunAsync(scan.Id));
        await Assert.ThrowsAsync<FileNotFoundException>(() => RunAsync(scan.Id));
        await RunAsync(scan.Id);

        Assert.Equal(ScanState.Quarantined, (await SingleScanAsync()).State);
        Assert.Contains("Relancez l'analyse", await service.Visit().ReadAsync($"/tenders/{scan.TenderId}"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_of_an_older_catalogue_says_so_and_can_be_renewed()
    {
        var scan = await ScanAsync("Une clause.");
        await service.WithRowsAsync(rows =>
            rows.Scans.ExecuteUpdateAsync(set => set.SetProperty(row => row.CatalogueVersion, "2020.1+00000000")));
        var visitor = service.Visit("en");
        Assert.Contains("The catalogue of clauses has changed", await visitor.ReadAsync($"/tenders/{scan.TenderId}"),
            StringComparison.Ordinal);

        await visitor.FollowAsync(await visitor.PostAsync($"/tenders/{scan.TenderId}?handler=Again"));

        Assert.DoesNotContain("The catalogue of clauses has changed",
            await visitor.ReadAsync($"/tenders/{scan.TenderId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_that_another_worker_has_is_left_to_it()
    {
        var scan = await ScanAsync("Une clause.");
        var until = new DateTime(2999, 12, 31, 0, 0, 0, DateTimeKind.Utc);
        await service.WithRowsAsync(rows => rows.Scans.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, ScanState.Reading).SetProperty(row => row.LeasedUntil, until)));

        await RunAsync(scan.Id);

        Assert.Equal(ScanState.Reading, (await SingleScanAsync()).State);
    }

    [Fact]
    public async Task Scan_of_a_worker_that_is_heard_of_no_more_is_taken_over()
    {
        var scan = await ScanAsync("Une clause.");
        var until = new DateTime(2001, 12, 31, 0, 0, 0, DateTimeKind.Utc);
        await service.WithRowsAsync(rows => rows.Scans.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, ScanState.Scanning).SetProperty(row => row.LeasedUntil, until)));

        await RunAsync(scan.Id);

        var after = await SingleScanAsync();
        Assert.Equal((ScanState.Done, null), (after.State, after.LeasedUntil));
    }

    private async Task<ScanRow> ScanAsync(string text)
    {
        await service.Visit().ScanAsync(("tender.txt", text));
        return await SingleScanAsync();
    }

    private async Task<ScanRow> SingleScanAsync()
    {
        ScanRow? scan = null;
        await service.WithRowsAsync(async rows => scan = await rows.Scans.SingleAsync());
        return scan!;
    }

    private async Task RunAsync(int scanId)
    {
        await using var scope = service.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ScanJob>().RunAsync(scanId, CancellationToken.None);
    }
}
