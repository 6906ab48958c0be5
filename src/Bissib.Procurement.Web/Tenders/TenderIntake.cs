using System.Security.Cryptography;
using System.Text;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Takes tenders in, scans them again and takes them away.</summary>
internal sealed class TenderIntake(
    TenderContext rows, DocumentStore store, ScanQueue queue, CatalogueInUse catalogues, ReportCache reports,
    AuditTrail audit, TimeProvider clock)
{
    /// <summary>
    /// Stores the files, then the rows, then queues: what a crash interrupts is found at the next start.
    /// </summary>
    public async Task<TenderRow> AddAsync(
        IReadOnlyList<SentFile> files, TenderProfile profile, CancellationToken cancel)
    {
        var documents = await StoreAsync(files, cancel);
        var fingerprint = Fingerprint(documents, profile);
        if (await FindAsync(fingerprint, cancel) is { } known) return known;
        var name = Title(documents[0].Name);
        var tender = new TenderRow
        {
            Name = name,
            Folded = TenderList.Fold(name),
            Fingerprint = fingerprint,
            Uploaded = clock.GetUtcNow(),
            Profile = profile,
            Documents = documents,
            Scans = [NewScan()],
        };
        rows.Add(tender);
        try
        {
            await rows.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same upload may have come twice at once, and the other one won.
            rows.ChangeTracker.Clear();
            if (await FindAsync(fingerprint, cancel) is { } other) return other;
            throw;
        }

        queue.Add(tender.Scan);
        await audit.SaveAsync(AuditAction.TenderSent, tender, null, cancel);
        return tender;
    }

    /// <summary>Scans a tender with the catalogue as it is now.</summary>
    public Task ScanAgainAsync(TenderRow tender, CancellationToken cancel)
    {
        audit.Note(AuditAction.TenderScannedAgain, tender);
        return QueueAsync(tender, cancel);
    }

    private async Task QueueAsync(TenderRow tender, CancellationToken cancel)
    {
        var version = catalogues.Now.Catalogue.Version;
        var scan = tender.Scans.SingleOrDefault(scan => scan.CatalogueVersion == version);
        if (scan is not null && scan == tender.Scan)
        {
            scan.QueueAgain(clock.GetUtcNow());
            // It is counted again when it has a result again.
            await rows.Observed.Where(row => row.ScanId == scan.Id).ExecuteDeleteAsync(cancel);
        }
        else
        {
            // The last one made is the one that counts: an older one with this version makes room for it.
            if (scan is not null) tender.Scans.Remove(scan);
            tender.Scans.Add(scan = NewScan());
        }

        await rows.SaveChangesAsync(cancel);
        queue.Add(scan);
    }

    /// <summary>Judges a tender again by what the user now says of it.</summary>
    public Task CorrectAsync(TenderRow tender, TenderProfile profile, CancellationToken cancel)
    {
        tender.Profile = profile;
        audit.Note(AuditAction.TenderCorrected, tender);
        return QueueAsync(tender, cancel);
    }

    /// <summary>Keeps what somebody decided on a proposed text; a null choice takes the decision back.</summary>
    public Task DecideAsync(
        TenderRow tender, string clause, Choice? choice, string? text, string? note, CancellationToken cancel)
    {
        audit.Note(AuditAction.Decided, tender, $"{clause}: {choice?.ToString() ?? "none"}");
        var decision = tender.Decisions.SingleOrDefault(row => row.Clause == clause);
        if (choice is not { } chosen) tender.Decisions.RemoveAll(row => row.Clause == clause);
        else if (decision is null)
            tender.Decisions.Add(new()
            {
                Clause = clause, Choice = chosen, Text = text, Note = note, Decided = clock.GetUtcNow(),
            });
        else
            (decision.Choice, decision.Text, decision.Note, decision.Decided) = (chosen, text, note, clock.GetUtcNow());
        return rows.SaveChangesAsync(cancel);
    }

    /// <summary>Takes away the rows, and the bytes that no other tender of the organisation holds.</summary>
    public async Task DeleteAsync(
        TenderRow tender, CancellationToken cancel, AuditAction action = AuditAction.TenderDeleted)
    {
        rows.Remove(tender);
        audit.Note(action, tender);
        await rows.SaveChangesAsync(cancel);
        reports.Forget(tender);
        await LetGoAsync(tender.Documents, cancel);
    }

    private async Task LetGoAsync(IEnumerable<DocumentRow> documents, CancellationToken cancel)
    {
        foreach (var sha256 in documents.Select(document => document.Sha256).Distinct())
            if (!await rows.Documents.AnyAsync(document => document.Sha256 == sha256, cancel))
                await store.DeleteAsync(sha256, cancel);
    }

    private ScanRow NewScan() => new()
    {
        CatalogueVersion = catalogues.Now.Catalogue.Version,
        Edition = catalogues.Now.Edition,
        Queued = clock.GetUtcNow(),
    };

    private async Task<List<DocumentRow>> StoreAsync(
        IReadOnlyList<SentFile> files, CancellationToken cancel)
    {
        var documents = new List<DocumentRow>();
        var names = DocumentName.Distinct(files.Select(file => DocumentName.Of(file.Name)));
        try
        {
            foreach (var (name, file) in names.Zip(files))
            {
                await using var bytes = file.Open();
                var sha256 = await store.SaveAsync(bytes, cancel);
                documents.Add(new() { Position = documents.Count, Name = name, Sha256 = sha256, Bytes = bytes.Length });
            }
        }
        catch (OperationCanceledException)
        {
            // The visitor left: of a tender that was not sent whole nothing is kept.
            await LetGoAsync(documents, CancellationToken.None);
            throw;
        }

        return documents;
    }

    private Task<TenderRow?> FindAsync(string fingerprint, CancellationToken cancel) =>
        rows.Tenders.Include(tender => tender.Documents).Include(tender => tender.Scans)
            .Include(tender => tender.Decisions).AsSplitQuery()
            .SingleOrDefaultAsync(tender => tender.Fingerprint == fingerprint, cancel);

    private static string Fingerprint(IEnumerable<DocumentRow> documents, TenderProfile profile)
    {
        var given = FormattableString.Invariant(
            $"{profile.Kind} {profile.Value} {profile.Buyer} {profile.Published:O}");
        // What was not asked in earlier versions is left out where it is not given: the same upload stays the same
        // tender.
        if (profile.Region is not null || profile.DurationMonths is not null || profile.Cpv.Count > 0)
            given += FormattableString.Invariant(
                $" {profile.Region} {profile.DurationMonths} {string.Join(' ', profile.Cpv)}");
        var parts = documents.Select(document => $"{document.Sha256} {document.Name}").Append(given);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    private static string Title(string document) =>
        Path.GetFileNameWithoutExtension(document) is { Length: > 0 } stem ? stem : document;
}
