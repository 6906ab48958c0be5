using System.Globalization;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>Reads an amount as people write it in Belgium: "250.000", "250 000,50 €", "EUR 250,000.50".</summary>
internal static class EuroAmount
{
    private const int LongestText = 30;

    /// <summary>Null where it is no amount, is negative or has more than two decimals.</summary>
    public static decimal? Find(string text)
    {
        if (text.Length > LongestText) return null;
        var figures = text.Replace("€", "", StringComparison.Ordinal)
            .Replace("EUR", "", StringComparison.OrdinalIgnoreCase);
        figures = string.Concat(figures.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\'' or '’')));
        var point = figures.LastIndexOfAny(['.', ',']);
        // A last group of three figures is thousands; one or two are cents.
        var hasCents = point >= 0 && figures.Length - point - 1 is 1 or 2;
        var whole = hasCents ? figures[..point] : figures;
        var written = whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
            + (hasCents ? $".{figures[(point + 1)..]}" : "");
        return decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount < 1e15m
            ? amount
            : null;
    }
}
