using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// Words that the second witness reads as one text: ranges of words (both ends included), the last the main one.
/// </summary>
internal readonly record struct WitnessUnit((int First, int Last)[] Ranges)
{
    public (int First, int Last) Main => Ranges[^1];

    public int WordCount => Ranges.Sum(range => range.Last - range.First + 1);

    /// <summary>True where a word from the first to the last is one of its own.</summary>
    public bool Touches(int first, int last) => Ranges.Any(range => range.First <= last && first <= range.Last);
}

/// <summary>
/// Cuts a document into what the second witness reads: every sentence; a heading together with the first sentence below
/// it; and a table row as a whole, since a criterion and its weight stand in cells of their own. Entries of contents,
/// and what stands on every page, are no units.
/// </summary>
internal static class WitnessUnits
{
    private const int FewestWords = 3;

    public static IEnumerable<WitnessUnit> Of(FoldedText text) =>
        Sentences(text).Concat(Rows(text)).Where(unit => unit.WordCount >= FewestWords);

    private static IEnumerable<WitnessUnit> Sentences(FoldedText text)
    {
        for (var sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            var words = text.WordsOfSentence(sentence);
            var block = text.Words[words.First].Block;
            var kind = text.Document.Blocks[block].Kind;
            if (kind is BlockKind.ContentsEntry or BlockKind.Header or BlockKind.Footer) continue;
            if (kind != BlockKind.Heading) yield return new([words]);
            else if (FirstSentenceBelow(text, block) is { } below) yield return new([words, below]);
        }
    }

    private static (int First, int Last)? FirstSentenceBelow(FoldedText text, int heading)
    {
        for (var block = heading + 1; block < text.Document.Blocks.Count; block++)
        {
            var (first, end) = text.WordsOfBlock(block);
            var kind = text.Document.Blocks[block].Kind;
            if (first == end || kind is BlockKind.Header or BlockKind.Footer) continue;
            return kind == BlockKind.Heading ? null : text.WordsOfSentence(text.Words[first].Sentence);
        }

        return null;
    }

    private static IEnumerable<WitnessUnit> Rows(FoldedText text)
    {
        var lastOfRow = -1;
        for (var block = 0; block < text.Document.Blocks.Count; block++)
        {
            if (block <= lastOfRow || text.Document.Blocks[block].Cell is null) continue;
            int[] row = [block, .. text.Document.OtherCellsOf(block).Where(other => other > block)];
            lastOfRow = row[^1];
            var ranges = row.Select(text.WordsOfBlock).Where(words => words.End > words.First)
                .Select(words => (words.First, Last: words.End - 1)).ToArray();
            // A row of short cells is a sentence already.
            if (ranges.Length > 1 && text.Words[ranges[0].First].Sentence != text.Words[ranges[^1].Last].Sentence)
                yield return new(ranges);
        }
    }
}
