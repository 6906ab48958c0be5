using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// Says where a value lies below or above the range that the catalogue recommends. Only values of the very unit of the
/// clause's parameter are held against it: an amount per hour never against one per day.
/// </summary>
internal static class ValueRemarks
{
    public static IEnumerable<Localised> On(Clause clause, IReadOnlyDictionary<Element, ElementValue> values)
    {
        foreach (var parameter in clause.Parameters)
        {
            if (parameter is not { Element: { } element, Range: { } range } || NumberRange.Find(range) is not { } recommended) continue;
            if (!values.TryGetValue(element, out var value) || value.Measure is not { } measure) continue;
            if (OwnUnit.Of(parameter)?.IsThatOf(measure) != true) continue;
            if ((measure.UpTo ?? measure.Value) < recommended.From)
                yield return Below(element, value, parameter, recommended);
            else if (measure.Value > recommended.To) yield return Above(element, value, parameter, recommended);
        }
    }

    private static Localised Below(Element element, ElementValue value, ClauseParameter parameter, NumberRange range) =>
        element == Element.Reporting
            ? Made(element, value, parameter, range, new("plus fréquent que", "vaker dan", "more often than"))
            : Made(element, value, parameter, range, new("inférieur à", "lager dan", "below"));

    private static Localised Above(Element element, ElementValue value, ClauseParameter parameter, NumberRange range) =>
        element == Element.Reporting
            ? Made(element, value, parameter, range, new("moins fréquent que", "minder vaak dan", "less often than"))
            : Made(element, value, parameter, range, new("supérieur à", "hoger dan", "above"));

    private static Localised Made(Element element, ElementValue value, ClauseParameter parameter, NumberRange range, Localised how) => new(
        $"{Name(element).French} (« {value.Text} ») : {how.French} ce que le catalogue recommande ({Range(range, parameter, Language.French)}).",
        $"{Name(element).Dutch} (“{value.Text}”): {how.Dutch} wat de catalogus aanbeveelt ({Range(range, parameter, Language.Dutch)}).",
        $"{Name(element).English} (“{value.Text}”): {how.English} what the catalogue recommends ({Range(range, parameter, Language.English)}).");

    private static Localised Name(Element element) => element switch
    {
        Element.Quantity => new("Quantité", "Hoeveelheid", "Quantity"),
        Element.Verification => new("Preuve", "Bewijs", "Proof"),
        Element.Sanction => new("Sanction", "Sanctie", "Sanction"),
        _ => new("Rapportage", "Rapportering", "Reporting"),
    };

    // Units of parameters are written in French and Dutch.
    private static string Range(NumberRange range, ClauseParameter parameter, Language language)
    {
        var unit = language == Language.English ? OwnUnit.Of(parameter)!.InEnglish : parameter.Unit!.In(language);
        return language switch
        {
            Language.Dutch => $"{Number(range.From, ',')} tot {Number(range.To, ',')} {unit}",
            Language.English => $"{Number(range.From, '.')} to {Number(range.To, '.')} {unit}",
            _ => $"{Number(range.From, ',')} à {Number(range.To, ',')} {unit}",
        };
    }

    private static string Number(decimal number, char point) =>
        number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', point);
}
