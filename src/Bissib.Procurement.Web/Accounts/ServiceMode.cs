using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// For whom the service runs, the setting Service:Mode: for one person on their own machine, without sign-in
/// (personal), or for organisations whose people sign in (server).
/// </summary>
internal sealed record ServiceMode(bool IsServer)
{
    public const string Setting = "Service:Mode";
    private const string Personal = "personal";
    private const string Server = "server";

    public string Name => IsServer ? Server : Personal;

    /// <exception cref="RefusedStartException">The setting is neither.</exception>
    public static ServiceMode Of(IConfiguration settings) => settings[Setting] switch
    {
        null or "" or Personal => new(false),
        Server => new(true),
        var other => throw new RefusedStartException(
            $"{Setting} is '{other}': write {Personal} (no sign-in, this machine only) or {Server} (accounts)."),
    };
}
