using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>One's own account: who one is here, a new password, the way out.</summary>
[ServerOnly]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class AccountModel(
    TenderContext rows, CurrentPerson current, SignInManager<PersonRow> identity, Entrance entrance, AuditTrail audit)
    : PageModel
{
    public PersonRow Person { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public bool IsChanged { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(bool changed, CancellationToken cancel)
    {
        IsChanged = changed;
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    [Needs(Permission.Read)]
    public async Task<IActionResult> OnPostAsync(
        string? oldPassword, string? password, string? again, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();
        Errors = [.. PersonForm.CheckPassword(password, again)];
        if (Errors.Count == 0) await ChangeAsync(oldPassword ?? "", password!, cancel);
        if (Errors.Count == 0) return RedirectToPage(new { changed = true });
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    [Needs(Permission.Read)]
    public async Task<IActionResult> OnPostSignOutAsync(CancellationToken cancel)
    {
        await entrance.SignOutAsync(cancel);
        return LocalRedirect(SignInCookie.Address);
    }

    // The other cookies end with the old security stamp; this one is given out anew.
    private async Task ChangeAsync(string oldPassword, string password, CancellationToken cancel)
    {
        var changed = await identity.UserManager.ChangePasswordAsync(Person, oldPassword, password);
        if (!changed.Succeeded)
        {
            Errors = [new("OldPassword", Ui.Say(AccountWords.WrongOldPassword))];
            return;
        }

        audit.Note(AuditAction.PasswordChanged);
        await rows.SaveChangesAsync(cancel);
        await identity.SignInAsync(Person, isPersistent: false);
    }

    // False for a program, which has no account.
    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await rows.People.SingleOrDefaultAsync(row => row.Id == current.Id, cancel) is not { } person) return false;
        Person = person;
        Organisation = await rows.Organisations.Where(row => row.Id == person.OrganisationId)
            .Select(row => row.Name).SingleAsync(cancel);
        return true;
    }
}
