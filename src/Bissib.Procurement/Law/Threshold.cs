namespace Bissib.Procurement.Law;

/// <summary>
/// An amount of the law that changes with time, in euros without VAT: clauses/law/thresholds.yaml. A tender is judged
/// by the amount of the day on which it was published.
/// </summary>
public sealed record Threshold
{
    public required string Id { get; init; }

    public required Localised Title { get; init; }

    public required Reference Reference { get; init; }

    /// <summary>In order of time, without overlap; there may be gaps, in which nothing is known.</summary>
    public required IReadOnlyList<ThresholdAmount> Amounts { get; init; }

    /// <summary>Null where no amount of that day is known.</summary>
    public decimal? On(DateOnly day) => Amounts.FirstOrDefault(amount => amount.Covers(day))?.Value;
}

/// <summary>The amount in a period; both days belong to it. To is null while no end is known.</summary>
public sealed record ThresholdAmount(
    DateOnly From, DateOnly? To, decimal Value, string Source, LegalConfidence Confidence)
{
    public bool Covers(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
