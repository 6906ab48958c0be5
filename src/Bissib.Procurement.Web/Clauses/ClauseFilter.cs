using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>
/// What is asked of the catalogue; null is anything. Sector is the id of one of the catalogue's sectors.
/// </summary>
internal sealed record ClauseFilter
{
    public string? Words { get; init; }

    public string? Family { get; init; }

    public Stage? Stage { get; init; }

    public ContractKind? Kind { get; init; }

    public string? Sector { get; init; }

    public DutyLevel? Duty { get; init; }

    /// <summary>
    /// The clauses that meet it: the best first where words are asked for, else by id. Retired ones last.
    /// </summary>
    public IReadOnlyList<Clause> Find(Catalogue catalogue, ClauseSearch search)
    {
        var clauses = string.IsNullOrWhiteSpace(Words)
            ? catalogue.Clauses
            : search.Find(Words).Select(hit => hit.Clause);
        var sector = catalogue.Rules.Sectors.FirstOrDefault(sector => sector.Id == Sector);
        return [.. clauses.Where(clause => IsMetBy(clause, sector)).OrderBy(clause => clause.Retired is not null)];
    }

    private bool IsMetBy(Clause clause, Sector? sector) =>
        (Family is null || clause.Family == Family)
        && (Stage is not { } stage || clause.Stages.Contains(stage))
        && (Kind is not { } kind || clause.Contracts.Contains(kind))
        && (Duty is not { } level || clause.Duties.Any(duty => duty.Level == level))
        && (sector is null || clause.Cpv.Any(prefix =>
            sector.Cpv.Any(code => code.StartsWith(prefix, StringComparison.Ordinal))));
}
