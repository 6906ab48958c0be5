namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// Finds numbers with their units in a sentence or cell: "au moins 5 %", "1 470 heures", "5 à 10 %", "EUR 40 par
/// heure". Numbers of articles, laws, lots and pages, hours of the day, terms ("dans les 48 heures") and rates of VAT
/// are none.
/// </summary>
internal static class MeasureFinder
{
    private static readonly HashSet<string> Numbered = Set(
        "article articles art artikel artikels artikelen § n no nr num numero nummer number lot lots perceel percelen los "
        + "page p pagina bladzijde blz seite annexe bijlage annex appendix anhang chapitre hoofdstuk chapter titre titel "
        + "alinea lid cp pc tel telefoon telephone fax version versie cpv class klasse");

    private static readonly HashSet<string> DayWords = Set(
        "a de van avant apres des vers entre om tussen voor na vanaf tot at before from um ab vor");
    private static readonly HashSet<string> TermWords = Set("dans sous endeans binnen within innerhalb delai termijn");
    private static readonly HashSet<string> Articles = Set("un une een one ein eine einen einer");
    private static readonly HashSet<string> Joints = Set("a tot to bis et en and und");

    /// <summary>
    /// The measures in their order; own is the unit of the clause's parameter, which may be a word of its own.
    /// </summary>
    public static IEnumerable<At<Measure>> Find(WordStretch words, OwnUnit? own = null)
    {
        for (var word = words.First; word < words.End; word++)
        {
            if (NumberReader.Find(words, word) is not { } number) continue;
            var (found, end) = MeasureAt(words, number, own);
            if (found is { } measure) yield return measure;
            word = Math.Max(word, end);
        }
    }

    // The measure, or null, and the last word that was read for it.
    private static (At<Measure>? Found, int End) MeasureAt(WordStretch words, At<decimal> number, OwnUnit? own)
    {
        if (Numbered.Contains(words.Form(number.First - 1)) && !words.After(number.First - 1).Contains(':'))
            return (null, number.Last);
        var (value, end) = (number.Value, number.Last);
        // "vingt (20) heures" says the number twice.
        if (NumberReader.Find(words, end + 1) is { } again && again.Value == value) end = again.Last;
        var upTo = UpTo(words, number, ref end, own);
        var unit = UnitWords.FindBehind(words, end + 1, own);
        var first = number.First;
        if (unit is null && words.Form(first - 1) is "€" or "eur")
            (unit, first) = (new("EUR", first - 1, end), first - 1);
        var (bound, from) = BoundBefore(words, first);
        if (IsListNumber(words, number, unit)) return (null, end);
        if (unit is null) return (bound == Bound.Exact || Articles.Contains(words.Form(number.First)) || IsPartOfMore(words, end) ? null : new(Made(null, null), from, end), end);
        if (Articles.Contains(words.Form(number.First)) && bound == Bound.Exact) return (null, end);
        if (IsElse(words, number, unit.Value) || (unit.Value.Value == "hours" && upTo <= 24 && DayWords.Contains(words.Form(number.First - 1)))) return (null, end);
        end = Math.Max(end, unit.Value.Last);
        if (bound == Bound.Exact && BoundBehind(words, end + 1) is { } behind)
            (bound, end) = (behind.Value, behind.Last);
        var per = UnitWords.FindPer(words, end + 1);
        return (new(Made(unit.Value.Value, per?.Value), from, per?.Last ?? end), per?.Last ?? end);

        Measure Made(string? name, string? counted) => new(value, name) { UpTo = upTo, Per = counted, Bound = bound };
    }

