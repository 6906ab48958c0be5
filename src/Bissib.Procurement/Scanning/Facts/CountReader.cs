using System.Globalization;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads the numbers that stand within the words of a fact: "trois références", "les cinq dernières années".
/// </summary>
internal static class CountReader
{
    public static IEnumerable<TenderFact> Find(FactText text)
    {
        var counted = First(text, "references-required", FactCue.ReferenceCount, null, 20);
        if (counted is not null) yield return counted;
        else if (text.Of(FactCue.ReferencesAsked) is [var asked, ..])
            yield return new("references-required", "unspecified", null, [FactReader.EvidenceOf(asked)]);
        if (First(text, "references-years", FactCue.ReferenceYears, "years", 15) is { } years) yield return years;
        if (First(text, "lots-max-per-bidder", FactCue.LotsPerBidder, "lots", 50) is { } lots) yield return lots;
    }

    private static TenderFact? First(FactText text, string fact, FactCue cue, string? unit, int most)
    {
        foreach (var hit in text.Of(cue))
        {
            var range = new WordRange(hit.Reading, hit.FirstWord, hit.LastWord + 1);
            // The last number is the one beside its noun.
            for (var word = hit.LastWord; word >= hit.FirstWord; word--)
                if (NumberValue.At(range, word) is { Value: > 0 } number && number.Value <= most)
                    return new(
                        fact, number.Value.ToString(CultureInfo.InvariantCulture), unit, [FactReader.EvidenceOf(hit)]);
        }

        return null;
    }
}
