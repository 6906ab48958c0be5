using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Cli.Tests.Reading;

/// <summary>What became of a file, on one line: the documents read in it, then the kinds of its problems.</summary>
internal static class Outcome
{
    public static string Of(Tender tender) => string.Join("; ",
    [
        .. tender.Documents.Select(document => Within(document.Name, tender.Name) + Kebab.Name(document.Format)
            + (document.PageCount is { } pages ? $" of {pages} p." : "")
                + (document.Text.Length == 0 ? " without text" : "")),
        .. tender.Problems.Select(problem => Within(problem.Document, tender.Name) + problem.Kind),
    ]);

    /// <summary>The lines of a table: file, outcome, and the exit code of the command where it is kept.</summary>
    public static IReadOnlyDictionary<string, string> Table(string path) =>
        File.ReadLines(path).Select(line => line.Split('\t', 2)).ToDictionary(cells => cells[0], cells => cells[1]);

    private static string Within(string document, string tender) =>
        document == tender ? "" : $"{document[(tender.Length + 1)..]}: ";
}
