using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>What two versions say of a clause; null where one neither speaks of it nor should.</summary>
internal sealed record ComparedClause(ReportedFinding? Before, ReportedFinding? After)
{
    public ReportedFinding Any => After ?? Before!;

    /// <summary>True where the status or a stated element differs.</summary>
    public bool IsChanged => Before?.Group != After?.Group || Gained.Any() || Lost.Any();

    public IEnumerable<Element> Gained => Stated(After).Except(Stated(Before));

    public IEnumerable<Element> Lost => Stated(Before).Except(Stated(After));

    private static IEnumerable<Element> Stated(ReportedFinding? finding) =>
        finding?.Elements.Where(element => element.Value).Select(element => element.Key) ?? [];
}

/// <summary>Compares two results clause by clause.</summary>
internal static class Comparison
{
    /// <summary>By the id of the clause.</summary>
    public static IReadOnlyList<ComparedClause> Of(ScanReport before, ScanReport after)
    {
        var (old, fresh) = (before.Findings.ToDictionary(f => f.Clause), after.Findings.ToDictionary(f => f.Clause));
        return [.. old.Keys.Union(fresh.Keys).Order(StringComparer.Ordinal)
            .Select(clause => new ComparedClause(old.GetValueOrDefault(clause), fresh.GetValueOrDefault(clause)))];
    }
}
