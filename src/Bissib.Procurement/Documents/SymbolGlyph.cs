using System.Globalization;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>Characters of symbol fonts, which have no meaning of their own in Unicode (ECMA-376, 17.3.3.30).</summary>
internal static class SymbolGlyph
{
    private const char Other = '•';

    /// <summary>The character of a w:sym.</summary>
    public static char Read(XElement symbol)
    {
        var code = (string?)symbol.Attribute(W.Main + "char") ?? "";
        if (!ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)) return Other;
        var font = (string?)symbol.Attribute(W.Main + "font") ?? "";
        if (number is >= 0x20 and < 0xF000 and not (>= 0xD800 and < 0xE000) && !IsSymbolFont(font)) return (char)number;
        return Translate((char)number, font);
    }

    /// <summary>
    /// A text as its run's font shows it: "o" in Wingdings is an empty box. Every character stays one; soft hyphens
    /// stay.
    /// </summary>
    public static string Translate(string text, XElement? run)
    {
        var fonts = run?.Element(W.RunProperties)?.Element(W.Main + "rFonts");
        var font = (string?)fonts?.Attribute(W.Main + "ascii") ?? (string?)fonts?.Attribute(W.Main + "hAnsi");
        if (font is null || !IsSymbolFont(font)) return text;
        return string.Create(text.Length, (text, font), static (target, source) =>
        {
            for (var index = 0; index < target.Length; index++) target[index] = Keep(source.text[index], source.font);
        });
    }

    private static char Keep(char character, string font) =>
        character == RunText.SoftHyphen || char.IsWhiteSpace(character) || character > 0xFF && character < 0xF000
            ? character
            : Translate(character, font);

    private static bool IsSymbolFont(string font) =>
        font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
        || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)
        || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase);

    private static char Translate(char character, string font)
    {
        var number = character is >= '\uF000' and <= '\uF0FF' ? character - 0xF000 : character;
        return font.ToUpperInvariant() switch
        {
            "WINGDINGS" => Wingdings(number),
            "WINGDINGS 2" => Wingdings2(number),
            "SYMBOL" => Symbol(number),
            "WEBDINGS" => number switch { 0x61 => '✓', 0x63 => RunText.EmptyBox, 0x72 => '✗', _ => Other },
            _ => Other,
        };
    }

    private static char Wingdings(int number) => number switch
    {
        0x6F or 0x70 or 0x71 or 0x72 or 0xA8 => RunText.EmptyBox,
        0xFE => RunText.TickedBox,
        0xFD or 0x78 => RunText.CrossedBox,
        0xFC => '✓',
        0xFB => '✗',
        0xE0 or 0xE8 or 0xF0 or 0xD8 => '→',
        _ => Other,
    };

    private static char Wingdings2(int number) => number switch
    {
        0xA3 or 0x2A or 0x30 => RunText.EmptyBox,
        0x52 => RunText.TickedBox,
        0x51 or 0x53 or 0x54 => RunText.CrossedBox,
        0x50 => '✓',
        0x4F => '✗',
        _ => Other,
    };

    // The digits and most signs of Symbol are those of ASCII.
    private static char Symbol(int number) => number switch
    {
        0xA3 => '≤',
        0xB3 => '≥',
        0xB1 => '±',
        0xB0 => '°',
        0xB4 => '×',
        0xAE => '→',
        0xA0 => '€',
        >= 0x20 and <= 0x3F => (char)number,
        _ => Other,
    };
}
