using System.Security.Claims;
using System.Text.Encodings.Web;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>A program with a token: <c>Authorization: Bearer …</c> (RFC 6750), for the API only.</summary>
internal sealed class TokenSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    TenderContext rows, CurrentPerson person, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Token";
    private const string Prefix = "Bearer ";

    // Written down once a minute, not at each request.
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public static bool IsShownBy(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") && context.Request.Headers.Authorization
            .ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var hash = Secret.HashOf(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim());
        // Whose token it is, is not known before.
        var token = await rows.Tokens.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash);
        if (token is null) return AuthenticateResult.Fail("unknown token");
        person.Be(token);
        await NoteUseAsync(token);
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, person.Who)], SchemeName);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    private async Task NoteUseAsync(TokenRow token)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (token.LastUsed is { } last && now - last < Precision) return;
        await rows.Tokens.Where(row => row.Id == token.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsed, now));
    }
}
