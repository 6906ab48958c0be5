namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Words written with a blank after each letter, all capitals or none, as titles are: "C L A U S E S".
/// </summary>
internal static class SpacedLetters
{
    private const int FewestLetters = 5;

    /// <summary>The end of the run of letters that begins here; 0 where there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end + 1 < text.Length && IsBlank(text[end]) && IsLike(text[end + 1], text[start])
            && !IsInWord(text, end + 2)) end += 2;
        return end - start < (2 * FewestLetters) - 1 ? 0 : end;
    }

    public static string Join(ReadOnlySpan<char> run)
    {
        var letters = new char[(run.Length + 1) / 2];
        for (var index = 0; index < letters.Length; index++) letters[index] = run[2 * index];
        return new(letters);
    }

    private static bool IsLike(char letter, char first) =>
        char.IsLetter(letter) && char.IsUpper(letter) == char.IsUpper(first);

    private static bool IsBlank(char letter) => letter is ' ' or '\u00A0';

    private static bool IsInWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’');
}
