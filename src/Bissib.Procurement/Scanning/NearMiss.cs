namespace Bissib.Procurement.Scanning;

/// <summary>What in a tender comes nearest to a clause that is missing, and why it does not count.</summary>
public enum NearMissKind
{
    /// <summary>A wording of the catalogue that alone is too weak, or that stands where the clause cannot.</summary>
    WeakSignal,

    /// <summary>A passage that the second witness finds alike, but not enough.</summary>
    SecondWitness,
}

/// <summary>
/// The proof beside an absence: the words that come nearest. Score and Threshold are those of the second witness (what
/// reaches the threshold counts); null for a weak signal.
/// </summary>
public sealed record NearMiss(NearMissKind Kind, Evidence Evidence, double? Score, double? Threshold);
