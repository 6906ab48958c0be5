namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Puts the lines of a page into the order in which they are read: tables, columns and what stands between.
/// </summary>
internal sealed class PageLayout(TableNumbers tables)
{
    private readonly ColumnFinder columns = new(tables);

    public IEnumerable<Flow> Flows(PageText page)
    {
        var ruled = RuledTableFinder.Find(page.Rules);
        var free = new List<PdfLine>(page.Lines.Count);
        var cells = new Dictionary<RuledTable, List<(PdfWord Word, int Row, int Column)>>();
        foreach (var line in page.Lines) TakeCells(line, ruled, cells, free);
        var open = new List<PdfLine>();
        var filled = new Queue<RuledTable>(ruled.Where(cells.ContainsKey));
        foreach (var line in free)
        {
            while (filled.TryPeek(out var table) && table.Top > line.Baseline)
            {
                foreach (var flow in columns.Split(open)) yield return flow;
                open = [];
                foreach (var flow in Cells(cells[filled.Dequeue()])) yield return flow;
            }

            open.Add(line);
        }

        foreach (var flow in columns.Split(open)) yield return flow;
        foreach (var table in filled)
            foreach (var flow in Cells(cells[table])) yield return flow;
        if (page.Turned.Count > 0) yield return Flow.Of(page.Turned);
    }

    private static void TakeCells(
        PdfLine line,
        List<RuledTable> ruled,
        Dictionary<RuledTable, List<(PdfWord Word, int Row, int Column)>> cells,
        List<PdfLine> free)
    {
        var left = new List<PdfWord>();
        foreach (var word in line.Words)
        {
            // Of tables in each other the inner one, which begins lower, holds the word.
            var table = ruled.FindLast(t => t.CellOf(word) is not null);
            if (table?.CellOf(word) is not { } cell) left.Add(word);
            else if (cells.TryGetValue(table, out var held)) held.Add((word, cell.Row, cell.Column));
            else cells[table] = [(word, cell.Row, cell.Column)];
        }

        if (left.Count == line.Words.Count) free.Add(line);
        else if (left.Count > 0) free.Add(new PdfLine(left));
    }

    // Rows of one column are framed text, not a table: their headings stay headings.
    private IEnumerable<Flow> Cells(List<(PdfWord Word, int Row, int Column)> words)
    {
        var isTable = words.Exists(w => w.Column != words[0].Column);
        var table = isTable ? tables.Next() : 0;
        foreach (var cell in words.GroupBy(w => (w.Row, w.Column)).OrderBy(c => c.Key))
        {
            var lines = LineFinder.Find([.. cell.Select(w => w.Word)]);
            if (isTable) yield return Flow.Of(lines, new TableCell(table, cell.Key.Row, cell.Key.Column));
            else foreach (var flow in columns.Split(lines)) yield return flow;
        }
    }
}
