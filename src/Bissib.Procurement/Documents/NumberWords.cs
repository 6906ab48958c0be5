using System.Globalization;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Ordinals and number words as Word writes them before list entries, such as "1er" in "Article 1er".
/// </summary>
internal static class NumberWords
{
    private static readonly Dictionary<Language, (string[] Cardinals, string[] Ordinals)> Words = new()
    {
        [Language.French] = (
            ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze"],
            ["Premier", "Deuxième", "Troisième", "Quatrième", "Cinquième", "Sixième", "Septième", "Huitième",
                "Neuvième", "Dixième", "Onzième", "Douzième"]),
        [Language.Dutch] = (
            ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"],
            ["Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde", "Zevende", "Achtste", "Negende", "Tiende",
                "Elfde", "Twaalfde"]),
        [Language.English] = (
            ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"],
            ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh",
                "Twelfth"]),
        [Language.German] = (
            ["Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn", "Elf", "Zwölf"],
            ["Erste", "Zweite", "Dritte", "Vierte", "Fünfte", "Sechste", "Siebte", "Achte", "Neunte", "Zehnte", "Elfte",
                "Zwölfte"]),
    };

    public static string? CardinalText(int number, Language language) =>
        Of(language).Cardinals.ElementAtOrDefault(number - 1);

    public static string? OrdinalText(int number, Language language) =>
        Of(language).Ordinals.ElementAtOrDefault(number - 1);

    public static string Ordinal(int number, Language language) =>
        number.ToString(CultureInfo.InvariantCulture) + language switch
        {
            Language.Dutch => "e",
            Language.English => EnglishEnding(number),
            Language.German => ".",
            _ => number == 1 ? "er" : "e",
        };

    private static (string[] Cardinals, string[] Ordinals) Of(Language language) =>
        Words.TryGetValue(language, out var words) ? words : Words[Language.French];

    private static string EnglishEnding(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
