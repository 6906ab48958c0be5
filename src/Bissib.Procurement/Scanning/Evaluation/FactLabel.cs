namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>
/// One row of a label file of facts: document, fact, value, unit, page, quote, separated by tabs. A fact may have
/// several rows in a document (weights of lots); a value may hold several names parted by ";". Line counts from 1.
/// </summary>
public sealed record FactLabel(
    string Document, string Fact, string Value, string Unit, string Page, string Quote, int Line)
{
    /// <summary>The rows of a label file, blank lines left out.</summary>
    /// <exception cref="FormatException">A row has too few columns; the message names the line.</exception>
    public static IReadOnlyList<FactLabel> ReadAll(TextReader file)
    {
        var labels = new List<FactLabel>();
        for (var line = 1; file.ReadLine() is { } row; line++)
            if (!string.IsNullOrWhiteSpace(row) && !row.StartsWith("document\tfact\t", StringComparison.Ordinal))
                labels.Add(Read(row.Split('\t'), line));
        return labels;
    }

    private static FactLabel Read(string[] cells, int line) =>
        cells.Length < 6
            ? throw new FormatException($"line {line}: {cells.Length} columns; a fact has document, fact, value, unit, page and quote, separated by tabs")
            : new(
                cells[0].Trim(), cells[1].Trim(), cells[2].Trim(), cells[3].Trim(), cells[4].Trim(), cells[5].Trim(),
                line);
}
