using System.Text;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The letters that a glyph stands for: ligatures taken apart, symbols of the Wingdings kind made real.
/// </summary>
internal static class GlyphText
{
    public const char SoftHyphen = '\u00ad';

    /// <summary>
    /// The text of a glyph; empty where it is no letter (control); null where it is not known. A soft hyphen stays one.
    /// </summary>
    public static string? Of(string? value, string? font = null)
    {
        if (string.IsNullOrEmpty(value)) return null;
        if (font is not null && font.Contains("Wingdings", StringComparison.Ordinal) && CodeOf(value) is { } code)
            return IsSecond(font) ? OfWingdings2(code) : OfPrivateUse((char)(code + '\uf000'));
        var isDingbat = font is not null && font.Contains("Dingbats", StringComparison.Ordinal);
        if (isDingbat && OfDingbats(value) is { } sign) return sign;
        if (value.Length == 1 && value[0] is > ' ' and < '\u00ad') return value;
        return value.Length == 1 ? OfOne(value) : OfSeveral(value);
    }

    private static string? OfOne(string value) => value[0] switch
    {
        SoftHyphen => value,
        '\u200b' or '\u200c' or '\u200d' or '\ufeff' => "",
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        '\ufb05' or '\ufb06' => "st",
        '\u2011' => "-",
        '\u25a1' or '\u25fb' or '\u25fd' or '\u274f' or '\u2750' or '\u2751' or '\u2752' => "☐",
        '\u22a0' or '\u2327' => "☒",
        '\ufffd' or '\0' => null,
        < ' ' or (>= '\u007f' and < '\u00a0') => "",
        >= '\ue000' and <= '\uf8ff' => OfPrivateUse(value[0]),
        _ => value,
    };

    // Word writes the glyphs of Symbol and Wingdings to U+F000 plus the font's own code.
    private static string? OfPrivateUse(char value) => value switch
    {
        '\uf0b7' or '\uf0a7' or '\uf06e' or '\uf06c' or '\uf0d8' or '\uf076' or '\uf075' or '\uf0e8' or '\uf0f0' => "•",
        '\uf02d' or '\uf0be' => "-",
        '\uf0a8' or '\uf06f' or '\uf071' or '\uf072' or '\uf0a3' => "☐",
        '\uf0fe' or '\uf052' => "☑",
        '\uf078' or '\uf0fd' or '\uf053' or '\uf054' => "☒",
        '\uf0fc' => "✓",
        '\uf0fb' => "✗",
        '\uf0e0' or '\uf0ae' => "→",
        _ => null,
    };

    // Where the file calls the codes of ZapfDingbats letters (ISO 32000-1, annex D.6); null where it names the signs.
    private static string? OfDingbats(string value) => value switch
    {
        "3" => "✓",
        "4" => "✔",
        "5" or "6" or "7" or "8" => "✗",
        "l" => "●",
        "n" => "■",
        "o" or "p" or "q" or "r" => "☐",
        _ => null,
    };

    // The second Wingdings has its boxes where the first has other signs.
    private static string? OfWingdings2(int code) => code switch
    {
        0x52 => "☑",
        0x51 or 0x53 or 0x54 => "☒",
        0xa3 or 0x2a or 0x2b => "☐",
        0x50 => "✓",
        0x4f => "✗",
        >= 0x95 and <= 0x9f => "•",
        _ => null,
    };

    private static bool IsSecond(string font) =>
        font.AsSpan(font.IndexOf("Wingdings", StringComparison.Ordinal) + 9).TrimStart(" -_,") is ['2', ..];

    private static int? CodeOf(string value) =>
        value.Length != 1 ? null
        : value[0] is > ' ' and < '\u0100' ? value[0]
        : value[0] is >= '\uf021' and <= '\uf0ff' ? value[0] - 0xf000
        : null;

    private static string? OfSeveral(string value)
    {
        if (IsPlain(value)) return value;
        if (value is "\U0001F5F9" or "\U0001F5F5") return value == "\U0001F5F9" ? "☑" : "☒";
        if (value is "\U0001F5F7") return "☒";
        if (value is "\U0001F5F8") return "✓";
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
            if (char.IsSurrogate(character)) text.Append(character);
            else if (character != SoftHyphen && Of(character.ToString()) is { } known) text.Append(known);
        return text.Length == 0 ? null : text.ToString();
    }

    private static bool IsPlain(string value)
    {
        foreach (var character in value)
            if (character is <= ' ' or >= '\u007f') return false;
        return true;
    }
}
