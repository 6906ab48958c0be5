using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// Reports of the scans looked at last, fetched and parsed once instead of at each look. A report is handed out only
/// while its row says that it was queued and finished when the report's was: a new scan, a corrected profile or another
/// process that writes the row are never answered with what was there before.
/// </summary>
/// <param name="mostCharacters">Of all results kept, together; a report takes a few times their size in memory.</param>
internal sealed class ReportCache(long mostCharacters) : IDisposable
{
    public const long UsualCharacters = 16_000_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache reports = new(new MemoryCacheOptions { SizeLimit = mostCharacters });

    /// <summary>How many reports are kept now.</summary>
    public int Count => reports.Count;

    /// <summary>Null until the scan is finished, and where its result is in a form that is no longer read.</summary>
    public async Task<ScanReport?> FindAsync(ScanRow scan, TenderContext rows, CancellationToken cancel)
    {
        if (!scan.HasResult) return null;
        if (reports.TryGetValue(scan.Id, out ParsedReport? known) && known!.IsOf(scan.Queued, scan.Finished))
            return known.Report;
        var row = await rows.Scans.Where(row => row.Id == scan.Id)
            .Select(row => new { row.Queued, row.Finished, row.Result }).SingleOrDefaultAsync(cancel);
        if (row?.Result is not { } result || ScanReport.Find(result) is not { } report) return null;
        reports.Set(scan.Id, new ParsedReport(row.Queued, row.Finished, report), new MemoryCacheEntryOptions
        {
            Size = result.Length, SlidingExpiration = Kept,
        });
        return report;
    }

    /// <summary>Nothing of a tender that was deleted stays in memory.</summary>
    public void Forget(TenderRow tender)
    {
        foreach (var scan in tender.Scans) reports.Remove(scan.Id);
    }

    public void Dispose() => reports.Dispose();

    private sealed record ParsedReport(DateTimeOffset Queued, DateTimeOffset? Finished, ScanReport Report)
    {
        public bool IsOf(DateTimeOffset queued, DateTimeOffset? finished) => Queued == queued && Finished == finished;
    }
}
