using System.Globalization;
using System.Text;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Folds letters so that case, accents and ligatures do not count: "Œuvre" and "oeuvre" are the same word. The same
/// folding serves texts and signals.
/// </summary>
internal static class Folding
{
    /// <summary>
    /// How many letters a character may become; the few that would become more (U+FDFA) are left as they are.
    /// </summary>
    public const int LongestFolded = 3;

    private const int TableSize = 0x250;

    private static readonly string[] Table = [.. Enumerable.Range(0, TableSize).Select(code => Fold((char)code))];

    /// <summary>
    /// The folded letters of a character; empty for what a reader does not see (soft hyphen, combining marks).
    /// </summary>
    public static string Of(char letter) => letter < TableSize ? Table[letter] : Fold(letter);

    /// <summary>
    /// Writes the folded letters of a word (at most <see cref="LongestFolded"/> each) and answers how many they are.
    /// </summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var folded = Of(letter);
            folded.CopyTo(target[length..]);
            length += folded.Length;
        }

        return length;
    }

    public static string Of(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word) folded.Append(Of(letter));
        return folded.ToString();
    }

    /// <summary>
    /// True for characters that no reader sees and that must not part a word (U+00AD, U+200B to U+200D, U+FEFF).
    /// </summary>
    public static bool IsInvisible(char letter) =>
        letter is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'
        || (letter >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);

    private static string Fold(char letter)
    {
        if (IsInvisible(letter)) return "";
        switch (letter)
        {
            case 'œ' or 'Œ': return "oe";
            case 'æ' or 'Æ': return "ae";
            case 'ß': return "ss";
            case 'ĳ' or 'Ĳ': return "ij";
            case 'ø' or 'Ø': return "o";
            case 'ł' or 'Ł': return "l";
        }

        if (char.IsSurrogate(letter)) return letter.ToString();
        var parts = letter.ToString().Normalize(NormalizationForm.FormKD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark);
        var folded = string.Concat(parts).ToLowerInvariant();
        return folded.Length <= LongestFolded ? folded : letter.ToString();
    }
}
