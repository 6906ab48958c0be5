namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// A table drawn with lines. Cells that no line parts are one (a cell over several rows or columns), and stand at
/// their first row and column.
/// </summary>
internal sealed class RuledTable
{
    private const int MostCells = 20_000;

    private readonly List<double> columns;
    private readonly List<double> rows;
    private readonly int[] cellOf;

    private RuledTable(List<double> columns, List<double> rows, List<Rule> level, List<Rule> upright)
    {
        this.columns = columns;
        this.rows = rows;
        cellOf = [.. Enumerable.Range(0, (columns.Count - 1) * (rows.Count - 1))];
        for (var row = 0; row < rows.Count - 1; row++)
        {
            for (var column = 0; column < columns.Count - 1; column++)
            {
                var middleX = (columns[column] + columns[column + 1]) / 2;
                var middleY = (rows[row] + rows[row + 1]) / 2;
                if (column > 0 && !IsRuled(upright, columns[column], middleY)) Merge(
                    Index(row, column - 1), Index(row, column));
                if (row > 0 && !IsRuled(level, rows[row], middleX)) Merge(Index(row - 1, column), Index(row, column));
            }
        }
    }

    public double Top => rows[0];

    /// <summary>
    /// The table that these lines draw; null where they part no cells (a frame, a rule under a heading).
    /// </summary>
    public static RuledTable? From(List<Rule> level, List<Rule> upright)
    {
        if (level.Count == 0 || upright.Count == 0) return null;

        // Tables are often open at the sides: the ends of the lines close them.
        var columns = Positions([.. upright.Select(r => r.At), level.Min(r => r.From), level.Max(r => r.To)]);
        var rows = Positions([.. level.Select(r => r.At), upright.Min(r => r.From), upright.Max(r => r.To)]);
        rows.Reverse();
        if (columns.Count < 2 || rows.Count < 2 || columns.Count * rows.Count > MostCells) return null;
        var table = new RuledTable(columns, rows, level, upright);
        return table.cellOf.Select((_, index) => table.Root(index)).Distinct().Skip(1).Any() ? table : null;
    }

    /// <summary>The row and column of the word's cell; null outside the table.</summary>
    public (int Row, int Column)? CellOf(PdfWord word)
    {
        var column = columns.FindLastIndex(x => x <= word.Middle);
        var row = rows.FindLastIndex(y => y >= word.Baseline + (0.25 * word.Size));
        if (column < 0 || row < 0 || column >= columns.Count - 1 || row >= rows.Count - 1) return null;
        var root = Root(Index(row, column));
        return (root / (columns.Count - 1), root % (columns.Count - 1));
    }

    private static List<double> Positions(IEnumerable<double> all)
    {
        var positions = new List<double>();
        foreach (var at in all.Order())
            if (positions.Count == 0 || at - positions[^1] > Rules.Tolerance) positions.Add(at);
        return positions;
    }

    private static bool IsRuled(List<Rule> rules, double at, double middle) =>
        rules.Exists(r => Math.Abs(r.At - at) <= Rules.Tolerance && r.Covers(middle));

    private int Index(int row, int column) => (row * (columns.Count - 1)) + column;

    private int Root(int index)
    {
        while (cellOf[index] != index) index = cellOf[index];
        return index;
    }

    private void Merge(int first, int second)
    {
        var (a, b) = (Root(first), Root(second));
        cellOf[Math.Max(a, b)] = Math.Min(a, b);
    }
}
