using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The tokens of one's organisation.</summary>
[ServerOnly]
[Needs(Permission.Administer)]
internal sealed class TokenPageModel(Tokens tokens) : PageModel
{
    public IReadOnlyList<TokenRow> All { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string? Name { get; private set; }

    /// <summary>Shown on the page after the one that made it, and never again.</summary>
    [TempData]
    public string? Token { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => All = await tokens.ListAsync(cancel);

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostAddAsync(string? name, string? role, CancellationToken cancel)
    {
        Name = name?.Trim();
        if (Name is { Length: > 0 and <= TokenRow.LongestName })
        {
            Token = await tokens.AddAsync(Name, Kebab.Find<Role>(role ?? "") ?? Role.Reader, cancel);
            return RedirectToPage();
        }

        Errors = [new(nameof(Name), Ui.Say(TokenWords.WrongName, TokenRow.LongestName))];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await OnGetAsync(cancel);
        return Page();
    }

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostRevokeAsync(int id, CancellationToken cancel) =>
        await tokens.RevokeAsync(id, cancel) ? RedirectToPage() : NotFound();
}
