using System.Net.Http.Json;
using System.Text.Json;

namespace Bissib.Procurement.Benchmarks.Load;

/// <summary>Pages that are measured together, by their addresses.</summary>
internal sealed record PageKind(string Name, IReadOnlyList<string> Addresses)
{
    public const string Tender = "tender";

    // As many as a day's work has open.
    private const int MostTenders = 20;

    /// <summary>Those of the catalogue, and of the latest tenders whose scan is done, if there are any.</summary>
    /// <exception cref="HttpRequestException">There is no such service at the address.</exception>
    public static async Task<IReadOnlyList<PageKind>> FindAsync(HttpClient service)
    {
        var clauses = (await EntriesAsync(service, "clauses")).Select(IdOf).ToList();
        var tenders = (await EntriesAsync(service, "tenders")).Where(IsDone).Take(MostTenders).Select(IdOf).ToList();
        PageKind[] kinds =
        [
            new("catalogue", ["/clauses"]),
            new("clause", [.. clauses.Select(id => $"/clauses/{id}")]),
            new(Tender, [.. tenders.Select(id => $"/tenders/{id}")]),
            new("facts of a tender", [.. tenders.Select(id => $"/tenders/{id}/facts")]),
        ];
        return [.. kinds.Where(kind => kind.Addresses.Count > 0)];
    }

    private static async Task<IEnumerable<JsonElement>> EntriesAsync(HttpClient service, string list)
    {
        var address = new Uri($"/api/v1/{list}?size=100", UriKind.Relative);
        return (await service.GetFromJsonAsync<JsonElement>(address)).GetProperty(list).EnumerateArray();
    }

    private static string IdOf(JsonElement entry) => entry.GetProperty("id").ToString();

    private static bool IsDone(JsonElement tender) =>
        tender.GetProperty("scan").GetProperty("state").GetString() == "done";
}
