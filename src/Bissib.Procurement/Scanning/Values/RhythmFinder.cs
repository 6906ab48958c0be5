namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// Finds how often something is reported, as a measure in months or weeks: "chaque trimestre", "tous les deux mois",
/// "driemaandelijks", "annual".
/// </summary>
internal static class RhythmFinder
{
    // Stems of words that are a rhythm by themselves; longer ones stand before those that they hold.
    private static readonly (string Stem, int Months)[] Stems =
    [
        ("bimestriel", 2), ("tweemaandelijks", 2), ("zweimonatlich", 2), ("trimestriel", 3), ("trimestrieel", 3),
        ("driemaandelijks", 3),
        ("kwartaal", 3), ("quarterly", 3), ("vierteljahr", 3), ("quartals", 3), ("semestriel", 6), ("semestrieel", 6),
        ("halfjaar", 6), ("zesmaandelijks", 6), ("halbjahr", 6), ("mensuel", 1), ("maandelijks", 1),
        ("maandrapport", 1), ("maandverslag", 1),
        ("monthly", 1), ("monatlich", 1), ("monatsbericht", 1), ("annuel", 12), ("jaarlijks", 12), ("jaarverslag", 12),
        ("jaarrapport", 12), ("yearly", 12), ("annually", 12), ("annual", 12), ("jahrlich", 12), ("jahresbericht", 12),
    ];

    private static readonly Dictionary<string, int> Spans = new(StringComparer.Ordinal)
    {
        ["mois"] = 1, ["maand"] = 1, ["maanden"] = 1, ["month"] = 1, ["months"] = 1, ["monat"] = 1, ["monate"] = 1,
        ["trimestre"] = 3, ["trimestres"] = 3, ["trimester"] = 3, ["quarter"] = 3, ["quartal"] = 3, ["semestre"] = 6,
        ["semester"] = 6,
        ["halfjaar"] = 6, ["an"] = 12, ["ans"] = 12, ["annee"] = 12, ["jaar"] = 12, ["year"] = 12, ["jahr"] = 12,
        ["jahre"] = 12,
    };

    /// <summary>The rhythms in their order; at most one starts at a word.</summary>
    public static IEnumerable<At<Measure>> Find(WordStretch words)
    {
        for (var word = words.First; word < words.End; word++)
        {
            if (Find(words, word) is not { } found) continue;
            yield return found;
            word = found.Last;
        }
    }

    private static At<Measure>? Find(WordStretch words, int word)
    {
        var form = words.Form(word);
        if (form.StartsWith("hebdomadaire", StringComparison.Ordinal) || form is "wekelijks" or "wekelijkse" or "weekly" or "wochentlich")
            return new(new(1, "weeks"), word, word);
        foreach (var (stem, months) in Stems)
            if (form.StartsWith(stem, StringComparison.Ordinal)) return new(new(months, "months"), word, word);
        if (TimesPer(words, word) is { } times) return times;
        var next = Opens(words, word);
        if (next is null) return null;
        var count = NumberReader.Find(words, next.Value) is { } number
            ? number
            : new At<decimal>(1, next.Value, next.Value - 1);
        if (count.Value is < 1 or > 60) return null;
        if (words.Form(count.Last + 1) is "semaine" or "semaines" or "week" or "weken" or "weeks" or "woche" or "wochen")
            return new(new(count.Value, "weeks"), word, count.Last + 1);
        return Spans.TryGetValue(words.Form(count.Last + 1), out var span)
            ? new(new(count.Value * span, "months"), word, count.Last + 1)
            : null;
    }

    // "deux fois par an", "2 keer per jaar".
    private static At<Measure>? TimesPer(WordStretch words, int word)
    {
        if (NumberReader.Find(words, word) is not { Value: > 0 } count) return null;
        var per = count.Last + 2;
        var isTimes = words.Form(per - 1) is "fois" or "keer" or "maal" or "times"
            && words.Form(per) is "par" or "per" or "a" or "pro";
        return isTimes && Spans.TryGetValue(words.Form(per + 1), out var span) && span % count.Value == 0
            ? new(new(span / count.Value, "months"), word, per + 1)
            : null;
    }

    // The word after "chaque", "tous les", "om de", "elke", "per", "every", "alle": a number or a span of time.
    private static int? Opens(WordStretch words, int word) => (words.Form(word), words.Form(word + 1)) switch
    {
        ("tous" or "toutes", "les") or ("om", "de") => word + 2,
        ("chaque" or "elke" or "elk" or "iedere" or "ieder" or "every" or "each" or "jeden" or "jedes" or "alle", _) =>
            word + 1,
        ("par" or "per" or "pro", _) when !words.IsNumber(word - 1) => word + 1,
        _ => null,
    };
}
