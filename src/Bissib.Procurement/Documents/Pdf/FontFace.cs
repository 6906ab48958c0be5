using UglyToad.PdfPig.PdfFonts;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// What the reader asks of a font, answered once for each glyph: pages ask the same a thousand times.
/// </summary>
internal sealed class FontFace(IFont font)
{
    // A font that the file does not hold goes by the name of its replacement; its details keep the name it had.
    private readonly string name = $"{font.Name?.Data} {font.Details?.Name}";

    // The codes of a composite font are numbers of glyphs, not letters; PdfPig takes them for letters all the same.
    private readonly bool isComposite = font.GetType().Name == "Type0Font";
    private readonly Dictionary<int, string?> texts = [];

    public bool IsBold { get; } = IsBoldFont(font);

    /// <summary>The letters of a code; PdfPig gives the code itself as a letter where the font does not say.</summary>
    public string? TextOf(int code, string? unicode)
    {
        if (texts.TryGetValue(code, out var text)) return text;
        var isGuess = unicode is { Length: 1 } && unicode[0] == code
            && (isComposite || code is < ' ' or > '~') && !font.TryGetUnicode(code, out _);
        return texts[code] = isGuess ? null
            : string.IsNullOrWhiteSpace(unicode) && unicode is { Length: > 0 } ? unicode
            : GlyphText.Of(unicode, name);
    }

    private static bool IsBoldFont(IFont font)
    {
        var name = font.Name?.Data ?? "";
        return font.Details is { IsBold: true }
            || name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Black", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase);
    }
}
