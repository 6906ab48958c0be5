using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>
/// How many tenders say what of a clause; those that say nothing of it, and lack nothing, are in no group.
/// </summary>
internal sealed record ClauseCount(string Clause, IReadOnlyDictionary<FindingGroup, int> Tenders)
{
    /// <summary>Those that hold the clause, whole or not.</summary>
    public int Held => Of(FindingGroup.Present) + Of(FindingGroup.Incomplete);

    public int Of(FindingGroup group) => Tenders.GetValueOrDefault(group);
}

/// <summary>
/// Counts over the last result of each tender that is asked for. Tenders is the denominator: how many there are.
/// </summary>
internal sealed record ClauseCounts(int Tenders, IReadOnlyList<ClauseCount> Clauses)
{
    public static async Task<ClauseCounts> ReadAsync(
        TenderContext rows, ObservatoryQuery asked, CancellationToken cancel)
    {
        var counts = await asked.Findings(rows).GroupBy(finding => new { finding.Clause, finding.Group })
            .Select(group => new { group.Key.Clause, group.Key.Group, Tenders = group.Count() }).ToListAsync(cancel);
        var clauses = counts.GroupBy(count => count.Clause).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                new ClauseCount(group.Key, group.ToDictionary(count => count.Group, count => count.Tenders)));
        return new(await asked.Results(rows).CountAsync(cancel), [.. clauses]);
    }
}
