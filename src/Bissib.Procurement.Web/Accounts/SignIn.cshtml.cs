using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>Where people sign in.</summary>
[AllowAnonymous]
[ServerOnly]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class SignInModel(Entrance entrance, People people) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool IsRefused { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await people.IsSetupOpenAsync(cancel) ? RedirectToPage("/Accounts/Setup") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await entrance.SignInAsync(Email, Password, cancel))
            return LocalRedirect(LanguageSwitch.IsLocal(Back) ? Back! : "/");
        IsRefused = true;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
