namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Lines that are read one after the other: a column, the text between two tables, or a cell. Left and Right are the
/// edges between which the text is set, in points.
/// </summary>
internal sealed record Flow(List<PdfLine> Lines, double Left, double Right, TableCell? Cell = null)
{
    public static Flow Of(List<PdfLine> lines, TableCell? cell = null) =>
        new(lines, lines.Min(l => l.Left), lines.Max(l => l.Right), cell);
}
