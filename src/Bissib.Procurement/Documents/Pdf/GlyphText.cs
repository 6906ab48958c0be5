using System.Text;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>The letters that a glyph stands for: ligatures taken apart, symbols of the Wingdings kind made real.</summary>
internal static class GlyphText
{
    /// <summary>The text of a glyph; empty where it is no letter (soft hyphen, control); null where it is not known.</summary>
    public static string? Of(string? value, string? font = null)
    {
        if (string.IsNullOrEmpty(value)) return null;
        var isSymbol = font is not null && font.Contains("Wingdings", StringComparison.Ordinal);
        if (isSymbol && value.Length == 1 && value[0] is > ' ' and < '\u0100')
            return OfPrivateUse((char)(value[0] + '\uf000'));
        if (value.Length == 1 && value[0] is > ' ' and < '\u00ad') return value;
        return value.Length == 1 ? OfOne(value) : OfSeveral(value);
    }

    private static string? OfOne(string value) => value[0] switch
    {
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff' => "",
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        '\ufb05' or '\ufb06' => "st",
        '\u2011' => "-",
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
        '\uf0a8' or '\uf06f' or '\uf071' or '\uf072' => "☐",
        '\uf078' or '\uf0fe' or '\uf0fd' or '\uf053' => "☒",
        '\uf0fc' => "✓",
        '\uf0e0' or '\uf0ae' => "→",
        _ => null,
    };

    private static string? OfSeveral(string value)
    {
        if (IsPlain(value)) return value;
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
            if (char.IsSurrogate(character)) text.Append(character);
            else if (Of(character.ToString()) is { } known) text.Append(known);
        return text.Length == 0 ? null : text.ToString();
    }

    private static bool IsPlain(string value)
    {
        foreach (var character in value)
            if (character is <= ' ' or >= '\u007f') return false;
        return true;
    }
}
