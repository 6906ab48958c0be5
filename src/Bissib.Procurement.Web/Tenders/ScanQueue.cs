using Bissib.Procurement.Web.Data;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Hands scans to Hangfire. Queuing one twice does no harm.</summary>
internal sealed class ScanQueue(IBackgroundJobClient jobs)
{
    public void Add(ScanRow scan) => jobs.Enqueue<ScanJob>(job => job.RunAsync(scan.Id, CancellationToken.None));
}

/// <summary>
/// Queues every unfinished scan again when the service starts: a queue in memory forgets, the rows do not.
/// </summary>
internal sealed class UnfinishedScans(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var queue = scope.ServiceProvider.GetRequiredService<ScanQueue>();
        ScanState[] unfinished = [ScanState.Queued, ScanState.Reading, ScanState.Scanning];
        foreach (var scan in await rows.Scans.Where(scan => unfinished.Contains(scan.State))
            .ToListAsync(cancellationToken))
            queue.Add(scan);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
