using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Observatory;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// Scans a tender in the background. It may be delivered twice, even at once: one worker takes the scan, and if two ran
/// they would write the same result into the same row.
/// </summary>
internal sealed class ScanJob(
    TenderContext rows, CurrentOrganisation organisation, DocumentStore store, TenderReading reading,
    CatalogueEditions editions, CatalogueInUse catalogues, IServiceScopeFactory scopes, LeaseTerm term,
    TimeProvider clock)
{
    [AutomaticRetry(Attempts = ScanRow.MostAttempts - 1, DelaysInSeconds = [1])]
    public async Task RunAsync(int scanId, CancellationToken stopping)
    {
        if (!await EnterAsync(scanId, stopping)) return;
        await using var lease = await ScanLease.FindAsync(scopes, term, clock, scanId, organisation.Required);
        if (lease is null) return;
        await editions.RefreshAsync(stopping);
        var catalogue = catalogues.Now;
        if (await StartAsync(scanId, catalogue, stopping) is not { } scan) return;
        try
        {
            var tender = reading.With(child => Read(scan, child, stopping), stopping);
            await NoteAsync(scan.NoteScanning, stopping);
            var result = catalogue.Scanner.Scan(tender, scan.Tender!.Profile);
            await ForgetAsync(scanId, stopping);
            var report = ReportWriter.Write(result);
            scan.Finish(report, [.. tender.Documents.Select(TextRow.Of)], clock.GetUtcNow());
            if (ObservedRow.Of(scanId, scan.TenderId, scan.Tender.Uploaded, report) is { } row) rows.Add(row);
            await rows.SaveChangesAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await NoteAsync(scan.Release, CancellationToken.None);
            throw;
        }
        catch (Exception trouble) when (trouble is not DbUpdateException)
        {
            await NoteAsync(() => scan.GiveUp(clock.GetUtcNow()), CancellationToken.None);
            throw;
        }
    }

    // A worker works for all organisations, and for one at a time. False where the tender was deleted.
    private async Task<bool> EnterAsync(int scanId, CancellationToken stopping)
    {
        var owner = await rows.Scans.IgnoreQueryFilters().Where(scan => scan.Id == scanId)
            .Select(scan => (int?)scan.OrganisationId).SingleOrDefaultAsync(stopping);
        if (owner is { } found) organisation.Enter(found);
        return owner is not null;
    }

    // Null where the tender was deleted, or where there is nothing left to do.
    private async Task<ScanRow?> StartAsync(int scanId, LoadedCatalogue catalogue, CancellationToken stopping)
    {
        var scan = await rows.Scans.Include(scan => scan.Tender!.Documents)
            .SingleOrDefaultAsync(scan => scan.Id == scanId, stopping);
        if (scan is null || await IsSurplusAsync(scan, catalogue, stopping)) return null;
        var isToRun = scan.Start(clock.GetUtcNow());
        if (isToRun) (scan.CatalogueVersion, scan.Edition) = (catalogue.Catalogue.Version, catalogue.Edition);
        await rows.SaveChangesAsync(stopping);
        return isToRun ? scan : null;
    }

    // An edition was published since it was queued, and the tender was scanned with that already.
    private async Task<bool> IsSurplusAsync(ScanRow scan, LoadedCatalogue catalogue, CancellationToken stopping)
    {
        var version = catalogue.Catalogue.Version;
        var others = rows.Scans.Where(other => other.TenderId == scan.TenderId && other.Id != scan.Id);
        if (scan.IsFinished || !await others.AnyAsync(other => other.CatalogueVersion == version, stopping))
            return false;
        rows.Remove(scan);
        await rows.SaveChangesAsync(stopping);
        return true;
    }

    private Tender Read(ScanRow scan, IsolatedReader child, CancellationToken stopping) => child.Read(
        scan.Tender!.Name,
        scan.Tender.Documents.OrderBy(document => document.Position)
            .Select(document => (document.Name, (Func<Stream>)(() => store.OpenRead(document.Sha256)))),
        () =>
        {
            scan.NoteDocumentRead();
            rows.SaveChanges();
        },
        stopping);

    // What an earlier run left; until the new result is written the scan is not finished.
    private async Task ForgetAsync(int scanId, CancellationToken stopping)
    {
        await rows.Findings.Where(finding => finding.ScanId == scanId).ExecuteDeleteAsync(stopping);
        await rows.Texts.Where(text => text.ScanId == scanId).ExecuteDeleteAsync(stopping);
        await rows.Observed.Where(row => row.ScanId == scanId).ExecuteDeleteAsync(stopping);
    }

    private async Task NoteAsync(Action note, CancellationToken stopping)
    {
        note();
        await rows.SaveChangesAsync(stopping);
    }
}
