using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// How long a worker that is heard of no more keeps a scan to itself, a setting (Scans:LeaseSeconds): after that,
/// another worker takes the scan over.
/// </summary>
internal sealed record LeaseTerm(TimeSpan Length)
{
    private const int Usual = 30;
    private const int Longest = 3600;

    /// <summary>How often a worker says that it still lives.</summary>
    public TimeSpan Renewal => Length / 3;

    /// <exception cref="RefusedStartException">The setting is no number that makes sense.</exception>
    public static LeaseTerm Of(IConfiguration settings)
    {
        var written = settings["Scans:LeaseSeconds"];
        if (written is not { Length: > 0 }) return new(TimeSpan.FromSeconds(Usual));
        if (int.TryParse(written, out var seconds) && seconds is >= 1 and <= Longest)
            return new(TimeSpan.FromSeconds(seconds));
        throw new RefusedStartException(
            $"Scans:LeaseSeconds is '{written}': write a whole number from 1 to {Longest}.");
    }
}

/// <summary>
/// One worker's claim to a scan: taken in a single statement, so that a scan delivered twice runs once, and renewed
/// until it is given back. A worker that is killed renews no more.
/// </summary>
internal sealed class ScanLease : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewing;

    private ScanLease(
        IServiceScopeFactory scopes, LeaseTerm term, TimeProvider clock, int scanId, int organisation) =>
        renewing = RenewAsync(scopes, term, clock, scanId, organisation);

    /// <summary>Null where the scan is finished, or where another worker has it.</summary>
    public static async Task<ScanLease?> FindAsync(
        IServiceScopeFactory scopes, LeaseTerm term, TimeProvider clock, int scanId, int organisation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var scope = scopes.CreateScopeOf(organisation);
        var taken = await scope.ServiceProvider.GetRequiredService<TenderContext>().Scans
            .Where(scan => scan.Id == scanId && ScanRow.Unfinished.Contains(scan.State))
            .Where(scan => scan.LeasedUntil == null || scan.LeasedUntil < now)
            .ExecuteUpdateAsync(set => set.SetProperty(scan => scan.LeasedUntil, now + term.Length));
        return taken == 1 ? new(scopes, term, clock, scanId, organisation) : null;
    }

    /// <summary>Stops renewing; who finishes or releases the scan gives the claim back.</summary>
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewing;
        ended.Dispose();
    }

    private async Task RenewAsync(
        IServiceScopeFactory scopes, LeaseTerm term, TimeProvider clock, int scanId, int organisation)
    {
        using var timer = new PeriodicTimer(term.Renewal, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token))
                await DatabaseTrouble.ToleratedAsync(() => RenewOnceAsync(scopes, term, clock, scanId, organisation));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The scan is over.
        }
    }

    // A claim that was given back stays so.
    private async Task RenewOnceAsync(
        IServiceScopeFactory scopes, LeaseTerm term, TimeProvider clock, int scanId, int organisation)
    {
        DateTime? until = clock.GetUtcNow().UtcDateTime + term.Length;
        await using var scope = scopes.CreateScopeOf(organisation);
        await scope.ServiceProvider.GetRequiredService<TenderContext>().Scans
            .Where(scan => scan.Id == scanId && scan.LeasedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(scan => scan.LeasedUntil, until), ended.Token);
    }
}
