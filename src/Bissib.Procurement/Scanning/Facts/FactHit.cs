using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>A cue of a fact found: its document, and its first and last word, both included.</summary>
internal sealed record FactHit(DocumentReading Reading, FactCue Cue, int FirstWord, int LastWord)
    : WordHit(Reading, FirstWord, LastWord)
{
    public override string Signal => Kebab.Name(Cue);

    /// <summary>Where its value may stand, its own words first: "De borgtocht bedraagt 3 %" holds its number.</summary>
    public IEnumerable<WordRange> Reach => ProfileText.Reach(this).Prepend(new(Reading, FirstWord, Rest.End));

    public bool IsWithin(FactHit other) => Reading == other.Reading && FirstWord >= other.FirstWord
        && LastWord <= other.LastWord && LastWord - FirstWord < other.LastWord - other.FirstWord;
}
