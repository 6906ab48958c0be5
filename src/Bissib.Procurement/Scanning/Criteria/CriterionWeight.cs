using System.Globalization;
using System.Text.RegularExpressions;

namespace Bissib.Procurement.Scanning.Criteria;

/// <summary>
/// Reads the weight that a cell or the end of a line gives: "45", "45 %", "/45", "45 points", "(45/100)".
/// </summary>
internal static partial class CriterionWeight
{
    private const string Unit = @"%|p|pts?\.?|points?|punt(?:en)?|ptn\.?|procent|pour ?cent|punkte?n?|marks?";

    private const int LongestEnd = 24;
    private const string Marks = ":–—([…-./";

    /// <summary>Null where a cell holds anything but a weight of at most 100.</summary>
    public static double? OfCell(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        return text.Length is 0 or > 24 ? null : Value(Cell().Match(text.ToString()));
    }

    /// <summary>The weight at the end of a line, and where it starts in the line; null where there is none.</summary>
    public static (double Weight, int Start)? AtEndOf(ReadOnlySpan<char> line)
    {
        if (!MayEndWithWeight(line)) return null;
        var found = LineEnd().Match(line.ToString());
        return Value(found) is { } weight ? (weight, found.Index) : null;
    }

    // Most lines end with no number behind a mark; to ask the pattern of each would cost more than all else here.
    private static bool MayEndWithWeight(ReadOnlySpan<char> line)
    {
        var end = line.LastIndexOfAnyInRange('0', '9') + 1;
        if (end <= Math.Max(0, line.Length - LongestEnd)) return false;
        var before = BeforeDigits(line[..end]);
        // A decimal has figures on both sides of its mark.
        if (before is [.., >= '0' and <= '9', ',' or '.']) before = BeforeDigits(before[..^1]);
        return before.TrimEnd() is [.., var mark] && (Marks.Contains(mark) || line[..end].EndsWith("100"));
    }

    private static ReadOnlySpan<char> BeforeDigits(ReadOnlySpan<char> line) =>
        line[..(line.LastIndexOfAnyExceptInRange('0', '9') + 1)];

    private static double? Value(Match found)
    {
        if (!found.Success) return null;
        var number = found.Groups["number"].Value.Replace(',', '.');
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value is > 0 and <= 100
            ? value
            : null;
    }

    [GeneratedRegex(
        $@"^[(\[/]?\s*(?:sur\s+|op\s+|max(?:imum|\.)?\s*)?(?<number>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s*(?:(?:/|sur|op|von|out of)\s*100)?\s*(?:{Unit})?\s*[)\]]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Cell();

    [GeneratedRegex(
        $@"\s*(?:[:–—(\[…-]|\.{{2,}})[\s(\[]*(?<number>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s*(?:(?:/|sur|op|von|out of)\s*100)?\s*(?:{Unit})?\s*[)\].;,]*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();
}
