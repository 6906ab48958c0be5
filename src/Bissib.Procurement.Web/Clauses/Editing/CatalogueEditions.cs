using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Witness;
using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// Makes published editions of the rows and has this process use the latest one that is ready. The second witness of an
/// edition is the folder's, one that was trained before on the same sentences, or is trained now, which takes about a
/// minute: no edition is ever used with one that learnt from other sentences.
/// </summary>
internal sealed class CatalogueEditions(CatalogueInUse catalogues, IServiceScopeFactory scopes, TimeProvider clock)
    : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private int refused;

    /// <summary>Uses the latest edition that is ready, if another process or an earlier start published one.</summary>
    public async Task RefreshAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var latest = await rows.CatalogueEditions.Where(edition => edition.State == EditionState.Ready)
            .MaxAsync(edition => (int?)edition.Id, cancel) ?? 0;
        if (latest <= catalogues.Now.Edition || latest == refused) return;
        await one.WaitAsync(cancel);
        try
        {
            if (latest > catalogues.Now.Edition) catalogues.Use(await LoadAsync(rows, latest, cancel));
        }
        catch (CatalogueException trouble)
        {
            // Another version of the program may have brought a folder that a published text does not fit any more.
            refused = latest;
            catalogues.Note(trouble);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Makes an edition, ready to scan.</summary>
    /// <exception cref="CatalogueException">A published text does not fit the files of the folder.</exception>
    public async Task<LoadedCatalogue> LoadAsync(TenderContext rows, int edition, CancellationToken cancel)
    {
        var versions = await rows.ClauseVersions.AsNoTracking()
            .Where(version => version.EditionId <= edition && !rows.ClauseVersions.Any(later =>
                later.Clause == version.Clause && later.EditionId <= edition && later.EditionId > version.EditionId))
            .ToListAsync(cancel);
        var files = versions.SelectMany(version => version.Texts.Files(version.Clause)).ToDictionary();
        files[CatalogueFiles.Changelog] = await ChangelogAsync(rows, edition, cancel);
        var loaded = LoadedCatalogue.OfEdition(
            edition, catalogues.Folder, files, (catalogue, library) => Witness(rows, catalogue, library));
        // Compiled here, not by the first scan.
        _ = loaded.Scanner;
        return loaded;
    }

    public void Dispose() => one.Dispose();

    private byte[] Witness(TenderContext rows, Catalogue catalogue, ExampleLibrary library)
    {
        var fingerprint = WitnessTraining.FingerprintOf(catalogue, library);
        if (rows.Witnesses.AsNoTracking()
            .FirstOrDefault(row => row.Fingerprint == fingerprint) is { } known) return known.Bytes;
        var trained = new WitnessRow
        {
            Fingerprint = fingerprint, Bytes = WitnessTraining.Train(catalogue, library), Trained = clock.GetUtcNow(),
        };
        rows.Add(trained);
        try
        {
            rows.SaveChanges();
        }
        catch (DbUpdateException)
        {
            // Another process trained the same one meanwhile; the same sentences give the same bytes.
            rows.Entry(trained).State = EntityState.Detached;
        }

        return trained.Bytes;
    }

    private async Task<string> ChangelogAsync(TenderContext rows, int edition, CancellationToken cancel)
    {
        var editions = await rows.CatalogueEditions.AsNoTracking().Where(row => row.Id <= edition)
            .OrderByDescending(row => row.Id).ToListAsync(cancel);
        var changes = await rows.ClauseVersions.AsNoTracking().Where(version => version.EditionId <= edition)
            .Select(version => new { version.EditionId, version.Clause, version.Note }).ToListAsync(cancel);
        return EditionChangelog.Write(
            catalogues.Own.OwnTextOf(CatalogueFiles.Changelog) ?? "", editions.Select(row => (row.Id, row.Published,
            changes.Where(change => change.EditionId == row.Id).Select(change => (change.Clause, change.Note)))));
    }
}
