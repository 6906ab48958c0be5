using System.Globalization;
using Bissib.Procurement.Web.Settings;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// The identity provider of the organisations (OpenID Connect), by the settings Oidc:Authority, Oidc:ClientId and
/// Oidc:ClientSecret.
/// </summary>
internal sealed record ProviderSettings
{
    public const string Section = "Oidc";

    public required Uri Authority { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>Oidc:Name: what the button calls it.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Oidc:TrustEmail: true where the provider gives out only addresses that it has checked, and does not say so in
    /// email_verified.
    /// </summary>
    public required bool TrustsEmail { get; init; }

    /// <summary>
    /// Oidc:ProvisionInto: the number of the organisation where whoever signs in becomes a reader; null asks for an
    /// invitation.
    /// </summary>
    public required int? ProvisionInto { get; init; }

    /// <summary>Null where no authority is set.</summary>
    /// <exception cref="RefusedStartException">A setting is missing or makes no sense.</exception>
    public static ProviderSettings? Of(IConfiguration settings)
    {
        var own = settings.GetSection(Section);
        if (own["Authority"] is not { Length: > 0 } written) return null;
        if (!Uri.TryCreate(written, UriKind.Absolute, out var authority)
            || (authority.Scheme != "https" && !authority.IsLoopback))
            throw new RefusedStartException(
                $"Oidc:Authority is '{written}': write an address that begins with https://.");
        return new()
        {
            Authority = authority, ClientId = Needed(own, "ClientId"), ClientSecret = Needed(own, "ClientSecret"),
            Name = own["Name"] is { Length: > 0 } name ? name : authority.Host,
            TrustsEmail = own.GetValue("TrustEmail", false), ProvisionInto = own.GetValue<int?>("ProvisionInto"),
        };
    }

    /// <summary>What is in force, null being no provider, and never the secret.</summary>
    public static IEnumerable<Setting> Shown(ProviderSettings? provider) =>
    [
        new($"{Section}:Authority", ProviderWords.Authority, provider?.Authority.OriginalString),
        new($"{Section}:ClientId", ProviderWords.ClientId, provider?.ClientId),
        new($"{Section}:ClientSecret", ProviderWords.ClientSecret, provider is null ? null : "•••"),
        new($"{Section}:Name", ProviderWords.Name, provider?.Name),
        new($"{Section}:TrustEmail", ProviderWords.TrustEmail,
            provider is null ? null : provider.TrustsEmail ? "true" : "false"),
        new($"{Section}:ProvisionInto", ProviderWords.ProvisionInto,
            provider?.ProvisionInto?.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string Needed(IConfigurationSection settings, string name) =>
        settings[name] is { Length: > 0 } given
            ? given
            : throw new RefusedStartException($"Oidc:Authority is set, but Oidc:{name} is not: set it too.");
}
