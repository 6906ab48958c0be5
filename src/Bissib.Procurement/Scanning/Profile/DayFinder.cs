using System.Globalization;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Finds days in words or figures: "9 mars 2026", "1er juillet 2026", "September 12, 2025", "28/11/2019" (the day comes
/// first), "2026-03-09".
/// </summary>
internal static class DayFinder
{
    private static readonly Dictionary<string, int> Months = Table(
        "janvier januari january januar jan", "fevrier februari february februar feb", "mars maart march marz",
        "avril april avr apr",
        "mai mei may", "juin juni june jun", "juillet juli july jul", "aout augustus august aug",
        "septembre september sept sep",
        "octobre oktober october okt oct", "novembre november nov", "decembre december dezember dec dez");

    public static bool IsMonth(string form) => Months.ContainsKey(form);

    /// <summary>The days of a range in their order; those of an earlier year are passed over.</summary>
    public static IEnumerable<Found<DateOnly>> Find(WordRange range, int earliestYear = 1990)
    {
        for (var word = range.First; word < range.End; word++)
        {
            // A day has figures, first or second.
            if (!range.IsNumber(word) && !range.IsNumber(word + 1)) continue;
            if (At(range, word) is not { } found || found.Value.Year < earliestYear) continue;
            yield return found;
            word = found.Last;
        }
    }

    /// <summary>The last "1er janvier" of a range, in a year that is said elsewhere.</summary>
    public static Found<DateOnly>? FindWithoutYear(WordRange range, int year)
    {
        for (var word = range.End - 1; word >= range.First; word--)
        {
            if (Figure(range, word) is not { } day) continue;
            var month = range.Form(word + 1) is "er" ? word + 2 : word + 1;
            if (Months.TryGetValue(range.Form(month), out var number)) return Make(year, number, day, word, month);
        }

        return null;
    }

    private static Found<DateOnly>? At(WordRange range, int word) =>
        Written(range, word) ?? MonthFirst(range, word) ?? Numeric(range, word) ?? Pointed(range, word);

    private static Found<DateOnly>? Written(WordRange range, int word)
    {
        if (Figure(range, word) is not { } day) return null;
        var month = range.Form(word + 1) is "er" or "e" or "ste" or "de" or "st" or "nd" or "rd" or "th" or "of"
            ? word + 2 : word + 1;
        return Months.TryGetValue(range.Form(month), out var number) && Figure(range, month + 1) is { } year
            ? Make(year, number, day, word, month + 1) : null;
    }

    private static Found<DateOnly>? MonthFirst(WordRange range, int word) =>
        Months.TryGetValue(range.Form(word), out var month) && Figure(range, word + 1) is { } day
            && Figure(range, word + 2) is { } year
            ? Make(year, month, day, word, word + 2) : null;

    // 28/11/2019, 28-11-2019, 2019-11-28: three numbers with one kind of sign between them.
    private static Found<DateOnly>? Numeric(WordRange range, int word)
    {
        if (Figure(range, word) is not { } first || Figure(range, word + 1) is not { } month
            || Figure(range, word + 2) is not { } last) return null;
        var sign = range.After(word).Trim();
        if (sign is not ("/" or "-" or "–" or ".") || !sign.SequenceEqual(range.After(word + 1).Trim())) return null;
        return first > 31 ? Make(first, month, last, word, word + 2) : Make(last, month, first, word, word + 2);
    }

    // 28.11.2019 is one word.
    private static Found<DateOnly>? Pointed(WordRange range, int word)
    {
        if (!range.IsNumber(word) || range.Form(word).Split('.') is not [var day, var month, { Length: 4 } year])
            return null;
        return Parse(day) is { } d && Parse(month) is { } m && Parse(year) is { } y ? Make(y, m, d, word, word) : null;
    }

    private static int? Figure(WordRange range, int word) => range.IsNumber(word) ? Parse(range.Form(word)) : null;

    private static int? Parse(string figures) =>
        figures.Length <= 4 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private static Found<DateOnly>? Make(int year, int month, int day, int first, int last) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(new(year, month, day), first, last) : null;

    private static Dictionary<string, int> Table(params string[] months) =>
        months.SelectMany((words, index) => words.Split(' ').Distinct().Select(word => (word, index + 1)))
            .ToDictionary(pair => pair.word, pair => pair.Item2);
}
