using System.Globalization;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>Finds amounts in euros: "1.386.000 €", "EUR 450 000,00", "1,2 million d'euros", "750.000 euro".</summary>
internal static class AmountFinder
{
    private static readonly Dictionary<string, decimal> Multiples = new()
    {
        ["million"] = 1_000_000, ["millions"] = 1_000_000, ["mio"] = 1_000_000, ["miljoen"] = 1_000_000,
        ["millionen"] = 1_000_000,
        ["m"] = 1_000_000, ["k"] = 1_000, ["mille"] = 1_000, ["milliard"] = 1_000_000_000,
        ["milliards"] = 1_000_000_000,
        ["miljard"] = 1_000_000_000,
    };

    /// <summary>
    /// The amounts in their order. Bare ones, without a sign of the euro, count only where the caller says so.
    /// </summary>
    public static IEnumerable<Found<decimal>> Find(WordRange range, bool mayBeBare = false)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (!range.IsNumber(word) || Number(range.Form(word)) is not { } number) continue;
            var (first, last) = (IsEuro(range.Form(word - 1)) ? word - 1 : word, word);
            if (Multiples.TryGetValue(range.Form(last + 1), out var times)) (number, last) = (number * times, last + 1);
            if (range.Form(last + 1) is "d" or "de") last++;
            if (IsEuro(range.Form(last + 1))) last++;
            else if (first == word && !mayBeBare) continue;
            yield return new(number, first, last);
            word = last;
        }
    }

    private static bool IsEuro(string form) => form is "€" or "eur" or "euro" or "euros";

    /// <summary>
    /// A point or comma before exactly two last digits, or one alone before one, parts the cents; others group
    /// thousands.
    /// </summary>
    public static decimal? Number(string figures)
    {
        var separator = figures.LastIndexOfAny(['.', ',']);
        var decimals = figures.Length - separator - 1;
        var hasDecimals = separator > 0 && decimals is 1 or 2;
        if (separator > 0 && !hasDecimals && decimals != 3) return null;
        var whole = hasDecimals ? figures[..separator] : figures;
        var cents = hasDecimals ? "." + figures[(separator + 1)..] : "";
        var digits = string.Concat(whole.Where(char.IsAsciiDigit)) + cents;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }
}
