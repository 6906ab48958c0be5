using System.Globalization;
using System.Text;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Writes a number in a format of lists (ECMA-376, 17.18.59); formats that are not known here count in digits.
/// </summary>
internal static class ListNumber
{
    private const int LargestRoman = 3999;

    // Word repeats a letter after z: aa, bb, cc. Beyond some twenty rounds nobody reads it any more.
    private const int LargestLetter = 26 * 20;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Ordinals and words ("1er", "eerste") are those of the language; French where it is not known.</summary>
    public static string Format(int number, string format, Language language = Language.Undetermined) => format switch
    {
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => RomanNumber(number),
        "upperRoman" => RomanNumber(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => NumberWords.Ordinal(number, language),
        "ordinalText" => NumberWords.OrdinalText(number, language) ?? NumberWords.Ordinal(number, language),
        "cardinalText" => NumberWords.CardinalText(number, language) ?? Digits(number),
        "numberInDash" => $"- {Digits(number)} -",
        "decimalEnclosedParen" => $"({Digits(number)})",
        "decimalEnclosedFullstop" => $"{Digits(number)}.",
        "decimalEnclosedCircle" => number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : Digits(number),
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "chicago" => number < 1 ? Digits(number) : new string("*†‡§"[(number - 1) % 4], ((number - 1) / 4) + 1),
        "none" => "",
        _ => Digits(number),
    };

    /// <summary>A format of a buyer's own, given by its first numbers: "001, 002, 003, ..." (17.9.17).</summary>
    public static string FormatAs(string pattern, int number)
    {
        var first = pattern.Split(',')[0].Trim();
        return first.Length > 0 && first.All(char.IsAsciiDigit)
            ? number.ToString(new string('0', first.Length), CultureInfo.InvariantCulture)
            : Digits(number);
    }

    private static string Letters(int number) =>
        number is < 1 or > LargestLetter
            ? Digits(number)
            : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanNumber(int number)
    {
        if (number is < 1 or > LargestRoman) return Digits(number);
        var roman = new StringBuilder();
        foreach (var (value, letters) in Roman)
            for (; number >= value; number -= value) roman.Append(letters);
        return roman.ToString();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
