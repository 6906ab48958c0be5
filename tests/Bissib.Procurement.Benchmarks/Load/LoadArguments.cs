using System.Globalization;

namespace Bissib.Procurement.Benchmarks.Load;

/// <summary>
/// What the user gave after "load": URL [USERS] [REQUESTS]. Users send at the same time, each one request after the
/// other; requests are counted for each kind of page.
/// </summary>
internal sealed record LoadArguments(Uri Service, int Users, int Requests)
{
    private const int MostUsers = 200;
    private const int MostRequests = 20_000;
    private const string UsualUsers = "50";
    private const string UsualRequests = "500";

    /// <summary>The arguments, or what is wrong with them and the remedy.</summary>
    public static (LoadArguments? Arguments, string? Wrong) Read(string[] given)
    {
        if (given.Length is 0 or > 3) return (null, "write: load URL [USERS] [REQUESTS]");
        if (!Uri.TryCreate(given[0], UriKind.Absolute, out var service) || service.Scheme != Uri.UriSchemeHttp)
            return (null, $"'{given[0]}' is no address: write one such as http://127.0.0.1:5080");
        // Load on a machine of others is an attack.
        if (!service.IsLoopback) return (null, $"'{service}' is another machine: give an address of this one");
        var users = given.ElementAtOrDefault(1) ?? UsualUsers;
        var requests = given.ElementAtOrDefault(2) ?? UsualRequests;
        if (Find(users, MostUsers) is not { } many) return (null, WrongNumber(users, "users", MostUsers));
        return Find(requests, MostRequests) is { } often
            ? (new(service, many, often), null) : (null, WrongNumber(requests, "requests", MostRequests));
    }

    private static int? Find(string written, int most) =>
        int.TryParse(written, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number : null;

    private static string WrongNumber(string written, string what, int most) =>
        $"'{written}' is no number of {what}: give 1 to {most}";
}
