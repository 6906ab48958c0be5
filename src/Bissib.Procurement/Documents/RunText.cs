using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// The characters that a run shows: tab, break, no-break hyphen, symbol and check box are one each, soft hyphens none
/// (ECMA-376, 17.3.3). Reader and annotator count with it, so that a character number means the same to both.
/// </summary>
internal static class RunText
{
    public const char SoftHyphen = '\u00AD';
    public const char EmptyBox = '☐';
    public const char TickedBox = '☒';

    private static readonly char[] XmlBlanks = [' ', '\t', '\r', '\n'];

    public static string Read(XElement run)
    {
        StringBuilder? text = null;
        var only = "";
        foreach (var child in run.Elements())
        {
            var piece = ReadChild(child);
            if (piece.Length == 0) continue;
            if (only.Length == 0 && text is null) only = piece;
            else (text ??= new StringBuilder(only)).Append(piece);
        }

        return text?.ToString() ?? only;
    }

    public static string ReadFormula(XElement formula) =>
        string.Concat(formula.Descendants(W.Math + "t").Select(t => t.Value))
            .Replace("\n", " ", StringComparison.Ordinal);

    /// <summary>The characters of a child of a run, "" for those that show none.</summary>
    public static string ReadChild(XElement child)
    {
        if (child.Name.Namespace != W.Main) return "";
        return child.Name.LocalName switch
        {
            "t" => Visible(RawText(child)),
            "tab" or "ptab" => "\t",
            "br" or "cr" => "\n",
            "noBreakHyphen" => "\u2011",
            "sym" => SymbolGlyph.Read(child).ToString(),
            "fldChar" => CheckBox(child),
            _ => "",
        };
    }

    /// <summary>The text of a w:t as Word takes it: blanks at both ends count only where xml:space says so.</summary>
    public static string RawText(XElement text) =>
        (string?)text.Attribute(W.Space) == "preserve" ? text.Value : text.Value.Trim(XmlBlanks);

    private static string Visible(string raw)
    {
        if (raw.AsSpan().IndexOfAny(SoftHyphen, '\n', '\r') < 0) return raw;
        return raw.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');
    }

    // A check box of the forms before 2007 has no character of its own: its state stands at the start of its field
    // (17.16.7).
    private static string CheckBox(XElement fieldCharacter)
    {
        if (fieldCharacter.Element(W.Main + "ffData")?.Element(W.Main + "checkBox") is not { } box) return "";
        var isTicked = box.SwitchOf(W.Main + "checked") ?? box.SwitchOf(W.Main + "default") ?? false;
        return (isTicked ? TickedBox : EmptyBox).ToString();
    }
}

/// <summary>Characters of symbol fonts, which have no meaning of their own in Unicode (ECMA-376, 17.3.3.30).</summary>
internal static class SymbolGlyph
{
    private const char Other = '•';

    public static char Read(XElement symbol)
    {
        var code = (string?)symbol.Attribute(W.Main + "char") ?? "";
        if (!ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)) return Other;
        var font = (string?)symbol.Attribute(W.Main + "font") ?? "";
        if (number is >= 0xF000 and <= 0xF0FF) number -= 0xF000;
        else if (number is >= 0x20 and < 0xD800) return (char)number;
        if (!font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)) return Other;
        return number switch
        {
            0x6F or 0x71 or 0xA8 or 0xA3 => RunText.EmptyBox,
            0xFD or 0xFE or 0x78 or 0x52 or 0x54 => RunText.TickedBox,
            _ => Other,
        };
    }
}
