using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The first administrator's account, made once by whoever knows the code of the console.</summary>
[AllowAnonymous]
[ServerOnly]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class SetupModel(People people, SetupCode code) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await people.IsSetupOpenAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await people.IsSetupOpenAsync(cancel)) return NotFound();
        Errors = [.. Check()];
        if (Errors.Count == 0) Errors = await people.SetUpAsync(Organisation!.Trim(), Form, cancel);
        if (Errors.Count == 0) return LocalRedirect("/");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private IEnumerable<FieldError> Check()
    {
        if (!code.Is(Code)) yield return new(nameof(Code), Ui.Say(AccountWords.WrongCode));
        if (string.IsNullOrWhiteSpace(Organisation) || Organisation.Length > OrganisationRow.LongestName)
            yield return new(nameof(Organisation), Ui.Say(AccountWords.WrongOrganisation, OrganisationRow.LongestName));
        foreach (var error in Form.Check(withEmail: true)) yield return error;
    }
}
