using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>What a reader noted of a clause in a document.</summary>
public enum LabelStatus
{
    /// <summary>Operative, complete or not.</summary>
    Present,
    Mentioned,
    Negated,

    /// <summary>Not there at all, though a search for words would find it.</summary>
    Trap,
}

/// <summary>
/// One row of a label file: document, clause, status, page, elements, quote, note, separated by tabs. Document is the
/// name of a file, with or without its ending; Clause is a name without its family; Line counts from 1.
/// </summary>
public sealed record ClauseLabel(
    string Document, string Clause, LabelStatus Status, string Page, string Quote, string Note, int Line)
{
    /// <summary>The elements that the reader saw stated, parted by commas: "quantity,verification".</summary>
    public string Elements { get; init; } = "";

    public bool States(Element element) => NamesIn(Elements).Contains(Kebab.Name(element));

    /// <summary>The rows of a label file, blank lines left out.</summary>
    /// <exception cref="FormatException">A row has too few columns or an unknown status; the message names the
    /// line.</exception>
    public static IReadOnlyList<ClauseLabel> ReadAll(TextReader file)
    {
        var labels = new List<ClauseLabel>();
        for (var line = 1; file.ReadLine() is { } row; line++)
            if (!string.IsNullOrWhiteSpace(row) && !row.StartsWith("document\tclause\t", StringComparison.Ordinal))
                labels.Add(Read(row.Split('\t'), line));
        return labels;
    }

    private static ClauseLabel Read(string[] cells, int line)
    {
        if (cells.Length < 6)
            throw new FormatException($"line {line}: {cells.Length} columns; a label has document, clause, status, page, elements, quote and note, separated by tabs");
        if (!Enum.TryParse<LabelStatus>(cells[2], ignoreCase: true, out var status))
            throw new FormatException(
                $"line {line}: '{cells[2]}' is no status: write present, mentioned, negated or trap");
        if (NamesIn(cells[4]).FirstOrDefault(name => Kebab.Find<Element>(name) is null) is { } unknown)
            throw new FormatException($"line {line}: '{unknown}' is no element: write {string.Join(", ", Kebab.Names<Element>())}, parted by commas");
        return new(
            cells[0].Trim(), cells[1].Trim().TrimStart('@'), status, cells[3], cells[5], cells.ElementAtOrDefault(6)
                ?? "", line)
        {
            Elements = cells[4].Trim(),
        };
    }

    private static string[] NamesIn(string cell) =>
        cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
