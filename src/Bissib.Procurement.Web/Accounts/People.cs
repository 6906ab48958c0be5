using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Makes accounts: of the first administrator, and of whoever was invited. An invitation of somebody who is a member
/// already lets them choose a new password.
/// </summary>
internal sealed class People(
    TenderContext rows, CurrentOrganisation organisation, UserManager<PersonRow> identity, Entrance entrance,
    AuditTrail audit, TimeProvider clock)
{
    public const int ShortestPassword = 12;
    public const int LongestPassword = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>True until the first administrator has come.</summary>
    public Task<bool> IsSetupOpenAsync(CancellationToken cancel) =>
        rows.Organisations.AnyAsync(row => row.Id == OrganisationRow.First && row.SetUp == null, cancel);

    /// <summary>The first administrator, and the name of the organisation that runs the service. Once only.</summary>
    public async Task<IReadOnlyList<FieldError>> SetUpAsync(string name, PersonForm form, CancellationToken cancel)
    {
        var first = rows.Organisations.Where(row => row.Id == OrganisationRow.First);
        var taken = await first.Where(row => row.SetUp == null)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.SetUp, Now).SetProperty(row => row.Name, name), cancel);
        if (taken == 0) return [new(nameof(PersonForm.Email), Ui.Say(AccountWords.SetupClosed))];
        organisation.Enter(OrganisationRow.First);
        var errors = await AddAsync(form, form.Email!, Role.Administrator, cancel);
        if (errors.Count > 0)
            await first.ExecuteUpdateAsync(set => set.SetProperty(row => row.SetUp, (DateTime?)null), cancel);
        return errors;
    }

    /// <summary>
    /// The invitation of a link, of whichever organisation; null where it is used, over or was never made.
    /// </summary>
    public async Task<InvitationRow?> FindInvitationAsync(string secret, CancellationToken cancel)
    {
        var hash = Secret.HashOf(secret);
        var invitation = await rows.Invitations.IgnoreQueryFilters().AsNoTracking()
            .SingleOrDefaultAsync(row => row.Hash == hash, cancel);
        return invitation?.IsOpen(Now) == true ? invitation : null;
    }

    /// <summary>Makes the account and signs in. Of two that use a link at once, one is let in.</summary>
    public async Task<IReadOnlyList<FieldError>> AcceptAsync(
        InvitationRow invitation, PersonForm form, CancellationToken cancel)
    {
        organisation.Enter(invitation.OrganisationId);
        var row = rows.Invitations.Where(row => row.Id == invitation.Id);
        var taken = await row.Where(row => row.Accepted == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Accepted, Now), cancel);
        if (taken == 0) return [new(nameof(PersonForm.Name), Ui.Say(AccountWords.InvitationOver))];
        var errors = await AddAsync(form, invitation.Email, invitation.Role, cancel);
        if (errors.Count > 0)
            await row.ExecuteUpdateAsync(set => set.SetProperty(row => row.Accepted, (DateTime?)null), cancel);
        return errors;
    }

    private async Task<IReadOnlyList<FieldError>> AddAsync(
        PersonForm form, string email, Role role, CancellationToken cancel)
    {
        var known = await entrance.FindAsync(email, cancel);
        if (known is not null && known.OrganisationId != organisation.Required)
            return [new(nameof(PersonForm.Name), Ui.Say(AccountWords.EmailTaken))];
        var person = known ?? new() { UserName = email, Email = email, Name = "", Role = role };
        person.Name = form.Name!.Trim();
        var made = known is null
            ? await identity.CreateAsync(person, form.Password!)
            : await RenewAsync(person, form.Password!);
        if (!made.Succeeded)
            return [new(nameof(PersonForm.Name), string.Join(' ', made.Errors.Select(error => error.Description)))];
        audit.NoteOf(email, known is null ? AuditAction.MemberJoined : AuditAction.PasswordChanged, $"{person.Role}");
        if (person.IsBlocked) await rows.SaveChangesAsync(cancel);
        else await entrance.LetInAsync(person, cancel);
        return [];
    }

    private async Task<IdentityResult> RenewAsync(PersonRow person, string password)
    {
        await identity.SetLockoutEndDateAsync(person, null);
        await identity.RemovePasswordAsync(person);
        return await identity.AddPasswordAsync(person, password);
    }
}
