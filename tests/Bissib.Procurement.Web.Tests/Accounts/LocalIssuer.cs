using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Bissib.Procurement.Web.Tests.Accounts;

/// <summary>Whoever is signed in at the issuer.</summary>
public sealed record IssuedPerson(string Subject, string Email, bool? IsVerified = true);

/// <summary>
/// An identity provider of the tests' own (OpenIddict) on loopback, where somebody is always signed in.
/// </summary>
public sealed class LocalIssuer : IAsyncLifetime
{
    public const string ClientId = "bissib";
    public const string ClientSecret = "known to both";

    private readonly WebApplication app;

    public LocalIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelCore();
        builder.Services.AddAuthentication();
        builder.Services.AddOpenIddict().AddServer(Configure);
        app = builder.Build();
        app.UseAuthentication();
    }

    public IssuedPerson Person { get; set; } = new("1", "nobody@ici.example");

    public string Address => app.Urls.Single();

    public Task InitializeAsync() => app.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    /// <summary>Goes where the service sends a browser, and returns where the issuer sends it back.</summary>
    public static async Task<string> FollowAsync(Uri address)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var answer = await browser.GetAsync(address);
        Assert.Equal(StatusCodes.Status302Found, (int)answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery;
    }

    private void Configure(OpenIddictServerBuilder server)
    {
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token")
            .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.Email, Scopes.Profile)
            .AddEphemeralEncryptionKey().AddEphemeralSigningKey().EnableDegradedMode();
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId) context.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            var isKnown = context.ClientId == ClientId && context.ClientSecret == ClientSecret;
            if (!isKnown) context.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            var principal = new ClaimsPrincipal(Identity());
            principal.SetScopes(context.Request.GetScopes());
            context.SignIn(principal);
            return default;
        }));
    }

    private ClaimsIdentity Identity()
    {
        var identity = new ClaimsIdentity("issuer", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Person.Subject).SetClaim(Claims.Email, Person.Email)
            .SetClaim(Claims.Name, "Personne Connue");
        if (Person.IsVerified is { } isVerified) identity.SetClaim(Claims.EmailVerified, isVerified);
        return identity.SetDestinations(_ => [Destinations.IdentityToken]);
    }
}
