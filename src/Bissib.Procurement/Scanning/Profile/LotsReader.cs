using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the number of lots. A contract in one piece has 1, whether the tender says "lot unique", "pas alloti" or "in
/// één geheel". Where no number is said, the lots that a table or headings number from 1 on are counted, with doubt.
/// </summary>
internal static class LotsReader
{
    private const int Most = 200;

    public static ProfileField<int>? Find(ProfileText text)
    {
        var single = text.Of(ProfileCue.SingleLot).Where(hit => !text.Has(ProfileCue.OtherLots, hit.WholeSentence))
            .Select(hit => new Candidate<int>(1, text.RankOf(hit), ProfileText.Evidence(hit, hit.Span)));
        var counted = text.Of(ProfileCue.LotCount).Select(hit => Count(text, hit)).OfType<Candidate<int>>();
        return FieldChooser.Choose(single.Concat(counted)) ?? NumberedLots.Find(text);
    }

    private static Candidate<int>? Count(ProfileText text, ProfileHit hit)
    {
        if (text.Has(ProfileCue.OtherLots, hit.WholeSentence) || IsNumberedHeading(hit)) return null;
        var own = new WordRange(hit.Reading, hit.FirstWord, hit.LastWord + 1);
        foreach (var range in (hit.IsLabel ? ProfileText.Reach(hit) : []).Prepend(own))
        {
            // In a label the number must be the value's first word.
            var last = range == own ? range.End : Math.Min(range.End, range.First + 1);
            for (var word = range.First; word < last; word++)
                if (NumberValue.At(range, word) is { Value: > 0 and < Most } number)
                    return new(number.Value, text.RankOf(hit),
                        ProfileText.Evidence(hit, range.Span(number.First, number.Last)));
        }

        return null;
    }

    // "I.3 Lots" is the third article and says nothing of three lots.
    private static bool IsNumberedHeading(ProfileHit hit) =>
        hit.Reading.Text.Words[hit.FirstWord].IsNumber
        && (hit.Block.Kind == BlockKind.Heading || hit.FirstWord > hit.Reading.Text.WordsOfBlock(hit.BlockIndex).First);
}
