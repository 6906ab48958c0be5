using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// Prepares a published edition in the background and has it used from then on. It may be delivered twice: the same
/// rows give the same edition. It has a queue of its own, so that scans need not wait while the second witness learns.
/// </summary>
internal sealed class EditionJob(
    TenderContext rows, CatalogueEditions editions, CatalogueInUse catalogues, TimeProvider clock)
{
    public const string Queue = "catalogue";

    [Queue(Queue)]
    [AutomaticRetry(Attempts = 2, DelaysInSeconds = [1, 10])]
    public async Task RunAsync(int edition, CancellationToken stopping)
    {
        var row = await rows.CatalogueEditions.SingleOrDefaultAsync(row => row.Id == edition, stopping);
        if (row is not { State: EditionState.Preparing }) return;
        if (await rows.CatalogueEditions.AnyAsync(later => later.Id > edition, stopping))
            row.PassOver(clock.GetUtcNow());
        else await PrepareAsync(row, stopping);
        await rows.SaveChangesAsync(stopping);
        await editions.RefreshAsync(stopping);
    }

    private async Task PrepareAsync(CatalogueEditionRow row, CancellationToken stopping)
    {
        try
        {
            var loaded = await editions.LoadAsync(rows, row.Id, stopping);
            row.Finish(loaded.Catalogue.Version, clock.GetUtcNow());
            await rows.SaveChangesAsync(stopping);
            catalogues.Use(loaded);
        }
        catch (CatalogueException trouble)
        {
            row.Fail(trouble.Message, clock.GetUtcNow());
        }
    }
}

/// <summary>Hands editions to Hangfire. Queuing one twice does no harm.</summary>
internal sealed class EditionQueue(IBackgroundJobClient jobs)
{
    public void Add(int edition) => jobs.Enqueue<EditionJob>(job => job.RunAsync(edition, CancellationToken.None));
}

/// <summary>
/// Queues editions again that are not ready when the service starts, and follows what other processes publish.
/// </summary>
internal sealed class EditionWatch(
    IServiceScopeFactory scopes, CatalogueEditions editions, EditionQueue queue, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await DatabaseTrouble.ToleratedAsync(() => QueueAsync(stoppingToken));
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await DatabaseTrouble.ToleratedAsync(() => editions.RefreshAsync(stoppingToken));
    }

    private async Task QueueAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var waiting = await rows.CatalogueEditions.Where(edition => edition.State == EditionState.Preparing)
            .Select(edition => edition.Id).ToListAsync(stopping);
        foreach (var edition in waiting) queue.Add(edition);
    }
}
