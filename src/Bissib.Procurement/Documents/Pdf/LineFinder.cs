namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Sorts words into lines from top to bottom, and mends words that the file draws in pieces.</summary>
internal static class LineFinder
{
    private const double PieceGap = 0.12;

    public static List<PdfLine> Find(IReadOnlyList<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var open = new List<PdfWord>();
        foreach (var word in Sorted(words, static w => -w.Baseline))
        {
            if (open.Count > 0 && !IsOnLine(word, open[0]))
            {
                lines.Add(Close(open));
                open = [];
            }

            open.Add(word);
        }

        if (open.Count > 0) lines.Add(Close(open));
        return lines;
    }

    // Words are in order most of the time. Where two are level the file's order decides, so the result is the same each
    // time.
    private static PdfWord[] Sorted(IReadOnlyList<PdfWord> words, Func<PdfWord, double> position)
    {
        var sorted = new PdfWord[words.Count];
        var keys = new (double Position, int Index)[words.Count];
        var isSorted = true;
        for (var index = 0; index < sorted.Length; index++)
        {
            sorted[index] = words[index];
            keys[index] = (position(words[index]), index);
            isSorted &= index == 0 || keys[index - 1].Position <= keys[index].Position;
        }

        if (!isSorted) Array.Sort(keys, sorted);
        return sorted;
    }

    private static bool IsOnLine(PdfWord word, PdfWord first) =>
        first.Baseline - word.Baseline <= 0.3 * Math.Min(first.Size, word.Size);

    private static PdfLine Close(List<PdfWord> words)
    {
        var whole = new List<PdfWord>(words.Count);
        foreach (var word in Sorted(words, static w => w.Left))
        {
            if (whole.Count == 0) whole.Add(word);
            else if (IsOverprint(word, whole[^1])) continue;
            else if (IsPiece(word, whole[^1])) whole[^1] = whole[^1].JoinedWith(word);
            else whole.Add(word);
        }

        return new PdfLine(LetterSpacing.Mend(whole));
    }

    private static bool IsOverprint(PdfWord word, PdfWord before) =>
        word.Text == before.Text && word.Left - before.Left < 0.25 * word.Size
            && word.Right - before.Right < 0.25 * word.Size;

    private static bool IsPiece(PdfWord word, PdfWord before) =>
        !word.HasSpaceBefore && !before.HasSpaceAfter
        && word.Left - before.Right is var gap
        && gap < PieceGap * Math.Max(word.Size, before.Size)
        && gap > -0.3 * before.Size
        && !before.Text.EndsWith("....", StringComparison.Ordinal)
        && !word.Text.StartsWith("....", StringComparison.Ordinal);
}
