using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// The value, in euros without VAT, from which a duty applies: fixed by its rule, or a threshold of the law.
/// </summary>
public abstract record DutyValue
{
    /// <summary>
    /// Whether a contract reaches it; null where that depends on the day of publication, which is not known. Latest is
    /// the last day that it can be, null where there is none.
    /// </summary>
    public abstract bool? IsReachedBy(decimal value, DateOnly? published, DateOnly? latest = null);
}

/// <summary>An amount that does not change with time.</summary>
public sealed record FixedValue(decimal Amount) : DutyValue
{
    public override bool? IsReachedBy(decimal value, DateOnly? published, DateOnly? latest = null) => value >= Amount;
}

/// <summary>The amount that the threshold has on the day of publication.</summary>
public sealed record ThresholdValue(Threshold Threshold) : DutyValue
{
    /// <summary>
    /// Without a day it is only certain above the highest amount and below the lowest of those that may apply.
    /// </summary>
    public override bool? IsReachedBy(decimal value, DateOnly? published, DateOnly? latest = null)
    {
        if (published is { } day) return value >= Threshold.On(day);
        var amounts = Threshold.Amounts.Where(amount => latest is not { } last || amount.From <= last)
            .Select(amount => amount.Value).ToList();
        if (amounts.Count == 0) return null;
        return value >= amounts.Max() ? true : value < amounts.Min() ? false : null;
    }
}
