using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Bissib.Procurement.Web.Shared;

/// <summary>
/// Nobody logs in, so nobody but the machine's own users may reach the service: every address must be a loopback one.
/// Kestrel asks before it opens any, wherever the address was set.
/// </summary>
internal static class LoopbackGuard
{
    public static void Install(KestrelServerOptions kestrel) =>
        kestrel.ConfigureEndpointDefaults(listen => Check(listen.EndPoint));

    /// <exception cref="RefusedStartException">The address can be reached from another machine.</exception>
    public static void Check(EndPoint address)
    {
        if (address is not IPEndPoint ip || IPAddress.IsLoopback(ip.Address)) return;
        throw new RefusedStartException(
            "This service has no login and must not be reached from other machines, "
            + $"but it was told to listen on {ip}. Start it with --urls http://127.0.0.1:5080 "
            + "and unset ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS and ASPNETCORE_HTTPS_PORTS.");
    }
}
