using System.Text;

namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>
/// Values written as the files of the catalogue write them: a text in quotation marks, lists a line an entry.
/// </summary>
internal static class YamlText
{
    private const string Step = "  ";

    /// <summary>A text of one line, in double quotation marks (YAML 1.2, 7.3.1).</summary>
    public static string Quoted(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var letter in text)
            if (letter is '"' or '\\') written.Append('\\').Append(letter);
            else written.Append(char.IsControl(letter) ? ' ' : letter);
        return written.Append('"').ToString();
    }

    /// <summary>A text of several paragraphs, as it stands (YAML 1.2, 8.1.2).</summary>
    public static IEnumerable<string> Literal(string key, string text, int depth) =>
    [
        $"{Indent(depth)}{key}: |",
        .. LinesOf(text.Trim()).Select(line => line.Length == 0 ? "" : Indent(depth + 1) + line),
    ];

    /// <summary>A key with a list of texts; an empty one on the line of the key.</summary>
    public static IEnumerable<string> List(string key, IReadOnlyList<string> entries, int depth) => entries.Count == 0
        ? [$"{Indent(depth)}{key}: []"]
        : [$"{Indent(depth)}{key}:", .. entries.Select(entry => $"{Indent(depth + 1)}- {Quoted(entry)}")];

    public static string Pair(string key, string text, int depth) => $"{Indent(depth)}{key}: {Quoted(text)}";

    /// <summary>What somebody typed, a line an entry; blank lines are none.</summary>
    public static IReadOnlyList<string> Entries(string? typed) =>
        [.. LinesOf(typed ?? "").Select(line => line.Replace('\t', ' ').Trim()).Where(line => line.Length > 0)];

    private static IEnumerable<string> LinesOf(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());

    private static string Indent(int depth) => string.Concat(Enumerable.Repeat(Step, depth));
}
