using System.Globalization;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// Reads numbers in figures ("1.470", "1 470", "7,5") and in words ("deux mille cinq cents", "vijfentwintig"), from
/// folded words.
/// </summary>
internal static class NumberReader
{
    private static readonly Dictionary<string, int> Small = Table(
        "0 zero nul null", "1 un une een one ein eine einen einer eins", "2 deux twee two zwei",
        "3 trois drie three drei",
        "4 quatre vier four", "5 cinq vijf five funf", "6 six zes sechs", "7 sept zeven seven sieben",
        "8 huit acht eight",
        "9 neuf negen nine neun", "10 dix tien ten zehn", "11 onze elf eleven", "12 douze twaalf twelve zwolf",
        "13 treize dertien thirteen dreizehn", "14 quatorze veertien fourteen vierzehn",
        "15 quinze vijftien fifteen funfzehn",
        "16 seize zestien sixteen sechzehn", "17 zeventien seventeen siebzehn", "18 achttien eighteen achtzehn",
        "19 negentien nineteen neunzehn", "20 vingt vingts twintig twenty zwanzig", "30 trente dertig thirty dreissig",
        "40 quarante veertig forty vierzig", "50 cinquante vijftig fifty funfzig", "60 soixante zestig sixty sechzig",
        "70 septante zeventig seventy siebzig", "80 octante huitante tachtig eighty achtzig",
        "90 nonante negentig ninety neunzig");

    private static readonly Dictionary<string, int> Multiples = Table(
        "100 cent cents honderd hundred hundert", "1000 mille duizend thousand tausend");

    /// <summary>The number that starts at a word, with its last word; null where none starts there.</summary>
    public static At<decimal>? Find(WordStretch words, int word)
    {
        if (words.IsNumber(word))
            return NumberRange.Value(words.Form(word)) is { } figures ? new(figures, word, word) : null;
        var (total, part, last) = (0m, 0m, word - 1);
        for (var next = word; Value(words.Form(next)) is { } value && Joins(words, next, word, part, value); next++, last = next - 1)
        {
            if (value is not (100 or 1000) || !Multiples.ContainsKey(words.Form(next)))
                part = part == 4 && value == 20 ? 80 : part + value;
            else if (value == 100) part = Math.Max(part, 1) * 100;
            else (total, part) = (total + (Math.Max(part, 1) * 1000), 0);
        }

        return last < word ? null : new(total + part, word, last);
    }

    // "deux cents", "vingt quatre", "quatre vingts", but not "un deux".
    private static bool Joins(WordStretch words, int next, int first, decimal part, int value) =>
        next == first || (words.After(next - 1) is " " or "-" or "\u00A0"
            && (Multiples.ContainsKey(words.Form(next)) || (part == 4 && value == 20) || (part >= 20 && value < 20) || (part >= 100 && value < 100)
                || part == 0));

    private static int? Value(string form)
    {
        if (form.Length == 0 || char.IsAsciiDigit(form[0])) return null;
        if (Small.TryGetValue(form, out var small) || Multiples.TryGetValue(form, out small)) return small;
        return form.Length > 6 ? Compound(form) : null;
    }

    // Dutch and German write one word: "vijfentwintig", "tweehonderd", "vijfhonderdvijftig", "dreitausend".
    private static int? Compound(string form)
    {
        foreach (var (word, times) in Multiples.OrderByDescending(pair => pair.Value))
        {
            var at = form.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || word.Length < 6) continue;
            var (before, after) = (form[..at], form[(at + word.Length)..]);
            var count = before.Length == 0 ? 1 : Value(before);
            var rest = after.Length == 0 ? 0 : Value(after);
            return count is { } many && many < times && rest < times ? (many * times) + rest : null;
        }

        foreach (var link in new[] { "und", "en" })
        {
            for (var at = form.IndexOf(link, StringComparison.Ordinal); at > 0; at = form.IndexOf(link, at + 1, StringComparison.Ordinal))
                if (Small.TryGetValue(form[..at], out var units) && units < 10
                    && Small.TryGetValue(form[(at + link.Length)..], out var tens)
                    && tens is >= 20 and < 100) return tens + units;
        }

        return null;
    }

    private static Dictionary<string, int> Table(params string[] rows) =>
        rows.Select(row => row.Split(' '))
            .SelectMany(row =>
                row.Skip(1).Select(word => (word, Value: int.Parse(row[0], CultureInfo.InvariantCulture))))
            .ToDictionary(pair => pair.word, pair => pair.Value);
}
