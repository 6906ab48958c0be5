using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// A barrier that a tender states. Value is the number that its words state, with % or € where it is a share or an
/// amount (else days, years or a count), or null. IsToCheck says that the rule has exceptions, or that a condition of
/// it is not known of this tender.
/// </summary>
public sealed record TenderBarrier(
    BarrierKind Kind, BarrierSeverity Severity, string? Value, bool IsToCheck, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The value with its unit, as a person reads it; null where there is none.</summary>
    public Localised? Told => (Value, Kind.Number?.Unit) switch
    {
        (null, _) => null,
        (_, BarrierUnit.Days) => new($"{Value} jours", $"{Value} dagen", $"{Value} days"),
        (_, BarrierUnit.Years) => new($"{Value} ans", $"{Value} jaar", $"{Value} years"),
        _ => new(Value, Value, Value),
    };
}
