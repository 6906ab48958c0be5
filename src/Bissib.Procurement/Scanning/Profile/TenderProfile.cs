using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// What kind of contract, worth what, by whom and when. Null is unknown, and unknown stays unknown. Value is euros
/// without VAT; Published is the day of publication or, failing that, of the draft.
/// </summary>
public sealed record TenderProfile
{
    public ContractKind? Kind { get; init; }

    public IReadOnlyList<string> Cpv { get; init; } = [];

    public decimal? Value { get; init; }

    /// <summary>The kind of buyer that rules tell apart; Other is one whom Belgian rules do not bind.</summary>
    public BuyerType? Buyer { get; init; }

    /// <summary>As the tender writes it.</summary>
    public string? BuyerName { get; init; }

    public Authority? Authority { get; init; }

    public Region? Region { get; init; }

    /// <summary>ISO 3166-1, two capitals.</summary>
    public string? Country { get; init; }

    public DateOnly? Published { get; init; }

    public Deadline? Deadline { get; init; }

    /// <summary>Without renewals; a month counts 365/12 days, a year 365.</summary>
    public int? DurationDays { get; init; }

    /// <summary>The same where the tender counts in months or years; else null.</summary>
    public int? DurationMonths { get; init; }

    /// <summary>How often the contract may be renewed.</summary>
    public int? Renewals { get; init; }

    public Procedure? Procedure { get; init; }

    /// <summary>1 for a contract that is not divided, in whatever words it says so.</summary>
    public int? Lots { get; init; }

    /// <summary>Whether European, regional or other public money pays a part.</summary>
    public bool? IsSubsidised { get; init; }

    public Language Language { get; init; }

    /// <summary>
    /// The fields, by their names in the scan's JSON, that were read from words that leave a doubt. They are shown, but
    /// no rule takes them for known.
    /// </summary>
    public IReadOnlyList<string> Uncertain { get; init; } = [];
}
