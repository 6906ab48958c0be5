using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>How many tenders say what of a clause; those that say nothing of it, and lack nothing, are in no group.</summary>
internal sealed record ClauseCount(string Clause, IReadOnlyDictionary<FindingGroup, int> Tenders)
{
    public int Of(FindingGroup group) => Tenders.GetValueOrDefault(group);
}

/// <summary>Counts over the last result of each tender. Tenders is the denominator: how many have a result.</summary>
internal sealed record ClauseCounts(int Tenders, IReadOnlyList<ClauseCount> Clauses)
{
    public static async Task<ClauseCounts> ReadAsync(TenderContext rows, CancellationToken cancel)
    {
        var latest = LatestScans(rows);
        var counts = await rows.Findings.Where(finding => latest.Contains(finding.ScanId))
            .GroupBy(finding => new { finding.Clause, finding.Group })
            .Select(group => new { group.Key.Clause, group.Key.Group, Tenders = group.Count() }).ToListAsync(cancel);
        var clauses = counts.GroupBy(count => count.Clause).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ClauseCount(group.Key, group.ToDictionary(count => count.Group, count => count.Tenders)));
        return new(await latest.CountAsync(cancel), [.. clauses]);
    }

    /// <summary>The ids of the last scan of each tender that has a result of documents that were read.</summary>
    public static IQueryable<int> LatestScans(TenderContext rows) => rows.Scans
        .Where(scan => scan.State == ScanState.Done || scan.State == ScanState.Partial)
        .GroupBy(scan => scan.TenderId).Select(scans => scans.Max(scan => scan.Id));
}