    // "5 à 10 %", "5-10 %", "tussen 5 en 10 %", "15 % tot 20 %".
    private static decimal? UpTo(WordStretch words, At<decimal> from, ref int end, OwnUnit? own)
    {
        var joint = UnitWords.Find(words, end + 1, own) is { } unit && Joints.Contains(words.Form(unit.Last + 1))
            ? unit.Last + 1
            : end + 1;
        var isWord = Joints.Contains(words.Form(joint));
        if (words.Form(joint) is "et" or "en" or "and" or "und" && words.Form(from.First - 1) is not ("entre" or "tussen" or "between" or "zwischen")) return null;
        if (!isWord && words.After(end).Trim() is not ("-" or "–" or "—")) return null;
        if (NumberReader.Find(words, isWord ? joint + 1 : end + 1) is not { } to || to.Value <= from.Value) return null;
        end = to.Last;
        return to.Value;
    }

    private static bool IsElse(WordStretch words, At<decimal> number, At<string> unit)
    {
        var before = number.First - 1;
        if (unit.Value == "%")
            return words.Form(unit.Last + 1) is "tva" or "btw" or "vat" || words.Form(before) is "tva" or "btw" or "vat"
            || words.Form(unit.Last + 2) is "tva" or "btw" or "vat";
        if (unit.Value != "hours") return false;
        if (words.IsNumber(unit.Last + 1)) return true;
        // "410 journées de huit heures" are days.
        if (words.Form(before) is "de" or "van" or "of" && words.Form(before - 1) is "journee" or "journees" or "jours" or "dag" or "dagen" or "days") return true;
        var isTerm = Enumerable.Range(0, 3).Any(back => TermWords.Contains(words.Form(before - back)));
        return isTerm || (number.Value <= 24 && words.Form(before) is not ("de" or "van") && DayWords.Contains(words.Form(before)) && words.Form(before - 1) is not ("egal" or "superieur" or "limite" or "tot"));
    }

    // "3 Jour végétarien" opens with the number of the line.
    private static bool IsListNumber(WordStretch words, At<decimal> number, At<string>? unit) =>
        number.First == words.First && words.IsNumber(number.First) && unit is { } named
            && named.Last - named.First == 0 && words.Form(named.First).Length > 1
        && char.IsUpper(words.Text.Document.Text[words.Text.Words[named.First].Span.Start]);

    private static bool IsPartOfMore(WordStretch words, int end) =>
        words.After(end) is "/" or "." or "-" or ":"
            || words.Form(end + 1) is "mois" or "jours" or "maanden" or "dagen";

    private static (Bound Bound, int First) BoundBefore(WordStretch words, int first)
    {
        var sign = words.After(first - 1).Trim();
        if (sign.EndsWith("≥") || sign.EndsWith(">")) return (Bound.AtLeast, first);
        if (sign.EndsWith("≤") || sign.EndsWith("<")) return (Bound.AtMost, first);
        for (var at = first - 1; at >= first - 2; at--)
        {
            if (OneWord(words.Form(at)) is { } one) return (one, words.Form(at - 1) is "au" ? at - 1 : at);
            if (TwoWords(words.Form(at - 1), words.Form(at)) is { } two) return (two, at - 1);
            if (words.Form(at) is not ("de" or "van" or "a" or "of" or "le" or "les" or "de l")) break;
        }

        return (Bound.Exact, first);
    }

    private static At<Bound>? BoundBehind(WordStretch words, int next)
    {
        if (OneWord(words.Form(next)) is { } one) return new(one, next, next);
        return TwoWords(words.Form(next), words.Form(next + 1)) is { } two ? new(two, next, next + 1) : null;
    }

    private static Bound? OneWord(string form) => form switch
    {
        "minimum" or "minimal" or "minimale" or "minimaal" or "minima" or "min" or "minstens" or "tenminste" or "mindestens" or "wenigstens" => Bound.AtLeast,
        "maximum" or "maximal" or "maximale" or "maximaal" or "max" or "hoogstens" or "hochstens" => Bound.AtMost,
        _ => null,
    };

    private static Bound? TwoWords(string first, string second) => (first, second) switch
    {
        ("au", "moins" or "minimum") or ("ten", "minste") or ("at", "least") or ("less", "than") => Bound.AtLeast,
        ("au", "plus" or "maximum") or ("ten", "hoogste") or ("at", "most") or ("up", "to") or ("more", "than") =>
            Bound.AtMost,
        _ => null,
    };

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
