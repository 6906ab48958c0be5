using Bissib.Procurement.Benchmarks.Ratios;

namespace Bissib.Procurement.Benchmarks.Load;

/// <summary>
/// How long the pages of a running service take when several users ask at once. The kinds are measured one after the
/// other, each after every address of it was asked once; client and service share the machine.
/// </summary>
internal static class LoadRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>0: every request was answered; 1: some were not; 2: wrong use, or no service there.</summary>
    public static async Task<int> RunAsync(string[] given)
    {
        var (asked, wrong) = LoadArguments.Read(given);
        if (asked is null) return Refuse(wrong!);
        using var connections = new SocketsHttpHandler
        {
            UseProxy = false, AllowAutoRedirect = false, MaxConnectionsPerServer = asked.Users,
        };
        using var service = new HttpClient(connections) { BaseAddress = asked.Service, Timeout = Patience };
        try
        {
            return await MeasureAsync(service, asked, Console.Out);
        }
        catch (HttpRequestException trouble)
        {
            return Refuse($"{asked.Service} does not answer as the service does ({trouble.Message}): start it first");
        }
    }

    private static async Task<int> MeasureAsync(HttpClient service, LoadArguments asked, TextWriter output)
    {
        var table = new TextTable("page", "addresses", "requests", "p50 ms", "p95 ms", "errors");
        var errors = 0;
        var kinds = await PageKind.FindAsync(service);
        foreach (var kind in kinds)
        {
            await Answers.MeasureAsync(service, kind, 1, kind.Addresses.Count);
            var answers = await Answers.MeasureAsync(service, kind, asked.Users, asked.Requests);
            table.Add(kind.Name, kind.Addresses.Count, asked.Requests,
                answers.Percentile(50), answers.Percentile(95), answers.Errors);
            errors += answers.Errors;
        }

        if (kinds.All(kind => kind.Name != PageKind.Tender))
            output.WriteLine("The service has no tender whose scan is done: its pages are not measured.");
        table.Write(output, $"{asked.Service}, {asked.Users} users at once");
        return errors == 0 ? 0 : 1;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 2;
    }
}
