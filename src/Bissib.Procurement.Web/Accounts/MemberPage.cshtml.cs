using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The members of one's organisation and whoever is invited.</summary>
[ServerOnly]
[Needs(Permission.Administer)]
internal sealed class MemberPageModel(Members members) : PageModel
{
    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    public IReadOnlyList<InvitationRow> Invitations { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string? Email { get; private set; }

    public Role Role { get; private set; } = Role.Buyer;

    /// <summary>Shown on the page after the one that made it, and never again.</summary>
    [TempData]
    public string? Link { get; set; }

    [TempData]
    public string? Invited { get; set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostInviteAsync(string? email, string? role, CancellationToken cancel)
    {
        (Email, Role) = (email?.Trim(), Kebab.Find<Role>(role ?? "") ?? Role.Reader);
        if (PersonForm.IsEmail(Email)) return await InviteAsync(Email!, Role, cancel);
        return await RefuseAsync(new(nameof(Email), Ui.Say(AccountWords.WrongEmail)), cancel);
    }

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostPasswordAsync(int id, CancellationToken cancel) =>
        await members.FindAsync(id, cancel) is { } member
            ? await InviteAsync(member.Email!, member.Role, cancel)
            : NotFound();

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostWithdrawAsync(int id, CancellationToken cancel) =>
        await members.WithdrawAsync(id, cancel) ? RedirectToPage() : NotFound();

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostChangeAsync(int id, string? role, bool? block, CancellationToken cancel)
    {
        if (await members.FindAsync(id, cancel) is not { } member) return NotFound();
        if (Kebab.Find<Role>(role ?? "") is not { } chosen) return BadRequest();
        // The button that blocks leaves the role alone.
        if (block is not null) chosen = member.Role;
        return await members.ChangeAsync(member, chosen, block ?? member.IsBlocked)
            ? RedirectToPage()
            : await RefuseAsync(new("people", Ui.Say(MemberWords.NotYourself)), cancel);
    }

    private async Task<IActionResult> InviteAsync(string email, Role role, CancellationToken cancel)
    {
        var secret = await members.InviteAsync(email, role, cancel);
        (Link, Invited) = (Url.PageLink("/Accounts/Invitation", values: new { secret }), email);
        return RedirectToPage();
    }

    private async Task<IActionResult> RefuseAsync(FieldError error, CancellationToken cancel)
    {
        Errors = [error];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel) => (People, Invitations) =
        (await members.ListAsync(cancel), await members.ListInvitationsAsync(cancel));
}
