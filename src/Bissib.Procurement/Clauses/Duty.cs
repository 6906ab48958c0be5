using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses;

/// <summary>The kinds of buyer that rules tell apart (dossier, section 1.3).</summary>
public enum BuyerType
{
    Federal,
    BrusselsRegional,
    BrusselsLocal,
    WalloonRegional,
    WalloonLocal,
    FlemishRegional,
    FlemishLocal,
    SpecialSectors,
    Other,
}

/// <summary>How strongly a rule asks for a clause.</summary>
public enum DutyLevel
{
    Mandatory,
    Recommended,
}

/// <summary>
/// A rule that asks for a clause from a profile. A null or empty condition is none. Values are euros without VAT and
/// are met from the amount on; periods include their first and last day. A doubtful rule is only ever shown as one to
/// check.
/// </summary>
public sealed record Duty
{
    public required DutyLevel Level { get; init; }

    public IReadOnlyList<BuyerType> Buyers { get; init; } = [];

    public IReadOnlyList<ContractKind> Contracts { get; init; } = [];

    public IReadOnlyList<string> Cpv { get; init; } = [];

    public DutyValue? ValueFrom { get; init; }

    public int? DurationFromDays { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required Reference Reference { get; init; }

    public bool IsDoubtful { get; init; }

    /// <summary>What the rule says, in a sentence.</summary>
    public required Localised Rule { get; init; }
}
