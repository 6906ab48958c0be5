using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The organisations of the service, and a form for one more.</summary>
[ServerOnly]
[Needs(Permission.Operate)]
internal sealed class OrganisationListModel(Organisations organisations) : PageModel
{
    public IReadOnlyList<OrganisationRow> All { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    /// <summary>Shown on the page after the one that made it, and never again.</summary>
    [TempData]
    public string? Link { get; set; }

    [TempData]
    public string? Invited { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => All = await organisations.ListAsync(cancel);

    [Needs(Permission.Operate)]
    public async Task<IActionResult> OnPostAsync(string? name, string? email, CancellationToken cancel)
    {
        (Name, Email, Errors) = (name, email, [.. Check(name, email)]);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            await OnGetAsync(cancel);
            return Page();
        }

        var secret = await organisations.AddAsync(name!.Trim(), email!.Trim(), cancel);
        (Link, Invited) = (Url.PageLink("/Accounts/Invitation", values: new { secret }), email);
        return RedirectToPage();
    }

    private static IEnumerable<FieldError> Check(string? name, string? email)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > OrganisationRow.LongestName)
            yield return new(nameof(Name), Ui.Say(AccountWords.WrongOrganisation, OrganisationRow.LongestName));
        if (!PersonForm.IsEmail(email)) yield return new(nameof(Email), Ui.Say(AccountWords.WrongEmail));
    }
}
