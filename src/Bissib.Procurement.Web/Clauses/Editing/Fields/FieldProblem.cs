namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>
/// A problem at the field that it is of: Key is that of the clause file, or null for the file of examples; Anchor is
/// the id of the control, or null where the form has none.
/// </summary>
internal sealed record FieldProblem(string? Key, string? Anchor, PlacedProblem Problem)
{
    private static readonly string[] Shown = ["title", "summary", "stage", "text", "references", "elements", "found",
        "not-found"];

    public static FieldProblem Of(PlacedProblem problem, ClauseText texts)
    {
        if (problem.IsOfExamples) return new(null, null, problem);
        // Of the first line is what concerns the clause as a whole.
        var key = problem.Line > 1
            ? texts.Text.Split('\n').Take(problem.Line).LastOrDefault(IsKey)?.Split(':')[0] ?? ""
            : Named(problem.Message);
        return new(key, Shown.Contains(key) ? $"field-{key}" : null, problem);
    }

    private static bool IsKey(string line) => line.Length > 0 && char.IsAsciiLetter(line[0]);

    private static string Named(string message) => Shown.FirstOrDefault(
        key => message.StartsWith($"{key} ", StringComparison.Ordinal)) ?? (message.Contains("model text",
            StringComparison.Ordinal) ? "text" : "");
}
