using System.Text.RegularExpressions;

namespace Bissib.Procurement.Clauses;

/// <summary>Fills the {parameters} of a model text.</summary>
public static partial class ModelTextFiller
{
    /// <summary>
    /// The text with each parameter replaced by its default in square brackets, "[300]", so that the buyer sees what to
    /// choose. Brackets can be left out for a text to be searched. A value that the buyer gave is written as it is.
    /// </summary>
    public static string Fill(
        string text, IReadOnlyList<ClauseParameter> parameters, bool marked = true,
        IReadOnlyDictionary<string, string>? given = null) =>
        Parameter().Replace(text, match =>
        {
            var parameter = parameters.FirstOrDefault(p => p.Name == match.Groups[1].Value);
            if (parameter is null) return match.Value;
            if (given?.GetValueOrDefault(parameter.Name) is { Length: > 0 } value) return value;
            return marked ? $"[{parameter.Default}]" : parameter.Default;
        });

    internal static IEnumerable<string> ParametersOf(string text) =>
        Parameter().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([a-z0-9-]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
