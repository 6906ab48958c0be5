using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>How a match stands in its text.</summary>
internal enum Standing
{
    Mentioned,
    Negated,
    Operative,
}

/// <summary>
/// A match weighed by what stands around it: how it stands, why, how surely (0 to 1), and the sentence or row that
/// was read.
/// </summary>
internal sealed record Judgement(
    ClauseMatch Match, Standing Standing, double Confidence, Localised Why, IReadOnlyList<CueHit> Cues,
    TextSpan Context);
