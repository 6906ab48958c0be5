using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Counts lots that are numbered without a gap from 1 on: at the start of blocks ("Lot n° 3 : …", "Perceel 2 – …") or
/// in the first column of a table whose head says "Lot".
/// </summary>
internal static class NumberedLots
{
    private const int LongestTable = 2000;

    private static readonly Regex Start = new(
        @"^\s*(?:lots?|percee?l(?:en)?|los)\s*(?:n\s?[°º.]|nr\.?|no\.?)?\s*0?([0-9]{1,2})\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Bare = new(@"^\s*0?([0-9]{1,2})\s*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static ProfileField<int>? Find(ProfileText text) =>
        text.Readings.Select(reading => InTables(text, reading) ?? AtStarts(reading)).OfType<ProfileField<int>>()
            .FirstOrDefault();

    private static ProfileField<int>? InTables(ProfileText text, DocumentReading reading)
    {
        foreach (var head in text.Of(ProfileCue.Lot)
            .Where(hit => hit.Reading == reading && hit.Block.Cell is { Row: 0 }))
        {
            var cell = head.Block.Cell!.Value;
            var column = Enumerable.Range(head.BlockIndex + 1,
                Math.Min(LongestTable, reading.Document.Blocks.Count - head.BlockIndex - 1))
                .Where(block => reading.Document.Blocks[block].Cell is { } other && other.Table == cell.Table
                    && other.Column == cell.Column);
            if (Count(reading, column, Bare) is { } found) return found;
        }

        return null;
    }

    private static ProfileField<int>? AtStarts(DocumentReading reading) =>
        Count(reading, Enumerable.Range(0, reading.Document.Blocks.Count)
            .Where(block => reading.Document.Blocks[block].Kind is not (BlockKind.Header or BlockKind.Footer)), Start);

    private static ProfileField<int>? Count(DocumentReading reading, IEnumerable<int> blocks, Regex form)
    {
        var (text, all) = (reading.Document.Text, reading.Document.Blocks);
        var numbered = blocks.Select(block => (Block: block, Match: form.Match(all[block].Span.In(text))))
            .Where(found => found.Match.Success)
            .Select(found => (found.Block,
                Number: int.Parse(found.Match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))).ToList();
        var numbers = numbered.Select(found => found.Number).ToHashSet();
        numbers.Remove(0);
        if (numbers.Count < 2 || numbers.Max() != numbers.Count) return null;
        var span = reading.Document.Blocks[numbered.First(found => found.Number == numbers.Count).Block].Span;
        var shown = new TextSpan(span.Start, Math.Min(span.End, span.Start + 100));
        return new(numbers.Count,
            new Evidence(reading.Document, shown, Kebab.Name(ProfileCue.Lot), []) { Context = shown }, false);
    }
}
