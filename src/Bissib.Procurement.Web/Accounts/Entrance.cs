using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Lets people in and out. A wrong password and an unknown address are answered alike, and as slowly.
/// </summary>
internal sealed class Entrance(
    TenderContext rows, CurrentOrganisation organisation, SignInManager<PersonRow> identity, AuditTrail audit)
{
    // The hash of no password: so that an unknown address takes as long.
    private static readonly string NoPassword = new PasswordHasher<string>().HashPassword("", Secret.New());

    /// <summary>The person of an address, of whichever organisation.</summary>
    public Task<PersonRow?> FindAsync(string? email, CancellationToken cancel)
    {
        var normalized = identity.UserManager.NormalizeEmail(email?.Trim());
        return rows.People.IgnoreQueryFilters().SingleOrDefaultAsync(row => row.NormalizedEmail == normalized, cancel);
    }

    /// <summary>False where the password is wrong, the account is locked or blocked, or there is none.</summary>
    public async Task<bool> SignInAsync(string? email, string? password, CancellationToken cancel)
    {
        var person = await FindAsync(email, cancel);
        // What strangers try is noted for those who run the service.
        organisation.Enter(person?.OrganisationId ?? OrganisationRow.First);
        if (person is null) _ = new PasswordHasher<string>().VerifyHashedPassword("", NoPassword, password ?? "");
        var isRight = person is { IsBlocked: false }
            && (await identity.CheckPasswordSignInAsync(person, password ?? "", lockoutOnFailure: true)).Succeeded;
        if (isRight) await LetInAsync(person!, cancel);
        else await NoteAsync(email, AuditAction.SignInFailed, cancel);
        return isRight;
    }

    /// <summary>Of somebody whose identity was proven in another way.</summary>
    public async Task LetInAsync(PersonRow person, CancellationToken cancel)
    {
        organisation.Enter(person.OrganisationId);
        await identity.SignInAsync(person, isPersistent: false);
        await NoteAsync(person.Email, AuditAction.SignedIn, cancel);
    }

    public async Task SignOutAsync(CancellationToken cancel)
    {
        audit.Note(AuditAction.SignedOut);
        await rows.SaveChangesAsync(cancel);
        await identity.SignOutAsync();
    }

    private Task<int> NoteAsync(string? who, AuditAction action, CancellationToken cancel)
    {
        audit.NoteOf(who ?? "", action);
        return rows.SaveChangesAsync(cancel);
    }
}
