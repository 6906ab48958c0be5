using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>Where somebody who was invited makes their account.</summary>
[AllowAnonymous]
[ServerOnly]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class InvitationModel(People people, TenderContext rows) : PageModel
{
    /// <summary>Null where it is used, over or was never made.</summary>
    public InvitationRow? Invitation { get; private set; }

    public string Organisation { get; private set; } = "";

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel)
    {
        if (!await LoadAsync(secret, cancel)) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel)
    {
        if (!await LoadAsync(secret, cancel)) return await OnGetAsync(secret, cancel);
        Errors = [.. Form.Check(withEmail: false)];
        if (Errors.Count == 0) Errors = await people.AcceptAsync(Invitation!, Form, cancel);
        if (Errors.Count == 0) return LocalRedirect("/");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync(string secret, CancellationToken cancel)
    {
        Invitation = await people.FindInvitationAsync(secret, cancel);
        if (Invitation is null) return false;
        Organisation = await rows.Organisations.Where(row => row.Id == Invitation.OrganisationId)
            .Select(row => row.Name).SingleAsync(cancel);
        return true;
    }
}
