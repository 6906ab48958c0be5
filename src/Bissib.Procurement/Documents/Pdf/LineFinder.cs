namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Sorts words into lines from top to bottom, and mends words that the file draws in pieces.</summary>
internal static class LineFinder
{
    private const double PieceGap = 0.12;

    public static List<PdfLine> Find(IReadOnlyCollection<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var open = new List<PdfWord>();
        foreach (var word in words.Index().OrderByDescending(w => w.Item.Baseline).ThenBy(w => w.Index).Select(w => w.Item))
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

    private static bool IsOnLine(PdfWord word, PdfWord first) =>
        first.Baseline - word.Baseline <= 0.3 * Math.Min(first.Size, word.Size);

    private static PdfLine Close(List<PdfWord> words)
    {
        var sorted = words.Index().OrderBy(w => w.Item.Left).ThenBy(w => w.Index).Select(w => w.Item);
        var whole = new List<PdfWord>(words.Count);
        foreach (var word in sorted)
        {
            if (whole.Count == 0) whole.Add(word);
            else if (IsOverprint(word, whole[^1])) continue;
            else if (IsPiece(word, whole[^1])) whole[^1] = whole[^1].JoinedWith(word);
            else whole.Add(word);
        }

        return new PdfLine(LetterSpacing.Mend(whole));
    }

    private static bool IsOverprint(PdfWord word, PdfWord before) =>
        word.Text == before.Text && word.Left - before.Left < 0.25 * word.Size && word.Right - before.Right < 0.25 * word.Size;

    private static bool IsPiece(PdfWord word, PdfWord before) =>
        !word.HasSpaceBefore && !before.HasSpaceAfter
        && word.Left - before.Right is var gap
        && gap < PieceGap * Math.Max(word.Size, before.Size)
        && gap > -0.3 * before.Size
        && !before.Text.EndsWith("....", StringComparison.Ordinal)
        && !word.Text.StartsWith("....", StringComparison.Ordinal);
}
