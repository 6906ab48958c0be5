using System.Globalization;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>Numbers from one to another, both included: "1-50".</summary>
internal readonly record struct NumberRange(decimal From, decimal To)
{
    /// <summary>Null where the text is no range.</summary>
    public static NumberRange? Find(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2 && Value(parts[0]) is { } from && Value(parts[1]) is { } to && from <= to
            ? new(from, to)
            : null;
    }

    public bool Holds(string number) => Value(number) is { } value && From <= value && value <= To;

    /// <summary>
    /// The value of a number in figures, as people group them: a separator before exactly three figures parts thousands
    /// ("1.470", "1 470"), any other is the decimal sign ("7,5"). Null where it is none or too long.
    /// </summary>
    public static decimal? Value(string number)
    {
        var last = number.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && number.Length - last - 1 != 3;
        var digits = string.Concat(number.Select((letter, at) => isDecimal && at == last ? '.' : letter)
            .Where((letter, at) => char.IsAsciiDigit(letter) || (isDecimal && at == last)));
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
