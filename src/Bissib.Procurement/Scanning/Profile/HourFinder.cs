using System.Globalization;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Finds the hour beside a day: "à 14h00", "om 13 u 30", "10 heures", "2:30 PM", "um 11 Uhr", "12:00".
/// </summary>
internal static class HourFinder
{
    private const int Farthest = 6;

    public static TimeOnly? Near(WordRange range, Found<DateOnly> day) =>
        Search(range, day.Last + 1, day.Last + Farthest) ?? Search(range, day.First - Farthest, day.First - 1);

    private static TimeOnly? Search(WordRange range, int first, int last)
    {
        for (var word = first; word <= last; word++)
            if (At(range, word) is { } hour) return hour;
        return null;
    }

    private static TimeOnly? At(WordRange range, int word)
    {
        if (!range.IsNumber(word)) return null;
        var next = range.Form(word + 1);
        // "10.30 u"
        if (range.Form(word).Split('.', ',') is [var whole, { Length: 2 } part] && IsHour(next))
            return Make(whole, part, range.Form(word + 2));
        var hasMinutes = range.IsNumber(word + 2) && range.Form(word + 2).Length == 2;
        if (IsHour(next)) return Make(range.Form(word), hasMinutes ? range.Form(word + 2) : "0", "");
        // "14h00" is a number and the word "h00".
        if (next is ['h' or 'u', _, _] && next.AsSpan(1).ContainsAnyInRange('0', '9'))
            return Make(range.Form(word), next[1..], "");
        if (next is "am" or "pm") return Make(range.Form(word), "0", next);
        return range.After(word) is ":" && next.Length == 2 && range.IsNumber(word + 1)
            ? Make(range.Form(word), next, range.Form(word + 2)) : null;
    }

    private static bool IsHour(string form) =>
        form is "h" or "heure" or "heures" or "u" or "uur" or "uhr" or "hours" or "hrs" or "hr";

    private static TimeOnly? Make(string hour, string minute, string half)
    {
        if (!int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var h)) return null;
        if (!int.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out var m)) return null;
        if (half is "pm" or "p" && h < 12) h += 12;
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }
}
