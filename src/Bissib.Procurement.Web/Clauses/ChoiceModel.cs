using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>A filter with a closed choice.</summary>
internal sealed record ChoiceModel(
    string Name, Localised Label, string? Chosen, IEnumerable<(string Value, Localised Words)> Choices)
{
    public static ChoiceModel Of<T>(string name, Localised label, T? chosen, Func<T, Localised> words)
        where T : struct, Enum =>
        new(name, label, chosen is { } value ? Kebab.Name(value) : null,
            Enum.GetValues<T>().Select(value => (Kebab.Name(value), words(value))));
}
