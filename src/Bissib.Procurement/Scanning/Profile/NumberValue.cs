using System.Globalization;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>Reads whole numbers in figures and in words (fr, nl, en, de), from folded words.</summary>
internal static class NumberValue
{
    private static readonly Dictionary<string, int> Words = Table(
        (1, "un une een 1er one ein eine einen einer"), (2, "deux twee two zwei"), (3, "trois drie three drei"),
        (4, "quatre vier four"), (5, "cinq vijf five funf"), (6, "six zes sechs"), (7, "sept zeven seven sieben"),
        (8, "huit acht eight"), (9, "neuf negen nine neun"), (10, "dix tien ten zehn"), (11, "onze elf eleven"),
        (12, "douze twaalf twelve zwolf"), (13, "treize dertien thirteen"), (14, "quatorze veertien fourteen vierzehn"),
        (15, "quinze vijftien fifteen funfzehn"), (16, "seize zestien sixteen"), (18, "achttien eighteen achtzehn"),
        (20, "vingt twintig twenty zwanzig"), (24, "vierentwintig vierundzwanzig"),
        (30, "trente dertig thirty dreissig"),
        (36, "zesendertig sechsunddreissig"), (40, "quarante veertig forty vierzig"),
        (48, "achtenveertig achtundvierzig"),
        (50, "cinquante vijftig fifty"), (60, "soixante zestig sixty sechzig"), (90, "nonante negentig ninety neunzig"),
        (100, "cent honderd hundert"), (120, "honderdtwintig"), (180, "honderdtachtig"));

    /// <summary>
    /// The number that a range starts with at a word, with its last word; null where none starts there.
    /// </summary>
    public static Found<int>? At(WordRange range, int word)
    {
        if (range.IsNumber(word))
            return !range.Form(word).Contains(',', StringComparison.Ordinal)
                && int.TryParse(string.Concat(range.Form(word).Where(char.IsAsciiDigit)), NumberStyles.None,
                    CultureInfo.InvariantCulture, out var figures)
                ? new(figures, word, word) : null;
        if (!Words.TryGetValue(range.Form(word), out var value)) return null;
        // "vingt-quatre", "soixante-douze", "cent quatre-vingts" count together.
        var last = word;
        while (value is >= 20 && Words.TryGetValue(range.Form(last + 1), out var more) && more < value && more > 0)
        {
            if (range.Form(last + 1) == "quatre" && range.Form(last + 2)
                .StartsWith("vingt", StringComparison.Ordinal)) (more, last) = (80, last + 1);
            (value, last) = (value + more, last + 1);
        }

        return new(value, word, last);
    }

    private static Dictionary<string, int> Table(params (int Value, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Value)))
            .ToDictionary(pair => pair.word, pair => pair.Value);
}
