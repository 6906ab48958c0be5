using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Tells headings that are only typed: short, bold or in capitals, with the number of an article or chapter. Many
/// tenders have no heading styles at all.
/// </summary>
internal static partial class WordHeadings
{
    private const int LongestHeading = 140;
    private const int ChapterLevel = 1;
    private const int ArticleLevel = 2;

    /// <summary>
    /// 1 to 9 where the paragraph is a typed heading, otherwise 0. The number is the computed one, or null.
    /// </summary>
    public static int Level(WordParagraph paragraph, string text, string? number, WordStyles styles)
    {
        var line = text.Trim();
        if (line.Length is 0 or > LongestHeading || line.Contains('\t', StringComparison.Ordinal)) return 0;
        var isTitle = KeywordTitle().IsMatch(line) && !EndsLikeSentence(line);
        if (!isTitle && !IsEmphatic(paragraph, line, styles)) return 0;
        var numbered = number is null ? line : $"{number} {line}";
        if (Chapter().IsMatch(numbered)) return ChapterLevel;
        if (Article().IsMatch(numbered)) return ArticleLevel;
        if (EndsLikeSentence(line)) return 0;
        var match = Numbered().Match(numbered);
        if (match.Success) return match.Groups[1].Value.Trim('.').Count(c => c == '.') + 1;
        return Lettered().IsMatch(numbered) ? 1 : 0;
    }

    public static bool IsArticle(string text) => Article().IsMatch(text.AsSpan().Trim());

    private static bool IsEmphatic(WordParagraph paragraph, string line, WordStyles styles)
    {
        var letters = line.Count(char.IsLetter);
        if (letters < 2) return false;
        if (line.Count(char.IsUpper) >= 0.9 * letters) return true;
        return paragraph.Runs.Where(r => !r.IsFormula && r.Text.Any(char.IsLetter))
            .All(r => IsStrong(r.Element, paragraph, styles));
    }

    private static bool IsStrong(XElement run, WordParagraph paragraph, WordStyles styles) =>
        styles.IsOn(run, paragraph.Style, W.Main + "b") || styles.IsOn(run, paragraph.Style, W.Main + "caps")
        || styles.IsOn(run, paragraph.Style, W.Main + "smallCaps");

    private static bool EndsLikeSentence(string line) =>
        line[^1] is '.' or ';' or ',' && !line.EndsWith("etc.", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:chapitre|hoofdstuk|partie|deel|titre|titel|chapter|annexe|bijlage|annex)\s+(?:[0-9]{1,3}|[ivxlc]{1,7}|[a-z])\b",
        Options)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:article|artikel|art\.?)\s*[0-9]{1,3}(?:er)?(?:[.\-][0-9]{1,3})*\b", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:article|artikel|chapitre|hoofdstuk)\s+(?:[0-9]{1,3}|[ivxlc]{1,7})(?:er)?(?:\.[0-9]{1,3})*\s*[–—:.\-]\s*\S.{2,90}$",
        Options)]
    private static partial Regex KeywordTitle();

    [GeneratedRegex(@"^([0-9]{1,2}(?:\.[0-9]{1,2}){0,4}\.?)[\s–—:)°\-]+\p{L}", Options)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^([ivx]{1,5}|[a-h])(?:\.[0-9]{1,2}){0,3}(?:[.)°]\s*|\s+[–—:\-]\s+)\p{L}", Options)]
    private static partial Regex Lettered();

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
}
