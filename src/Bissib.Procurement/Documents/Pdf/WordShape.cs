namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Tells words from the letters that a file with a wrong table of letters (ToUnicode) gives: "DĂĕŽŶŶĞƌŝĞ",
/// "0DoRQQHULH". It looks at shapes alone, so a language that is not known is not taken for garbage.
/// </summary>
internal static class WordShape
{
    private const int FewWords = 40;
    private const double GarbledShare = 0.5;

    public static bool IsGarbled(IEnumerable<WordFinder> finders)
    {
        var (words, odd) = (0, 0);
        foreach (var word in finders.SelectMany(f => f.Words))
        {
            var text = word.Text.AsSpan().Trim(".,;:!?()[]«»“”\"'’/-–•…");
            if (text.Length < 4 || !HasLetter(text)) continue;
            words++;
            if (IsOdd(text)) odd++;
        }

        return words >= FewWords && odd > GarbledShare * words;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsLetter(character)) return true;
        return false;
    }

    // A capital after a small letter, a digit between letters, letters of several blocks of Unicode in one word, a
    // sign or control character within.
    private static bool IsOdd(ReadOnlySpan<char> text)
    {
        var (turns, rare, plain, signs) = (0, 0, 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var now = text[index];
            if (char.IsLetter(now) && now < '\u0100') plain++;
            else if (now is >= '\u0100' and <= '\u024f' and not ('œ' or 'Œ' or 'Ÿ')) rare++;
            else if (char.IsControl(now) || (char.IsSymbol(now) && now is not ('€' or '°' or '+' or '='))) signs++;
            if (index > 0 && char.IsUpper(now) && char.IsLower(text[index - 1])) turns++;
            if (index > 0 && index < text.Length - 1 && char.IsDigit(now) && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]))
                turns++;
        }

        return turns > 0 || signs > 0 || (rare > 1 && 3 * rare > plain);
    }
}
