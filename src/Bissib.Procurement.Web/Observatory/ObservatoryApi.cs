using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>The counts over HTTP.</summary>
internal static class ObservatoryApi
{
    public static void MapObservatory(this IEndpointRouteBuilder api) =>
        api.MapGet("/observatory", GetAsync).WithTags("observatory").Said(ObservatoryWords.ApiGet);

    // The filters are bound for the description of the API; what is written wrong asks for anything, as on the page.
    private static async Task<CountsAnswer> GetAsync(
        string? from, string? until, string? buyer, string? region, string? kind, string? language, string? family,
        string? clause, HttpRequest request, TenderContext rows, CancellationToken cancel)
    {
        var counts = await ClauseCounts.ReadAsync(rows, ObservatoryQuery.Of(request.Query), cancel);
        return new(counts.Tenders, [.. counts.Clauses.Select(clause => new CountAnswer(
            clause.Clause, Enum.GetValues<FindingGroup>().ToDictionary(Kebab.Name, clause.Of)))]);
    }
}

/// <summary>Tenders is how many were scanned with a result: the denominator of all counts.</summary>
internal sealed record CountsAnswer(int Tenders, IReadOnlyList<CountAnswer> Clauses);

internal sealed record CountAnswer(string Clause, IReadOnlyDictionary<string, int> Counts);
