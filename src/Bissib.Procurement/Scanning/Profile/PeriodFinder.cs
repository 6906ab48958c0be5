namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// How long, as written: a number of days, weeks, months or years. IsWorking are days without weekends.
/// </summary>
internal readonly record struct Period(int Count, PeriodUnit Unit, bool IsWorking)
{
    public int Days => Unit switch
    {
        PeriodUnit.Day => IsWorking ? (int)Math.Round(Count * 7 / 5.0) : Count,
        PeriodUnit.Week => 7 * Count,
        PeriodUnit.Month => (int)Math.Round(Count * 365 / 12.0),
        _ => 365 * Count,
    };

    /// <summary>Null where it is not counted in months or years.</summary>
    public int? Months => Unit switch { PeriodUnit.Month => Count, PeriodUnit.Year => 12 * Count, _ => null };
}

internal enum PeriodUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>
/// Finds periods in words or figures: "vingt-quatre (24) mois", "4 jaar", "120 jours ouvrables", "2 an(s)".
/// </summary>
internal static class PeriodFinder
{
    private const int LongestYears = 30;

    private static readonly Dictionary<string, PeriodUnit> Units = Table(
        (PeriodUnit.Day, "jour jours dag dagen day days tag tage tagen kalenderdagen kalendertage werkdagen werkdag werktage arbeitstage"),
        (PeriodUnit.Week, "semaine semaines week weken weeks woche wochen"),
        (PeriodUnit.Month, "mois maand maanden month months monat monate monaten"),
        (PeriodUnit.Year, "an ans annee annees jaar jaren year years jahr jahre jahren"));

    public static IEnumerable<Found<Period>> Find(WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (At(range, word) is not { } found) continue;
            yield return found;
            word = found.Last;
        }
    }

    private static Found<Period>? At(WordRange range, int word)
    {
        if (NumberValue.At(range, word) is not { Value: > 0 } number) return null;
        var unit = number.Last + 1;
        // "24 (vingt-quatre) mois" says the number twice.
        if (NumberValue.At(range, unit) is { } again && again.Value == number.Value) unit = again.Last + 1;
        while (range.Form(unit) is "full" or "calendar" or "volle" or "consecutive" or "consecutifs") unit++;
        if (!Units.TryGetValue(range.Form(unit), out var kind)) return null;
        var isWorking = range.Form(unit).StartsWith("werk", StringComparison.Ordinal)
            || range.Form(unit) == "arbeitstage"
            || range.Form(unit + 1) is "ouvrables" or "ouvrable" or "ouvres";
        var last = range.Form(unit + 1) is "ouvrables" or "ouvrable" or "ouvres" or "calendrier" ? unit + 1 : unit;
        var period = new Period(number.Value, kind, isWorking);
        return period.Days <= LongestYears * 365 ? new(period, word, last) : null;
    }

    private static Dictionary<string, PeriodUnit> Table(params (PeriodUnit Unit, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Unit)))
            .ToDictionary(pair => pair.word, pair => pair.Unit);
}
