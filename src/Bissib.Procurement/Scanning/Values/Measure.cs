namespace Bissib.Procurement.Scanning.Values;

/// <summary>How a number bounds what it counts.</summary>
public enum Bound
{
    Exact,
    AtLeast,
    AtMost,
}

/// <summary>
/// A number with its unit: "%", "points", "EUR", "hours", "persons", "days", "months" and the like, or the French word
/// of the clause's own parameter ("fractions"). Null where none is written.
/// </summary>
public sealed record Measure(decimal Value, string? Unit)
{
    /// <summary>The end of a range ("5 à 10 %"); null where there is but one number.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>
    /// What the amount is counted by: "hours", "days", "persons", several joined by "+"; null where nothing is said.
    /// </summary>
    public string? Per { get; init; }

    public Bound Bound { get; init; }
}
