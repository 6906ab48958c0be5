using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// Begins, keeps, hands in and publishes drafts. What is permitted is asked before, of
/// <see cref="CurrentPerson"/> and the rows.
/// </summary>
internal sealed class DraftDesk(
    TenderContext rows, CatalogueInUse catalogues, EditionQueue queue, CurrentPerson person, AuditTrail audit,
    TimeProvider clock)
{
    /// <summary>
    /// A draft of the clause as it is published; texts, where they are given, take the place of what is published.
    /// </summary>
    public async Task<ClauseDraftRow> BeginAsync(
        string clause, ClauseText? texts, string? note, CancellationToken cancel)
    {
        var latest = await FindLatestAsync(clause, cancel);
        var begun = texts ?? latest?.Texts ?? ClauseText.Empty;
        var draft = new ClauseDraftRow
        {
            Clause = clause, Text = begun.Text, Examples = begun.Examples, Note = note,
            AuthorId = person.Key, AuthorName = person.Name, Started = clock.GetUtcNow(), Changed = clock.GetUtcNow(),
        };
        draft.StartFrom(latest);
        rows.Add(draft);
        await rows.SaveChangesAsync(cancel);
        return draft;
    }

    /// <summary>
    /// The version of a clause that is published now; null where there is none. What the folder says is kept as a
    /// version when somebody first asks for it.
    /// </summary>
    public async Task<ClauseVersionRow?> FindLatestAsync(string clause, CancellationToken cancel)
    {
        var latest = await rows.ClauseVersions.Where(version => version.Clause == clause)
            .OrderByDescending(version => version.Id).FirstOrDefaultAsync(cancel);
        var own = ClauseText.OfFolder(catalogues.Own, clause);
        if (latest?.EditionId is not null || latest?.Texts == own || own == ClauseText.Empty) return latest;
        var found = new ClauseVersionRow
        {
            Clause = clause, Text = own.Text, Examples = own.Examples, Added = clock.GetUtcNow(),
        };
        rows.Add(found);
        await rows.SaveChangesAsync(cancel);
        return found;
    }

    /// <summary>With the version that it started from; null where there is none.</summary>
    public Task<ClauseDraftRow?> FindAsync(int id, CancellationToken cancel) =>
        rows.ClauseDrafts.Include(draft => draft.Base).SingleOrDefaultAsync(draft => draft.Id == id, cancel);

    /// <summary>
    /// Takes the version that was published meanwhile for what the draft starts from; its texts stay.
    /// </summary>
    public async Task RebaseAsync(ClauseDraftRow draft, CancellationToken cancel)
    {
        draft.StartFrom(await FindLatestAsync(draft.Clause, cancel));
        await rows.SaveChangesAsync(cancel);
    }

    /// <summary>Keeps the texts. False where somebody else changed the draft at the same moment.</summary>
    public Task<bool> SaveAsync(ClauseDraftRow draft, ClauseText texts, string? note, CancellationToken cancel)
    {
        draft.Save(texts, note, clock.GetUtcNow());
        return KeepAsync(cancel);
    }

    /// <summary>Hands the draft in, takes it back or gives it up. False as for saving.</summary>
    public Task<bool> MoveAsync(ClauseDraftRow draft, DraftState state, CancellationToken cancel)
    {
        draft.Move(state, clock.GetUtcNow());
        if (state == DraftState.InReview) audit.Note(AuditAction.DraftSubmitted, draft.Clause);
        return KeepAsync(cancel);
    }

    /// <summary>Gives the draft back to its author with the reason. False as for saving.</summary>
    public Task<bool> RefuseAsync(ClauseDraftRow draft, string answer, CancellationToken cancel)
    {
        draft.Answered(person, DraftState.Refused, answer, clock.GetUtcNow());
        audit.Note(AuditAction.DraftRefused, draft.Clause);
        return KeepAsync(cancel);
    }

    /// <summary>
    /// Makes the draft the next edition of the catalogue. False where somebody else published at the same moment.
    /// </summary>
    public async Task<bool> PublishAsync(ClauseDraftRow draft, string? answer, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var number = (await rows.CatalogueEditions.MaxAsync(edition => (int?)edition.Id, cancel) ?? 0) + 1;
        draft.Answered(person, DraftState.Published, answer, now);
        audit.Note(AuditAction.DraftPublished, FormattableString.Invariant($"{draft.Clause}: {number}"));
        rows.Add(new CatalogueEditionRow { Id = number, Published = now, PublishedBy = person.Name });
        rows.Add(new ClauseVersionRow
        {
            Clause = draft.Clause, Text = draft.Text, Examples = draft.Examples, EditionId = number, Added = now,
            AuthorName = draft.AuthorName, ReviewerName = person.Name, Note = draft.Note,
        });
        try
        {
            await rows.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            rows.ChangeTracker.Clear();
            return false;
        }

        queue.Add(number);
        return true;
    }

    private async Task<bool> KeepAsync(CancellationToken cancel)
    {
        try
        {
            await rows.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            rows.ChangeTracker.Clear();
            return false;
        }
    }
}
