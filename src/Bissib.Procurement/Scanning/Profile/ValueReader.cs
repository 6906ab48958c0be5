namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the estimated value of the contract in euros without VAT (law of 17 June 2016, article 16). Failing that, the
/// sum of the lots where each has one, then the most that a framework agreement may cost. Amounts a year, with VAT or
/// of something else are none.
/// </summary>
internal static class ValueReader
{
    // Smaller ones are prices and fees.
    private const decimal Smallest = 500;

    public static ProfileField<decimal>? Find(ProfileText text) =>
        FieldChooser.Choose(Candidates(text, ProfileCue.Value))
        ?? LotSum.Find(text)
        ?? FieldChooser.Choose(Candidates(text, ProfileCue.MaximumValue));

    private static IEnumerable<Candidate<decimal>> Candidates(ProfileText text, ProfileCue cue)
    {
        foreach (var hit in text.Of(cue).Where(hit => hit.Block.Cell is not { IsHeader: true }))
        {
            foreach (var range in ProfileText.Reach(hit))
            {
                if (AmountFinder.Find(range).Select(found => Read(text, hit, range, found))
                    .FirstOrDefault() is not { } read) continue;
                yield return read;
                break;
            }
        }
    }

    private static Candidate<decimal>? Read(ProfileText text, ProfileHit hit, WordRange range, Found<decimal> found)
    {
        var sentence = range.Reading.Text.WordsOfSentence(range.Reading.Text.Words[found.First].Sentence);
        var before = new WordRange(range.Reading, Math.Min(sentence.First, hit.FirstWord), found.First);
        var rest = new WordRange(range.Reading, found.Last + 1, Math.Min(sentence.Last + 1, found.Last + 8));
        var next = AmountFinder.Find(new(range.Reading, found.Last + 1, sentence.Last + 1))
            .Select(other => (int?)other.First).FirstOrDefault();
        var after = next is { } end ? rest with { End = Math.Min(rest.End, end) } : rest;
        if (found.Value < Smallest || IsOther(text, hit, before, after)) return null;
        var isWithout = text.Has(ProfileCue.VatExcluded, after) || text.Has(ProfileCue.VatExcluded, before);
        if (!isWithout && (text.Has(ProfileCue.VatIncluded, after) || text.Has(ProfileCue.VatIncluded, before)))
            return null;
        // Far from its words an amount may be that of another thing.
        var isClear = isWithout && found.First - hit.LastWord <= 20;
        return new(found.Value, text.RankOf(hit), ProfileText.Evidence(hit, range.Span(found.First, found.Last)),
            isClear);
    }

    private static bool IsOther(ProfileText text, ProfileHit hit, WordRange before, WordRange after)
    {
        if (text.Has(ProfileCue.OtherAmount, before) || text.Has(ProfileCue.Yearly, before)
            || text.Has(ProfileCue.Yearly, after)) return true;
        // The head of a row says it for the whole row.
        return hit.Block.Cell is not null && hit.Reading.Document.OtherCellsOf(hit.BlockIndex)
            .Where(other => other < hit.BlockIndex)
            .Any(other => text.Has(ProfileCue.OtherAmount, WordRange.OfBlock(hit.Reading, other)));
    }
}
