using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// How clauses that no rule asks for are chosen: what a contract is about, which clauses suit any contract, which are
/// not proposed together, and from or up to what size of contract. One file, clauses/recommendations.yaml.
/// </summary>
public sealed record RecommendationRules
{
    public static readonly RecommendationRules None = new();

    public IReadOnlyList<Sector> Sectors { get; init; } = [];

    /// <summary>Ids of the clauses that suit any contract, the most useful first.</summary>
    public IReadOnlyList<string> General { get; init; } = [];

    /// <summary>
    /// Groups of ids: of each at most one is recommended, and none where the tender has or rules out another.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Apart { get; init; } = [];

    /// <summary>By the id of the clause.</summary>
    public IReadOnlyDictionary<string, RecommendationCondition> Conditions { get; init; } =
        new Dictionary<string, RecommendationCondition>();
}

/// <summary>
/// What a contract may be about: the CPV codes (Regulation (EC) No 213/2008) for which it stands where a tender names
/// none, and the words of a title or an object that show it.
/// </summary>
public sealed record Sector(
    string Id, Localised Title, IReadOnlyList<string> Cpv, IReadOnlyDictionary<Language, IReadOnlyList<Signal>> Words)
{
    /// <summary>Two are equal when they are the same: a catalogue has one object for a sector.</summary>
    public bool Equals(Sector? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>
/// The contracts in which a clause makes sense; amounts in euros without VAT, ends included. A lower end and a list
/// of regions are kept by what is not known, an upper end and a list of procedures are not.
/// </summary>
public sealed record RecommendationCondition
{
    public decimal? ValueFrom { get; init; }

    public decimal? ValueTo { get; init; }

    public decimal? DurationFromDays { get; init; }

    public decimal? LotsFrom { get; init; }

    public decimal? LotsTo { get; init; }

    /// <summary>Empty where the procedure does not matter.</summary>
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];

    /// <summary>Empty where the region does not matter.</summary>
    public IReadOnlyList<Region> Regions { get; init; } = [];

    /// <summary>Prefixes of CPV codes of contracts in which the clause is not proposed.</summary>
    public IReadOnlyList<string> NotCpv { get; init; } = [];

    /// <summary>Cpv holds the codes of the contract, whether it names them or its words stand for them.</summary>
    public bool IsMetBy(TenderProfile profile, IReadOnlyList<string> cpv) =>
        !(profile.Value < ValueFrom) && !(profile.DurationDays < DurationFromDays)
        && (ValueTo is null || profile.Value <= ValueTo)
        && (LotsFrom is null || profile.Lots >= LotsFrom)
        && !(profile.Lots > LotsTo)
        && (Regions.Count == 0 || profile.Region is not { } region || Regions.Contains(region))
        && !cpv.Any(code => NotCpv.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)))
        && (Procedures.Count == 0 || (profile.Procedure is { } procedure && Procedures.Contains(procedure)));
}
