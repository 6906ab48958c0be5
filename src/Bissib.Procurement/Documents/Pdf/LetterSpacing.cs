namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Joins headings written with spaced letters, such as "C L A U S E S   S O C I A L E S", to words.</summary>
internal static class LetterSpacing
{
    private const int ShortestRun = 4;

    public static List<PdfWord> Mend(List<PdfWord> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            var end = start;
            while (end < words.Count && IsLetter(words[end])
                && (end == start || IsNear(words[end - 1], words[end]))) end++;
            if (end - start >= ShortestRun) Join(words, start, end - start);
        }

        return words;
    }

    private static bool IsLetter(PdfWord word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]);

    private static bool IsNear(PdfWord before, PdfWord word) => word.Left - before.Right < 1.6 * word.Size;

    private static void Join(List<PdfWord> words, int start, int count)
    {
        var gaps = Enumerable.Range(start + 1, count - 1).Select(i => words[i].Left - words[i - 1].Right).Order()
            .ToList();
        var between = gaps[gaps.Count / 2];
        var joined = new List<PdfWord> { words[start] };
        for (var index = start + 1; index < start + count; index++)
        {
            var isSameWord = words[index].Left - words[index - 1].Right < (1.6 * between) + 0.5;
            if (isSameWord) joined[^1] = joined[^1].JoinedWith(words[index]);
            else joined.Add(words[index]);
        }

        words.RemoveRange(start, count);
        words.InsertRange(start, joined);
    }
}
