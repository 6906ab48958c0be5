using System.Runtime.CompilerServices;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>How far a scan is; Percent is 0 to 100, Message is said in the language of the page.</summary>
internal sealed record ScanProgress(string State, int Percent, string Message, bool IsFinished)
{
    public static ScanProgress Of(TenderRow tender) => Of(tender.Scan, tender.Documents.Count);

    public static ScanProgress Of(ScanRow scan, int documents)
    {
        var text = scan.State == ScanState.Reading
            ? Ui.Say(TenderWords.ReadingOne, Math.Min(scan.DocumentsRead + 1, documents), documents)
            : Ui.Say(TenderWords.Name(scan.State));
        return new(Kebab.Name(scan.State), scan.Percent(documents), text, scan.IsFinished);
    }
}

/// <summary>
/// Follows a scan in its row, whichever process runs it: tells each change, and at times that it still listens.
/// </summary>
internal sealed class ScanFollower(IServiceScopeFactory scopes, IHostApplicationLifetime service, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    /// <summary>Ends with the scan, with the tender, or with the service.</summary>
    public async IAsyncEnumerable<ScanProgress> FollowAsync(
        int tenderId, int organisation, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel, service.ApplicationStopping);
        var (told, toldAt) = ((ScanProgress?)null, clock.GetTimestamp());
        while (!ending.IsCancellationRequested && await FindAsync(tenderId, organisation, cancel) is { } now)
        {
            if (now != told || clock.GetElapsedTime(toldAt) > LongestSilence)
            {
                (told, toldAt) = (now, clock.GetTimestamp());
                yield return now;
            }

            if (now.IsFinished) yield break;
            await Task.Delay(Pause, clock, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<ScanProgress?> FindAsync(int tenderId, int organisation, CancellationToken cancel)
    {
        await using var scope = scopes.CreateScopeOf(organisation);
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var scan = await rows.Scans.AsNoTracking().Where(scan => scan.TenderId == tenderId)
            .OrderByDescending(scan => scan.Id).FirstOrDefaultAsync(cancel);
        if (scan is null) return null;
        return ScanProgress.Of(scan, await rows.Documents.CountAsync(row => row.TenderId == tenderId, cancel));
    }
}
