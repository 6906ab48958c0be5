namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Joins lines that stand beside each other a little higher or lower, as the lines of two columns often do.</summary>
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
        !above.IsContents && !line.IsContents
        && above.Baseline - line.Baseline < 0.75 * Math.Min(above.Size, line.Size)
        && above.Words.TrueForAll(a => line.Words.TrueForAll(b => a.Right + a.Size < b.Left || b.Right + b.Size < a.Left));
}
