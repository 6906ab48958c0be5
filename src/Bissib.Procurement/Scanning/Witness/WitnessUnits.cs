using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>Words that the second witness reads as one text: ranges of words (both ends included), the last the main one.</summary>
internal readonly record struct WitnessUnit((int First, int Last)[] Ranges)
{
    public (int First, int Last) Main => Ranges[^1];

    public int WordCount => Ranges.Sum(range => range.Last - range.First + 1);

    /// <summary>True where a word from the first to the last is one of its own.</summary>
    public bool Touches(int first, int last) => Ranges.Any(range => range.First <= last && first <= range.Last);
}

/// <summary>
/// Cuts a document into what the second witness reads: every sentence; a heading together with the first sentence below
/// it; and a table row as a whole, since a criterion and its weight stand in cells of their own.
/// </summary>
internal static class WitnessUnits
{
    private const int FewestWords = 3;

    public static IEnumerable<WitnessUnit> Of(DocumentReading reading) =>
        Sentences(reading).Concat(Rows(reading)).Where(unit => unit.WordCount >= FewestWords);

    private static IEnumerable<WitnessUnit> Sentences(DocumentReading reading)
    {
        for (var sentence = 0; sentence < reading.Text.SentenceCount; sentence++)
        {
            var words = reading.Text.WordsOfSentence(sentence);
            var block = reading.Text.Words[words.First].Block;
            var kind = reading.Document.Blocks[block].Kind;
            if (reading.IsContents(block) || kind is BlockKind.Header or BlockKind.Footer) continue;
            if (kind != BlockKind.Heading) yield return new([words]);
            else if (FirstSentenceBelow(reading, block) is { } below) yield return new([words, below]);
        }
    }

    private static (int First, int Last)? FirstSentenceBelow(DocumentReading reading, int heading)
    {
        for (var block = heading + 1; block < reading.Document.Blocks.Count; block++)
        {
            var (first, end) = reading.Text.WordsOfBlock(block);
            var kind = reading.Document.Blocks[block].Kind;
            if (first == end || kind is BlockKind.Header or BlockKind.Footer) continue;
            return kind == BlockKind.Heading ? null : reading.Text.WordsOfSentence(reading.Text.Words[first].Sentence);
        }

        return null;
    }

    private static IEnumerable<WitnessUnit> Rows(DocumentReading reading)
    {
        var lastOfRow = -1;
        for (var block = 0; block < reading.Document.Blocks.Count; block++)
        {
            if (block <= lastOfRow || reading.Document.Blocks[block].Cell is null) continue;
            int[] row = [block, .. reading.OtherCellsOf(block).Where(other => other > block)];
            lastOfRow = row[^1];
            var ranges = row.Select(reading.Text.WordsOfBlock).Where(words => words.End > words.First)
                .Select(words => (words.First, Last: words.End - 1)).ToArray();
            // A row of short cells is a sentence already.
            if (ranges.Length > 1 && reading.Text.Words[ranges[0].First].Sentence != reading.Text.Words[ranges[^1].Last].Sentence) yield return new(ranges);
        }
    }
}
