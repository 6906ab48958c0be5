using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Erases rows and files of the organisation at work: what was kept for long enough, or everything.</summary>
internal sealed class Erasure(
    TenderContext rows, CurrentOrganisation organisation, TenderIntake intake, DocumentStore store,
    StagedUploads uploads, AuditTrail audit)
{
    /// <summary>Erases the tenders sent before a day; how many.</summary>
    public async Task<int> EraseOlderAsync(DateTimeOffset before, CancellationToken cancel)
    {
        // SQLite does not compare moments with their offset.
        var tenders = await rows.Tenders.Select(row => new { row.Id, row.Uploaded }).ToListAsync(cancel);
        var old = tenders.Where(tender => tender.Uploaded < before).Select(tender => tender.Id).ToList();
        foreach (var id in old) await EraseAsync(id, cancel);
        return old.Count;
    }

    /// <summary>
    /// Erases tenders, files, tokens, invitations, people and the audit trail. One row of the trail remains: who did
    /// it. If the organisation runs the service, it waits for a first administrator again.
    /// </summary>
    public async Task EraseAllAsync(CancellationToken cancel)
    {
        foreach (var id in await rows.Tenders.Select(row => row.Id).ToListAsync(cancel)) await EraseAsync(id, cancel);
        await uploads.ClearAsync(cancel);
        await store.ClearAsync(cancel);
        rows.ChangeTracker.Clear();
        await rows.Tokens.ExecuteDeleteAsync(cancel);
        await rows.Invitations.ExecuteDeleteAsync(cancel);
        await rows.Audit.ExecuteDeleteAsync(cancel);
        var own = await rows.Organisations.SingleAsync(row => row.Id == organisation.Required, cancel);
        own.RetentionDays = null;
        if (own.Id == OrganisationRow.First) own.SetUp = null;
        audit.Note(AuditAction.OrganisationErased, own.Name);
        await rows.SaveChangesAsync(cancel);
        // Last: who began can begin again as long as they are there.
        await rows.People.ExecuteDeleteAsync(cancel);
    }

    private async Task EraseAsync(int id, CancellationToken cancel)
    {
        if (await rows.FindTenderAsync(id, cancel) is { } tender)
            await intake.DeleteAsync(tender, cancel, AuditAction.TenderErased);
    }
}
