using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Signs people in by their identity provider (OpenID Connect, authorization code with PKCE). What the provider says is
/// looked up once; from then on the cookie is the same as after a password.
/// </summary>
internal static class ProviderSignIn
{
    public const string Scheme = "Oidc";

    /// <summary>Of the sign-in page, where the provider knows somebody whom the service does not.</summary>
    public const string Refused = "provider";

    public static void AddProvider(this AuthenticationBuilder authentication, ProviderSettings provider) =>
        authentication.AddOpenIdConnect(Scheme, options =>
        {
            (options.Authority, options.ClientId, options.ClientSecret) =
                (provider.Authority.ToString(), provider.ClientId, provider.ClientSecret);
            options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
            options.ResponseType = OpenIdConnectResponseType.Code;
            // The answer comes by a redirect, so that cookies need not be sent with forms of another site.
            options.ResponseMode = OpenIdConnectResponseMode.Query;
            options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
            options.MapInboundClaims = false;
            options.GetClaimsFromUserInfoEndpoint = true;
            options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
            options.Scope.Add("email");
            options.Events = new() { OnTicketReceived = EnterAsync, OnRemoteFailure = RefuseAsync };
        });

    private static async Task EnterAsync(TicketReceivedContext context)
    {
        var entered = await context.HttpContext.RequestServices.GetRequiredService<ProviderPeople>()
            .EnterAsync(Claimed(context.Principal!), context.HttpContext.RequestAborted);
        context.Response.Redirect(entered ? context.ReturnUri ?? "/" : $"{SignInCookie.Address}?refused={Refused}");
        context.HandleResponse();
    }

    private static Task RefuseAsync(RemoteFailureContext context)
    {
        context.Response.Redirect($"{SignInCookie.Address}?refused={Refused}");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static ClaimedIdentity Claimed(ClaimsPrincipal principal) => new(
        principal.FindFirst("sub")!.Issuer, principal.FindFirstValue("sub")!,
        principal.FindFirstValue("email"), principal.FindFirstValue("name"),
        string.Equals(principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a provider says of somebody; the subject is theirs alone and never given to another.</summary>
internal sealed record ClaimedIdentity(
    string Issuer, string Subject, string? Email, string? Name, bool IsEmailVerified);
