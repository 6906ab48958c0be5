using System.Net;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>Where people sign in.</summary>
[AllowAnonymous]
[ServerOnly]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class SignInModel(Entrance entrance, People people, IServiceProvider services) : PageModel
{
    /// <summary>Null where people sign in with a password alone.</summary>
    public ProviderSettings? Provider { get; } = services.GetService<ProviderSettings>();

    /// <summary>True where the identity provider knows somebody whom the service does not.</summary>
    public bool IsUnknown => Request.Query["refused"] == ProviderSignIn.Refused;

    /// <summary>True where the browser will not keep the cookie: over plain HTTP from another machine.</summary>
    public bool IsPlain =>
        !Request.IsHttps && HttpContext.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from);

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    private string Destination => LanguageSwitch.IsLocal(Back) ? Back! : "/";

    public bool IsRefused { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await people.IsSetupOpenAsync(cancel) ? RedirectToPage("/Accounts/Setup") : Page();

    /// <summary>A link and no form, as browsers keep forms from being led to another site (form-action).</summary>
    public IActionResult OnGetProvider() => Provider is null
        ? NotFound()
        : Challenge(new AuthenticationProperties { RedirectUri = Destination }, ProviderSignIn.Scheme);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await entrance.SignInAsync(Email, Password, cancel))
            return LocalRedirect(Destination);
        IsRefused = true;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
