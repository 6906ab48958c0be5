using System.Buffers;
using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads CPV codes (Regulation (EC) No 213/2008): eight digits with their check digit, or without it where "CPV" stands
/// before them in the block, at the head of their column or row, or shortly above the line that they start.
/// </summary>
internal static class CpvReader
{
    private static readonly Regex Code = new(
        @"\b([0-9]{2}\.?[0-9]{6})(\s?[-–]\s?[0-9])?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    // A list of codes below a line that says "CPV".
    private const int BlocksInList = 6;

    private const int Farthest = 200;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•-–*·▪ \t");

    public static ProfileField<IReadOnlyList<string>>? Find(ProfileText text)
    {
        var found = text.Readings.SelectMany(In).ToList();
        if (found.Count == 0) return null;
        var codes = found.Select(code => code.Digits).Distinct().Order(StringComparer.Ordinal).ToList();
        var (document, first) = (found[0].Document, found[0].Span);
        return new(codes, new Evidence(document, first, "cpv", []) { Context = first }, true);
    }

    private static IEnumerable<(TenderDocument Document, string Digits, TextSpan Span)> In(DocumentReading reading)
    {
        var document = reading.Document;
        for (var index = 0; index < document.Blocks.Count; index++)
        {
            var block = document.Blocks[index];
            foreach (var match in Code.Matches(block.Span.In(document.Text)).AsEnumerable())
            {
                var digits = match.Groups[1].Value.Replace(".", "");
                if (!IsDivision(digits) || !(match.Groups[2].Success || IsCalledCpv(reading, index, match.Index)))
                    continue;
                yield return (document, digits,
                    new(block.Span.Start + match.Index, block.Span.Start + match.Index + match.Length));
            }
        }
    }

    private static bool IsCalledCpv(DocumentReading reading, int block, int offset)
    {
        var (document, own) = (reading.Document, reading.Document.Blocks[block]);
        var before = document.Text.AsSpan(own.Span.Start, offset);
        if (!before.ContainsAnyExcept(Bullets)
            && Enumerable.Range(Math.Max(0, block - BlocksInList), Math.Min(block, BlocksInList))
            .Any(above => NamesCpv(Start(document, above)))) return true;
        return NamesCpv(before[Math.Max(0, offset - Farthest)..]) || NamesCpv(own.ColumnHeader)
            || reading.Document.OtherCellsOf(block).Any(other => other < block && NamesCpv(Start(document, other)));
    }

    private static ReadOnlySpan<char> Start(TenderDocument document, int block) =>
        document.Text.AsSpan(document.Blocks[block].Span.Start, Math.Min(Farthest, document.Blocks[block].Span.Length));

    private static bool NamesCpv(ReadOnlySpan<char> text) => text.Contains("CPV", StringComparison.OrdinalIgnoreCase);

    // Divisions run from 03 to 98; 00 to 02 and 99 are none.
    private static bool IsDivision(string digits) =>
        string.CompareOrdinal(digits, "03") >= 0 && string.CompareOrdinal(digits, "99") < 0;
}
