namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Takes words apart that stand without blanks ("clausessociales"): wholly into words that the phrases know or that the
/// document writes apart elsewhere, in as few parts as can be.
/// </summary>
internal sealed class GluedWords(SymbolTable symbols, FoldedText text)
{
    /// <summary>
    /// Of two or three parts it may be a compound, as Dutch makes them; this many are a line without blanks.
    /// </summary>
    public const int PartsOfLine = 4;

    private const int FewestLetters = 8;
    private const int MostLetters = 240;
    private const int LongestPart = 24;
    private const int ShortestPart = 4;
    private const double LettersOfPart = 3.5;

    /// <summary>The parts of a folded word; null where it is one word, as far as anybody knows.</summary>
    public List<string>? Split(string word)
    {
        if (word.Length is < FewestLetters or > MostLetters || symbols.Knows(word)) return null;
        Span<int> parts = stackalloc int[word.Length + 1];
        Span<int> from = stackalloc int[word.Length + 1];
        parts.Fill(int.MaxValue);
        parts[0] = 0;
        for (var start = 0; start < word.Length; start++)
            if (parts[start] < int.MaxValue) GoOn(word, start, parts, from);
        return parts[^1] * LettersOfPart > word.Length || Parts(word, from) is not { } whole || !IsLikely(whole)
            ? null : whole;
    }

    // Notes the parts that begin here, where they are the fewest up to their end.
    private void GoOn(ReadOnlySpan<char> word, int start, Span<int> parts, Span<int> from)
    {
        var longest = Math.Min(LongestPart, start == 0 ? word.Length - 1 : word.Length - start);
        Span<bool> isStem = stackalloc bool[LongestPart + 1];
        for (var length = 1; length <= longest; length++)
        {
            var part = word.Slice(start, length);
            isStem[length] = symbols.IsStem(part);
            var end = start + length;
            if (parts[start] + 1 < parts[end] && IsWord(part, isStem))
                (parts[end], from[end]) = (parts[start] + 1, start);
        }
    }

    // Short words stand in a line; in a word of few parts they are syllables ("im+portant").
    private static bool IsLikely(List<string> parts) =>
        parts.Count >= PartsOfLine || parts.TrueForAll(part => part.Length is 1 or >= ShortestPart);

    private static List<string> Parts(string word, ReadOnlySpan<int> from)
    {
        var parts = new List<string>();
        for (var end = word.Length; end > 0; end = from[end]) parts.Add(word[from[end]..end]);
        parts.Reverse();
        return parts;
    }

    // Of single letters only the French ones that an apostrophe parts from the next word.
    private bool IsWord(ReadOnlySpan<char> part, ReadOnlySpan<bool> isStem) => part.Length switch
    {
        1 => part[0] is 'd' or 'l',
        2 => symbols.Knows(part),
        _ => EndsStem(part, isStem) || symbols.Knows(part) || text.Writes(part),
    };

    // All but a common ending: "sociales" for the stem "social".
    private static bool EndsStem(ReadOnlySpan<char> part, ReadOnlySpan<bool> isStem) =>
        isStem[part.Length]
        || (part[^1] is 's' or 'e' && isStem[part.Length - 1])
        || (part is [.., 'e', 's' or 'n'] && isStem[part.Length - 2]);
}
