namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Reads a table that has no ruled lines. A row begins at a line with words in the first column, after a wider gap
/// where there are any.
/// </summary>
internal static class OpenTable
{
    public static IEnumerable<Flow> Read(Region region, int table)
    {
        var starts = RowStarts(region);
        for (var row = 0; row < starts.Count; row++)
        {
            var end = row + 1 < starts.Count ? starts[row + 1] : region.Lines.Count;
            var words = region.Lines.GetRange(starts[row], end - starts[row]).SelectMany(l => l.Words);
            var place = row;
            foreach (var cell in words.GroupBy(region.ColumnOf).OrderBy(g => g.Key))
                yield return Flow.Of(LineFinder.Find([.. cell]), new TableCell(table, place, cell.Key));
        }
    }

    private static List<int> RowStarts(Region region)
    {
        var lines = region.Lines;
        List<double> gaps = [.. lines.Skip(1).Select((line, index) => lines[index].Baseline - line.Baseline)];
        var least = gaps.Count == 0 ? 0 : gaps.Min();
        var isSpaced = gaps.Exists(gap => gap > 1.35 * least);
        var starts = new List<int> { 0 };
        for (var index = 1; index < lines.Count; index++)
        {
            var isNear = gaps[index - 1] <= 1.35 * least;
            var opens = region.ColumnOf(lines[index].Words[0]) == 0;
            var isWhole = opens && lines[index].Words.Exists(w => region.ColumnOf(w) > 0);
            var wasWhole = lines[index - 1].Words.Exists(w => region.ColumnOf(w) > 0);
            if (opens && (!isNear || !isSpaced || (isWhole && wasWhole))) starts.Add(index);
        }

        return starts;
    }
}
