namespace Bissib.Procurement.Scanning.Words;

/// <summary>A word of a text: where it stands, and whether it is a number in figures.</summary>
internal readonly record struct WordSpan(int Start, int End, bool IsNumber);

/// <summary>
/// Splits text into words: runs of letters and digits, numbers however grouped ("1.470", "1 470", "7,5"), and each of
/// % € §. Everything else parts words, an apostrophe and a hyphen too.
/// </summary>
internal static class WordSplitter
{
    /// <summary>The next word from an offset on; false at the end of the text.</summary>
    public static bool Next(ReadOnlySpan<char> text, int from, out WordSpan word)
    {
        for (var start = from; start < text.Length; start++)
        {
            var letter = text[start];
            if (letter is '%' or '€' or '§')
            {
                word = new(start, start + 1, false);
                return true;
            }

            if (char.IsAsciiDigit(letter))
            {
                word = new(start, EndOfNumber(text, start), true);
                return true;
            }

            if (char.IsLetterOrDigit(letter))
            {
                word = new(start, EndOfWord(text, start), false);
                return true;
            }
        }

        word = default;
        return false;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || JoinsLetters(text, end))) end++;
        return end;
    }

    private static bool JoinsLetters(ReadOnlySpan<char> text, int at) =>
        Folding.IsInvisible(text[at]) && at + 1 < text.Length
        && (char.IsLetterOrDigit(text[at + 1]) || Folding.IsInvisible(text[at + 1]));

    // A separator goes on with the number where digits follow it; a blank only where exactly three do (thousands).
    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfDigits(text, start);
        while (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            var next = EndOfDigits(text, end + 1);
            var isSeparator = text[end] switch
            {
                '.' or ',' => true,
                ' ' or '\u00A0' or '\u202F' or '\u2009' => next - end == 4 && end - start <= 11,
                _ => false,
            };
            if (!isSeparator) break;
            end = next;
        }

        return end;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start])) start++;
        return start;
    }
}
