namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Tells the white between columns from gaps that stand above each other by chance, and from list marks.
/// </summary>
internal static class GutterCheck
{
    public static bool IsReal(Gutter gutter, List<PdfLine> lines)
    {
        if (gutter.Crossed.Count < 2) return false;
        var starts = new List<double>();
        var ends = new List<double>();
        var (marks, stretched) = (0, 0);
        foreach (var line in gutter.Crossed.Select(index => lines[index]))
        {
            var after = line.Words.FindIndex(w => w.Left >= gutter.Middle);
            if (after <= 0) continue;
            starts.Add(line.Words[after].Left);
            ends.Add(line.Words[EndOfPart(line, after)].Right);
            if (IsMark(line, after)) marks++;
            if (IsStretched(line, after)) stretched++;
        }

        return starts.Count >= 2 && marks < 0.5 * starts.Count && stretched < 0.5 * starts.Count
            && (starts.Count > 3 || gutter.Width > 1.5 * lines[gutter.Crossed[0]].Size)
            && (AreAligned(starts) || AreAligned(ends));
    }

    // In a justified line all gaps are wide; the white between columns is much wider than the gaps beside it.
    private static bool IsStretched(PdfLine line, int after)
    {
        if (line.Words.Count < 4) return false;
        var words = line.Words;
        List<double> gaps =
            [.. Enumerable.Range(1, words.Count - 1).Select(i => words[i].Left - words[i - 1].Right).Order()];
        return line.Words[after].Left - line.Words[after - 1].Right < 2 * gaps[(gaps.Count - 1) / 2];
    }

    private static int EndOfPart(PdfLine line, int start)
    {
        var end = start;
        while (end + 1 < line.Words.Count && line.Words[end + 1].Left - line.Words[end].Right < 1.1 * line.Size) end++;
        return end;
    }

    // The bullet or number of an entry and its text, or a heading's number and its words, are no two columns.
    public static bool IsMark(PdfLine line, int after) =>
        after == 1
        && line.Words[0].Text is var mark
        && (ListMarks.IsMark(mark) || (mark.Length < 4 && mark.All(char.IsAsciiDigit)));

    private static bool AreAligned(List<double> positions)
    {
        var most = positions.Max(at => positions.Count(other => Math.Abs(at - other) < 3));
        return most >= 2 && most >= 0.5 * positions.Count;
    }
}
