namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Tells the white between columns from gaps that stand above each other by chance, and from list marks.</summary>
internal static class GutterCheck
{
    public static bool IsReal(Gutter gutter, List<PdfLine> lines)
    {
        if (gutter.Crossed.Count < 2) return false;
        var starts = new List<double>();
        var ends = new List<double>();
        var marks = 0;
        foreach (var line in gutter.Crossed.Select(index => lines[index]))
        {
            var after = line.Words.FindIndex(w => w.Left >= gutter.Middle);
            if (after <= 0) continue;
            starts.Add(line.Words[after].Left);
            ends.Add(line.Words[EndOfPart(line, after)].Right);
            if (IsMark(line, after)) marks++;
        }

        return starts.Count >= 2 && marks < 0.6 * starts.Count && (AreAligned(starts) || AreAligned(ends));
    }

    private static int EndOfPart(PdfLine line, int start)
    {
        var end = start;
        while (end + 1 < line.Words.Count && line.Words[end + 1].Left - line.Words[end].Right < 1.1 * line.Size) end++;
        return end;
    }

    // The bullet or number of an entry and its text, or a heading's number and its words, are no two columns.
    private static bool IsMark(PdfLine line, int after) =>
        after == 1 && ListMarks.IsMark(line.Words[0].Text);

    private static bool AreAligned(List<double> positions)
    {
        var most = positions.Max(at => positions.Count(other => Math.Abs(at - other) < 3));
        return most >= 2 && most >= 0.5 * positions.Count;
    }
}
