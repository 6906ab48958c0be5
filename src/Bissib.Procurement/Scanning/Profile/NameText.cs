using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Cuts a buyer's name out of the text in which it stands: "est la «Commune de X», rue du Moulin 12".
/// </summary>
internal static class NameText
{
    private const int Longest = 110;
    private const int MostWords = 16;

    private static readonly Regex Opening = new(
        @"^[\s:–—\-|/]*(?:(?:est|sont|is|zijn|are|ist)\s+)?(?:(?:la|le|les|de|het|the|die|der|das)\s+|l['’])?",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Closing = new(
        @"[,;(|\n:]|\s[–—]\s|\.(?:\s|$)|\s(?:représentée?s?|vertegenwoordigd|represented|vertreten|dont|sise?|située?|ayant|"
        + @"gevestigd|met|hierna|ci-après|agissant|optredend|acting|in de persoon|à l['’]attention|dénommée?|\d)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Verb = new(
        @"^[\s:]*(?:est|is|are|ist|:)\s",
            RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Null where what stands there is no name: too long, or nothing.</summary>
    public static TextSpan? Read(string text, TextSpan span)
    {
        var words = span.In(text);
        var start = Opening.Match(words).Length;
        var closing = Closing.Match(words[start..]);
        var whole = closing.Success ? words.Substring(start, closing.Index) : words[start..];
        var name = whole.TrimEnd(' ', '.', '"', '*');
        if (name.Length is < 3 or > Longest || name.Split(' ').Length > MostWords) return null;
        return new(span.Start + start, span.Start + start + name.Length);
    }

    public static bool FollowsVerb(string text, int start) =>
        Verb.IsMatch(text.AsSpan(start, Math.Min(12, text.Length - start)).ToString());
}
