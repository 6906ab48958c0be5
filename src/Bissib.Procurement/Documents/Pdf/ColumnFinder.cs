namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Parts lines that run over the whole page where strips of white run down between them: columns of running text are
/// read one after the other, tables without ruled lines row by row.
/// </summary>
internal sealed class ColumnFinder(TableNumbers tables)
{
    private const int LongestRegion = 400;
    private const int LongestLabel = 4;

    public IEnumerable<Flow> Split(List<PdfLine> lines)
    {
        var plain = new List<PdfLine>();
        for (var index = 0; index < lines.Count;)
        {
            if (FindRegion(lines, index) is not { } region)
            {
                plain.Add(lines[index++]);
                continue;
            }

            if (plain.Count > 0) yield return Flow.Of(plain);
            plain = [];
            foreach (var flow in Flows(region)) yield return flow;
            index += region.Lines.Count;
        }

        if (plain.Count > 0) yield return Flow.Of(plain);
    }

    private IEnumerable<Flow> Flows(Region region) =>
        region.IsProse ? region.Columns.Select(column => Flow.Of(column)) : OpenTable.Read(region, tables.Next());

    private static Region? FindRegion(List<PdfLine> lines, int start)
    {
        if (lines[start].IsContents) return null;
        var alive = Gutter.Of(lines[start], start);
        if (alive.Count == 0) return null;
        var end = start + 1;
        while (end < lines.Count && end - start < LongestRegion
            && !lines[end].IsContents && !IsFar(lines[end - 1], lines[end]))
        {
            var open = end;
            var passed = alive.Where(g => g.TryPass(lines[open], open)).ToList();
            if (passed.Count == 0) break;
            alive = passed;
            end++;
        }

        alive.RemoveAll(g => !GutterCheck.IsReal(g, lines));
        if (alive.Count == 0) return null;
        var prose = Region.Of(lines.GetRange(start, end - start), alive);
        if (prose.IsProse) return prose;
        var length = TableLength(lines.GetRange(start, end - start), alive);
        return length < 2 ? null : Region.Of(lines.GetRange(start, length), alive) with { IsProse = false };
    }

    // Lines beside an empty first column go on with a cell; after several that fill only the first column the table
    // has ended, though the white beside them goes on. The answer is 0 where too few lines have two cells.
    private static int TableLength(List<PdfLine> lines, List<Gutter> gutters)
    {
        var cut = gutters.Min(g => g.Middle);
        var (length, crossed, alone) = (0, 0, 0);
        for (var index = 0; index < lines.Count && alone <= LongestLabel; index++)
        {
            var isLeft = lines[index].Left < cut;
            if (isLeft && lines[index].Right < cut)
            {
                alone++;
                continue;
            }

            if (isLeft) (crossed, alone) = (crossed + 1, 0);
            length = index + 1;
        }

        var labels = lines.Take(length).Count(l => l.Left < cut);
        return crossed < 2 || crossed < 0.4 * labels ? 0 : length;
    }

    private static bool IsFar(PdfLine before, PdfLine line) =>
        before.Baseline - line.Baseline > 4.5 * Math.Max(before.Size, line.Size);
}
