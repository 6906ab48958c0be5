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

    public BuyerType? Buyer { get; init; }

    public DateOnly? Published { get; init; }

    public int? DurationDays { get; init; }

    public Language Language { get; init; }
}
