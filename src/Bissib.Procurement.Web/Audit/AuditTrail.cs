using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Audit;

/// <summary>Writes down what is done, in the organisation at work. The row is saved with what it tells of.</summary>
internal sealed class AuditTrail(TenderContext rows, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Who erases what is kept for long enough.</summary>
    public const string Service = "service";

    // Nobody asks for what a job does.
    private string Actor => person.IsKnown ? person.Who : Service;

    public void Note(AuditAction action, string? subject = null) => Add(action, subject, null, Actor);

    /// <summary>Of somebody who is not signed in, or not yet.</summary>
    public void NoteOf(string who, AuditAction action, string? subject = null) => Add(action, subject, null, who);

    public void Note(AuditAction action, TenderRow tender, string? detail = null) =>
        Add(action, detail is null ? tender.Name : $"{tender.Name}: {detail}", tender, Actor);

    /// <summary>Notes what only looks, and saves.</summary>
    public Task SaveAsync(AuditAction action, TenderRow tender, string? detail, CancellationToken cancel)
    {
        Note(action, tender, detail);
        return rows.SaveChangesAsync(cancel);
    }

    private void Add(AuditAction action, string? subject, TenderRow? tender, string who) => rows.Audit.Add(new()
    {
        At = clock.GetUtcNow().UtcDateTime,
        Who = Shortened(who, PersonRow.LongestName),
        Action = action,
        Subject = subject is null ? null : Shortened(subject, AuditRow.LongestSubject),
        TenderId = tender?.Id,
    });

    private static string Shortened(string text, int most) => text.Length <= most ? text : text[..most];
}
