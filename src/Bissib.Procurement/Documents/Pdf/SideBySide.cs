namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Joins lines that stand beside each other a little higher or lower, as the lines of two columns often do.
/// </summary>
internal static class SideBySide
{
    public static List<PdfLine> Join(List<PdfLine> lines)
    {
        var joined = new List<PdfLine>(lines.Count);
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Stand(joined[^1], line))
                joined[^1] = new PdfLine([.. joined[^1].Words.Concat(line.Words).OrderBy(w => w.Left)]);
            else joined.Add(line);
        }

        return joined;
    }

    private static bool Stand(PdfLine above, PdfLine line) =>
        (above.Baseline - line.Baseline < 0.75 * Math.Min(above.Size, line.Size) && AreDisjoint(above, line))
        || IsNoteMark(above, line);

    private static bool IsNoteMark(PdfLine above, PdfLine line) =>
        above.Words.Count == 1 && above.Size < 0.85 * line.Size
        && above.Baseline - line.Baseline < 0.6 * line.Size && above.Right <= line.Left + (0.3 * line.Size);

    private static bool AreDisjoint(PdfLine above, PdfLine line)
    {
        var (a, b) = (0, 0);
        while (a < above.Words.Count && b < line.Words.Count)
        {
            var (first, second) = (above.Words[a], line.Words[b]);
            if (first.Right + first.Size < second.Left) a++;
            else if (second.Right + second.Size < first.Left) b++;
            else return false;
        }

        return true;
    }
}
