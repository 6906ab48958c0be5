using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// A table of the draft: rows and columns as they were read, as wide as the words stand apart on the page. A cell whose
/// words reach over columns that have none in its row spans them.
/// </summary>
internal sealed class DraftTable
{
    // A4 less its margins of 2.5 cm, in twentieths of a point.
    private const int TextWidth = 9072;
    private const int NarrowestColumn = 420;

    private readonly List<Cell> cells;
    private readonly double[] lefts;
    private readonly int[] widths;

    private DraftTable(TenderDocument document, IReadOnlyList<DraftPiece> pieces)
    {
        cells = [.. pieces.GroupBy(piece => document.Blocks[piece.Block].Cell!.Value with { IsHeader = false })
            .Select(group => new Cell(group.Key, [.. group], [.. group.SelectMany(piece => BoxesOf(document, piece))]))
            .OrderBy(cell => cell.At.Row).ThenBy(cell => cell.At.Column)];
        var columns = cells.Max(cell => cell.At.Column) + 1;
        var right = cells.Max(cell => cell.Right);
        lefts = new double[columns];
        for (var column = columns - 1; column >= 0; column--)
            lefts[column] = Math.Min(
                cells.Where(cell => cell.At.Column == column).Select(cell => cell.Left).DefaultIfEmpty(double.MaxValue)
                    .Min(),
                column + 1 < columns ? lefts[column + 1] : right);
        widths = WidthsOf(lefts, right);
    }

    private sealed record Cell(TableCell At, IReadOnlyList<DraftPiece> Pieces, IReadOnlyList<PdfBox> Boxes)
    {
        public double Left { get; } = Boxes.Select(box => box.Left).DefaultIfEmpty(0).Min();

        public double Right { get; } = Boxes.Select(box => box.Right).DefaultIfEmpty(0).Max();
    }

    public static XElement Make(TenderDocument document, IReadOnlyList<DraftPiece> pieces) =>
        new DraftTable(document, pieces).Make();

    private XElement Make() => new(
        W.Table,
        new XElement(
            W.Main + "tblPr",
            new XElement(W.Main + "tblStyle", new XAttribute(W.Value, "DraftTable")),
            Width("tblW", widths.Sum()),
            new XElement(W.Main + "tblLayout", new XAttribute(W.Type, "fixed"))),
        new XElement(W.Main + "tblGrid", widths.Select(width => new XElement(
            W.Main + "gridCol", new XAttribute(W.Main + "w", Digits(width))))),
        cells.GroupBy(cell => cell.At.Row).Select(row => new XElement(W.Row, CellsOf([.. row]))));

    private IEnumerable<XElement> CellsOf(List<Cell> row)
    {
        for (var column = 0; column < widths.Length;)
        {
            var cell = row.Find(cell => cell.At.Column == column);
            var span = cell is null ? 1 : SpanOf(cell, row);
            yield return new(
                W.Cell,
                new XElement(
                    W.Main + "tcPr",
                    Width("tcW", widths.Skip(column).Take(span).Sum()),
                    span == 1 ? null : new XElement(W.Main + "gridSpan", new XAttribute(W.Value, Digits(span)))),
                cell?.Pieces.Select(piece => piece.Paragraph) ?? [Empty()]);
            column += span;
        }
    }

    private int SpanOf(Cell cell, List<Cell> row)
    {
        var end = cell.At.Column + 1;
        while (end < lefts.Length && cell.Right > lefts[end] && !row.Exists(other => other.At.Column == end)) end++;
        return end - cell.At.Column;
    }

    private static int[] WidthsOf(double[] lefts, double right)
    {
        var points = lefts.Select((left, column) =>
            Math.Max(1, (column + 1 < lefts.Length ? lefts[column + 1] : right) - left)).ToArray();
        var free = TextWidth - (NarrowestColumn * points.Length);
        return [.. points.Select(width => NarrowestColumn + (int)(Math.Max(0, free) * width / points.Sum()))];
    }

    private static IEnumerable<PdfBox> BoxesOf(TenderDocument document, DraftPiece piece) =>
        document.Places.PlacesOf(document.Blocks[piece.Block].Span).OfType<PdfPlace>().Select(place => place.Box);

    private static XElement Empty() => new(
        W.Paragraph,
        new XElement(W.ParagraphProperties, new XElement(W.StyleOfParagraph, new XAttribute(W.Value, "TableText"))));

    private static XElement Width(string name, int width) => new(
        W.Main + name, new XAttribute(W.Main + "w", Digits(width)), new XAttribute(W.Type, "dxa"));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
