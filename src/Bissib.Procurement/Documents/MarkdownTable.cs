namespace Bissib.Procurement.Documents;

/// <summary>
/// Tells the rows of a table in Markdown (GitHub Flavored Markdown 0.29, 4.10) and their cells: a heading row, a row of
/// dashes, and rows up to the first line that is none.
/// </summary>
internal static class MarkdownTable
{
    public static bool BeginsAt(string[] lines, int line) =>
        line + 1 < lines.Length && IsRow(lines[line]) && IsDashes(lines[line + 1]);

    public static bool IsRow(string line) => line.AsSpan().TrimStart().StartsWith("|");

    /// <summary>The cells of a row without the blanks round them, each with its column in the line.</summary>
    public static IEnumerable<(int Start, string Text)> Cells(string row)
    {
        var start = row.IndexOf('|', StringComparison.Ordinal) + 1;
        for (var at = start; at <= row.Length; at++)
        {
            // "\|" is a bar within a cell.
            if (at < row.Length && (row[at] != '|' || row[at - 1] == '\\')) continue;
            var cell = row[start..at];
            var text = cell.TrimStart();
            if (at < row.Length || text.Length > 0) yield return (start + cell.Length - text.Length, text.TrimEnd());
            start = at + 1;
        }
    }

    private static bool IsDashes(string line) =>
        IsRow(line) && line.Contains("--", StringComparison.Ordinal)
            && line.AsSpan().Trim().IndexOfAnyExcept("|-: ") < 0;
}
