using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>A cell of a row: the first of its columns and how many it spans.</summary>
internal sealed record WordCell(XElement Element, int Column, int Columns);

/// <summary>The rows of a table (w:tbl) that a view shows, and how many of them head its columns.</summary>
internal sealed class WordTable
{
    private WordTable(IReadOnlyList<WordRow> rows, int headerRows)
    {
        Rows = rows;
        HeaderRows = headerRows;
    }

    public IReadOnlyList<WordRow> Rows { get; }

    public int HeaderRows { get; }

    public static WordTable Read(XElement table, WordScope scope)
    {
        var rows = Grouped(table, W.Row)
            .Select(row => new WordRow(row, scope.Revisions.HidesRow(row), [.. CellsOf(row)])).ToList();
        var shown = rows.Where(row => !row.IsHidden).ToList();
        return new(rows, WordTableHeader.CountRows(table, shown, scope.Styles));
    }

    private static IEnumerable<WordCell> CellsOf(XElement row)
    {
        var column = row.Element(W.Main + "trPr").NumberOf(W.Main + "gridBefore") ?? 0;
        foreach (var cell in Grouped(row, W.Cell))
        {
            var columns = Math.Max(1, cell.Element(W.Main + "tcPr").NumberOf(W.Main + "gridSpan") ?? 1);
            yield return new(cell, column, columns);
            column += columns;
        }
    }

    // Rows and cells may stand in content controls of their own (17.5.2.30, 17.5.2.32).
    private static IEnumerable<XElement> Grouped(XElement container, XName name) =>
        container.Elements().SelectMany(e =>
            e.Name == name ? [e] : e.Name == W.Table || e.Name == W.Paragraph ? [] : Grouped(e, name));
}

/// <summary>A row (w:tr); a hidden one is kept for what is set aside of it.</summary>
internal sealed record WordRow(XElement Element, bool IsHidden, IReadOnlyList<WordCell> Cells);
