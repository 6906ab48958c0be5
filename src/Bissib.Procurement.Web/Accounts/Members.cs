using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The people of the organisation at work, as its administrators manage them.</summary>
internal sealed class Members(
    TenderContext rows, CurrentPerson person, UserManager<PersonRow> identity, AuditTrail audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>By name.</summary>
    public Task<List<PersonRow>> ListAsync(CancellationToken cancel) =>
        rows.People.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancel);

    /// <summary>Those that can still be used.</summary>
    public Task<List<InvitationRow>> ListInvitationsAsync(CancellationToken cancel) => rows.Invitations.AsNoTracking()
        .Where(row => row.Accepted == null && row.Expires > Now).OrderBy(row => row.Email).ToListAsync(cancel);

    /// <summary>The secret of the link to be sent; it is told this once.</summary>
    public async Task<string> InviteAsync(string email, Role role, CancellationToken cancel)
    {
        var secret = Secret.New();
        rows.Invitations.Add(new()
        {
            Email = email, Role = role, Hash = Secret.HashOf(secret), Expires = Now + InvitationRow.Term,
        });
        audit.Note(AuditAction.MemberInvited, $"{email}: {role}");
        await rows.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>False where there is none of that number here.</summary>
    public async Task<bool> WithdrawAsync(int id, CancellationToken cancel)
    {
        var invitation = await rows.Invitations.SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (invitation is null) return false;
        rows.Remove(invitation);
        audit.Note(AuditAction.InvitationWithdrawn, invitation.Email);
        await rows.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Null where there is none of that number here.</summary>
    public Task<PersonRow?> FindAsync(int id, CancellationToken cancel) =>
        rows.People.SingleOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>False where it would shut out oneself, and so perhaps the last administrator.</summary>
    public async Task<bool> ChangeAsync(PersonRow member, Role role, bool isBlocked)
    {
        if (member.Id == person.Id) return false;
        (member.Role, member.IsBlocked) = (role, isBlocked);
        audit.Note(AuditAction.MemberChanged, $"{member.Email}: {role}{(isBlocked ? ", blocked" : "")}");
        await identity.UpdateAsync(member);
        return true;
    }
}
