namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Lines that gutters part, and the columns between the gutters, each with lines of its own.</summary>
internal sealed record Region(List<PdfLine> Lines, List<double> Cuts, List<List<PdfLine>> Columns, bool IsProse)
{
    public static Region Of(List<PdfLine> lines, List<Gutter> gutters)
    {
        List<double> cuts = [.. gutters.Select(g => g.Middle).Order()];
        List<List<PdfLine>> columns = [.. Enumerable.Range(0, cuts.Count + 1)
            .Select(
                column => LineFinder.Find([.. lines.SelectMany(l => l.Words).Where(w => ColumnOf(cuts, w) == column)]))
            .Where(column => column.Count > 0)];
        return new(lines, cuts, columns, columns.Count > 1 && columns.TrueForAll(IsRunningText));
    }

    public int ColumnOf(PdfWord word) => ColumnOf(Cuts, word);

    private static int ColumnOf(List<double> cuts, PdfWord word) => cuts.Count(cut => cut < word.Middle);

    // Running text fills its column, many words a line; cells do not.
    private static bool IsRunningText(List<PdfLine> lines)
    {
        if (lines.Count < 4) return false;
        var width = lines.Max(l => l.Right) - lines.Min(l => l.Left);
        return lines.Average(l => l.Words.Count) >= 3.5 && lines.Average(l => l.Right - l.Left) >= 0.55 * width;
    }
}
