using System.Globalization;
using System.Security.Claims;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// The cookie of somebody who signed in. It names the person; all else is read from the row. A new security stamp (a
/// changed password) ends the cookies given out before.
/// </summary>
internal sealed class SignInCookie : CookieAuthenticationEvents
{
    public const string Address = "/sign-in";
    private static readonly TimeSpan Term = TimeSpan.FromHours(12);

    public static void Configure(CookieAuthenticationOptions options)
    {
        // "__Host-": browsers keep it from other hosts, from plain HTTP and from sub-domains (RFC 6265bis).
        options.Cookie.Name = "__Host-bissib";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        (options.ExpireTimeSpan, options.SlidingExpiration) = (Term, true);
        (options.LoginPath, options.ReturnUrlParameter) = (Address, "back");
        options.EventsType = typeof(SignInCookie);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (await FindAsync(services, context.Principal!) is { } person)
        {
            services.GetRequiredService<CurrentPerson>().Be(person);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>A program is told with a status, a browser is led to the page.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (ApiProblems.IsOfProgram(context.HttpContext))
            return Refuse(context.Response, StatusCodes.Status401Unauthorized);
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Refuse(context.Response, StatusCodes.Status403Forbidden);

    private static async Task<PersonRow?> FindAsync(IServiceProvider services, ClaimsPrincipal principal)
    {
        var claims = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity;
        var stamp = principal.FindFirstValue(claims.SecurityStampClaimType);
        if (!int.TryParse(principal.FindFirstValue(claims.UserIdClaimType), CultureInfo.InvariantCulture, out var id))
            return null;
        // Whose person it is, is not known before.
        return await services.GetRequiredService<TenderContext>().People.IgnoreQueryFilters().AsNoTracking()
            .SingleOrDefaultAsync(person => person.Id == id && person.SecurityStamp == stamp && !person.IsBlocked);
    }

    private static Task Refuse(HttpResponse response, int code)
    {
        response.StatusCode = code;
        return Task.CompletedTask;
    }
}
