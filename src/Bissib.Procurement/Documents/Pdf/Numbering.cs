using System.Text.RegularExpressions;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>The number at the start of a heading: "4.8", "ARTICLE 5", "Hoofdstuk II", "A.1".</summary>
/// <param name="Depth">1 for the highest.</param>
/// <param name="IsChapter">A chapter, part or title, which stands above the articles.</param>
/// <param name="IsWord">It begins with a word such as "Article" and not with a bare number.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct Numbering(int Depth, bool IsChapter, bool IsWord, int Length)
{
    private static readonly Regex Word = new(
        "^(?<chapter>chapitre|hoofdstuk|chapter|partie|deel|part|titre|titel|title|kapitel|teil|afdeling|section|sectie)?"
        + @"(?<article>article|art\.|artikel|lot|perceel|annexe|bijlage|annex|appendix|clause|schedule)?"
        + @"\s*(n°\s*)?(?<number>([0-9]{1,3}|[ivxl]{1,6}|[a-z])([.\-][0-9]{1,2}){0,4})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly Regex Bare = new(
        @"^(?<number>([0-9]{1,2}|[A-Z]|[IVX]{1,5})([.\-][0-9A-Za-z]{1,2}){0,5})([.)°]|\s*[\-–—:/])*\s+[\p{L}«""“‘']",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    public static Numbering? Find(string text)
    {
        if (Word.Match(text) is { Success: true } word
            && (word.Groups["chapter"].Success || word.Groups["article"].Success))
        {
            var isChapter = word.Groups["chapter"].Success;
            return new(DepthOf(word.Groups["number"].Value), isChapter, true, word.Length);
        }

        if (Bare.Match(text) is not { Success: true } bare) return null;
        var number = bare.Groups["number"];
        var isLoneLetter = number.Length == 1 && text.Length > 1 && text[1] is ' ';
        return isLoneLetter && char.IsLetter(text[0]) ? null : new(DepthOf(number.Value), false, false, number.Length);
    }

    private static int DepthOf(string number) => 1 + number.Count(c => c is '.' or '-');
}
