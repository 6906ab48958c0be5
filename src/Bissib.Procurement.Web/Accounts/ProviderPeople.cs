using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Finds the account of somebody whom the identity provider knows: by the subject, else by a checked e-mail address
/// that has an account or was invited; else, where it is set so, makes one for a reader.
/// </summary>
internal sealed class ProviderPeople(
    TenderContext rows, CurrentOrganisation organisation, UserManager<PersonRow> identity, Entrance entrance,
    AuditTrail audit, TimeProvider clock, ProviderSettings settings)
{
    /// <summary>False where there is no account and none is made, or where it is blocked.</summary>
    public async Task<bool> EnterAsync(ClaimedIdentity claimed, CancellationToken cancel)
    {
        var person = await FindAsync(claimed, cancel);
        if (person is null && IsChecked(claimed))
            person = await FindByEmailAsync(claimed, cancel) ?? await AcceptAsync(claimed, cancel);
        if (person is { IsBlocked: false })
        {
            await entrance.LetInAsync(person, cancel);
            return true;
        }

        organisation.Enter(person?.OrganisationId ?? OrganisationRow.First);
        audit.NoteOf(claimed.Email ?? claimed.Subject, AuditAction.SignInFailed, settings.Name);
        await rows.SaveChangesAsync(cancel);
        return false;
    }

    private bool IsChecked(ClaimedIdentity claimed) =>
        (claimed.IsEmailVerified || settings.TrustsEmail) && PersonForm.IsEmail(claimed.Email);

    // Whose person it is, is not known before.
    private Task<PersonRow?> FindAsync(ClaimedIdentity claimed, CancellationToken cancel) =>
        rows.UserLogins.Where(login => login.LoginProvider == claimed.Issuer && login.ProviderKey == claimed.Subject)
            .Join(rows.People.IgnoreQueryFilters(), login => login.UserId, person => person.Id, (_, person) => person)
            .SingleOrDefaultAsync(cancel);

    private async Task<PersonRow?> FindByEmailAsync(ClaimedIdentity claimed, CancellationToken cancel)
    {
        if (await entrance.FindAsync(claimed.Email, cancel) is not { } person) return null;
        organisation.Enter(person.OrganisationId);
        await LinkAsync(person, claimed);
        return person;
    }

    private async Task<PersonRow?> AcceptAsync(ClaimedIdentity claimed, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = await rows.Invitations.IgnoreQueryFilters().AsNoTracking()
            .Where(row => row.Accepted == null && row.Expires > now).ToListAsync(cancel);
        var invitation = open.OrderByDescending(row => row.Id)
            .FirstOrDefault(row => row.Email.Equals(claimed.Email!.Trim(), StringComparison.OrdinalIgnoreCase));
        if ((invitation?.OrganisationId ?? settings.ProvisionInto) is not { } owner) return null;
        organisation.Enter(owner);
        if (invitation is not null
            && await rows.Invitations.Where(row => row.Id == invitation.Id && row.Accepted == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Accepted, now), cancel) == 0) return null;
        return await AddAsync(claimed, invitation?.Role ?? Role.Reader);
    }

    // Without a password: the provider answers for the person.
    private async Task<PersonRow?> AddAsync(ClaimedIdentity claimed, Role role)
    {
        var email = claimed.Email!.Trim();
        var name = string.IsNullOrWhiteSpace(claimed.Name) ? email : claimed.Name.Trim();
        var person = new PersonRow
        {
            UserName = email, Email = email, Role = role,
            Name = name.Length > PersonRow.LongestName ? name[..PersonRow.LongestName] : name,
        };
        if (!(await identity.CreateAsync(person)).Succeeded) return null;
        await LinkAsync(person, claimed);
        audit.NoteOf(email, AuditAction.MemberJoined, $"{role}, {settings.Name}");
        return person;
    }

    private Task<IdentityResult> LinkAsync(PersonRow person, ClaimedIdentity claimed) =>
        identity.AddLoginAsync(person, new(claimed.Issuer, claimed.Subject, settings.Name));
}
