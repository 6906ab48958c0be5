using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// What the buyer chooses in a proposed text: each value in brackets with its unit and the range that is recommended,
/// in the order of the text.
/// </summary>
internal static class ChoiceAdvice
{
    // More is a list that nobody reads in a margin.
    private const int MostChoices = 6;

    /// <summary>Null where nothing is left to choose.</summary>
    public static string? Find(Clause clause, TenderProfile profile, string text, Language language)
    {
        var choices = ProfiledParameters.Of(clause, profile)
            .Select(parameter =>
                (Parameter: parameter, At: text.IndexOf($"[{parameter.Default}]", StringComparison.Ordinal)))
            .Where(choice => choice.At >= 0).OrderBy(choice => choice.At).Take(MostChoices)
            .Select(choice => Said(choice.Parameter, language) + SourceOf(choice.Parameter, profile, language))
            .Distinct().ToList();
        return choices.Count == 0
            ? null
            : string.Format(
                CultureInfo.InvariantCulture, AnnotationText.ToChoose.In(language),
                AnnotationText.List(choices, language));
    }

    private static string SourceOf(ClauseParameter parameter, TenderProfile profile, Language language) =>
        ProfiledParameters.FollowsValue(parameter, profile) ? $", {AnnotationText.AfterValue.In(language)}" : "";

    private static string Said(ClauseParameter parameter, Language language)
    {
        var unit = parameter.Unit is { } known ? $" {known.In(language)}" : "";
        var ends = (parameter.Range ?? "").Split('-');
        return ends.Length == 2
            ? $"[{parameter.Default}]{unit} ({string.Format(CultureInfo.InvariantCulture, AnnotationText.Between.In(language), ends[0], ends[1])})"
            : $"[{parameter.Default}]{unit}";
    }
}
