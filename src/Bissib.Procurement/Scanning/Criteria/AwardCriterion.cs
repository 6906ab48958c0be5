namespace Bissib.Procurement.Scanning.Criteria;

/// <summary>
/// A criterion of a table or list of award criteria: the block that names it and its shares of the whole in percent,
/// one for each column of weights (lots often have their own).
/// </summary>
internal sealed record AwardCriterion(int Block, IReadOnlyList<double> Shares)
{
    /// <summary>True where a share lies between these, both included.</summary>
    public bool Weighs(double from, double to) => Shares.Any(share => share >= from && share <= to);
}
