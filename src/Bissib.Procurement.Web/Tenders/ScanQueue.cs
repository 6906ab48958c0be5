using Bissib.Procurement.Web.Data;
using Hangfire;
using Hangfire.InMemory;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Hands scans to Hangfire. Queuing one twice does no harm.</summary>
internal sealed class ScanQueue(IBackgroundJobClient jobs)
{
    public void Add(ScanRow scan) => Add(scan.Id);

    public void Add(int scanId) => jobs.Enqueue<ScanJob>(job => job.RunAsync(scanId, CancellationToken.None));
}

/// <summary>
/// Queues scans again that nobody works on any more: at the start all that are unfinished, as a queue in memory forgets
/// and the rows do not; later those of a worker that died, and those that a crash kept from the queue.
/// </summary>
internal sealed class UnfinishedScans(
    IServiceScopeFactory scopes, JobStorage storage, LeaseTerm term, TimeProvider clock) : BackgroundService
{
    // Longer than any scan waits in a queue that moves.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // With a queue in memory there is one process: whoever had a scan before it is gone.
        if (storage is InMemoryStorage) await ReleaseAllAsync(cancellationToken);
        await QueueAsync(TimeSpan.Zero, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(term.Renewal, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await DatabaseTrouble.ToleratedAsync(() => QueueAsync(LongestWait, stoppingToken));
    }

    private async Task ReleaseAllAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TenderContext>().Scans.IgnoreQueryFilters()
            .Where(scan => scan.LeasedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(scan => scan.LeasedUntil, (DateTime?)null), stopping);
    }

    private async Task QueueAsync(TimeSpan wait, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var queue = scope.ServiceProvider.GetRequiredService<ScanQueue>();
        var now = clock.GetUtcNow();
        // Of all organisations: a scan is worked on for its own.
        var scans = rows.Scans.IgnoreQueryFilters();
        var idle = await scans.Where(scan => ScanRow.Unfinished.Contains(scan.State))
            .Where(scan => scan.LeasedUntil == null || scan.LeasedUntil < now.UtcDateTime)
            .Select(scan => new { scan.Id, scan.State, scan.Queued }).ToListAsync(stopping);
        foreach (var scan in idle.Where(scan => scan.State != ScanState.Queued || now - scan.Queued >= wait))
        {
            // Of several processes that see it, one queues it.
            var isOurs = await scans.Where(row => row.Id == scan.Id && row.Queued == scan.Queued)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Queued, now)
                    .SetProperty(row => row.State, ScanState.Queued), stopping);
            if (isOurs == 1) queue.Add(scan.Id);
        }
    }
}
