using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>
/// Writes the rows of the observatory for scans that were finished before there were such rows. Run again, it goes on
/// where it was stopped; with nothing left to do it asks one question and ends.
/// </summary>
internal sealed class ObservedBackfill(IServiceScopeFactory scopes) : BackgroundService
{
    // A result is read whole, and may be some hundred kilobytes long.
    private const int AtOnce = 50;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        DatabaseTrouble.ToleratedAsync(async () =>
        {
            for (var last = 0; ;)
            {
                var found = await FindAsync(last, stoppingToken);
                if (found.Count == 0) return;
                foreach (var scan in found) await WriteAsync(scan.Id, scan.OrganisationId, stoppingToken);
                last = found[^1].Id;
            }
        });

    // Of all organisations; each row is written for its own.
    private async Task<List<(int Id, int OrganisationId)>> FindAsync(int after, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var observed = rows.Observed.IgnoreQueryFilters();
        var scans = await rows.Scans.IgnoreQueryFilters()
            .Where(scan => scan.State == ScanState.Done || scan.State == ScanState.Partial)
            .Where(scan => scan.Id > after && !observed.Any(row => row.ScanId == scan.Id))
            .OrderBy(scan => scan.Id).Take(AtOnce).Select(scan => new { scan.Id, scan.OrganisationId })
            .ToListAsync(stopping);
        return [.. scans.Select(scan => (scan.Id, scan.OrganisationId))];
    }

    private async Task WriteAsync(int scanId, int organisation, CancellationToken stopping)
    {
        await using var scope = scopes.CreateScopeOf(organisation);
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var scan = await rows.Scans.Where(scan => scan.Id == scanId)
            .Select(scan => new { scan.TenderId, scan.Tender!.Uploaded, scan.Result }).SingleOrDefaultAsync(stopping);
        if (scan is null || ScanReport.Find(scan.Result) is not { } report) return;
        if (ObservedRow.Of(scanId, scan.TenderId, scan.Uploaded, report) is not { } row) return;
        rows.Add(row);
        try
        {
            await rows.SaveChangesAsync(stopping);
        }
        catch (DbUpdateException)
        {
            // Another service that started at the same time has written it.
        }
    }
}
