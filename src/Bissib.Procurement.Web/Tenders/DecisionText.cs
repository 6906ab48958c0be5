using System.Text.RegularExpressions;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>A proposed text as a form sends it back.</summary>
internal static partial class DecisionText
{
    /// <summary>Null where it is empty or still the proposal; else with line ends of one kind.</summary>
    public static string? Changed(string? text, IReadOnlyList<string> proposed)
    {
        var paragraphs = Paragraphs(text ?? "");
        return paragraphs.Count == 0 || paragraphs.SequenceEqual(proposed.SelectMany(Paragraphs))
            ? null
            : string.Join("\n\n", paragraphs);
    }

    private static List<string> Paragraphs(string text) =>
        [.. EmptyLine().Split(text.ReplaceLineEndings("\n")).Select(part => part.Trim()).Where(part =>
            part.Length > 0)];

    [GeneratedRegex(@"\n[ \t]*\n", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyLine();
}
