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
    public const char TickedBox = '☑';
    public const char CrossedBox = '☒';

    private static readonly char[] XmlBlanks = [' ', '\t', '\r', '\n'];

    public static string Box(bool isTicked) => (isTicked ? TickedBox : EmptyBox).ToString();

    /// <summary>The visible characters of a run; with those of w:delText where it stands in a deletion.</summary>
    public static string Read(XElement run, bool isDeleted = false)
    {
        StringBuilder? text = null;
        var only = "";
        foreach (var child in run.Elements())
        {
            var piece = isDeleted && child.Name == W.Main + "delText" ? Visible(RawText(child)) : ReadChild(child);
            if (piece.Length == 0) continue;
            if (only.Length == 0 && text is null) only = piece;
            else (text ??= new StringBuilder(only)).Append(piece);
        }

        return text?.ToString() ?? only;
    }

    /// <summary>A formula in one line: fractions with a stroke, powers with "^" (ECMA-376, 22.1).</summary>
    public static string ReadFormula(XElement formula) =>
        FormulaPart(formula).Replace("\n", " ", StringComparison.Ordinal);

    private static string FormulaPart(XElement? element) => element?.Name.LocalName switch
    {
        null => "",
        "t" => element.Value,
        "f" => $"{Grouped(element, "num")}/{Grouped(element, "den")}",
        "sSup" => $"{FormulaPart(element.Element(W.Math + "e"))}^{Grouped(element, "sup")}",
        "rad" => $"√{Grouped(element, "e")}",
        "d" => $"({FormulaPart(element.Element(W.Math + "e"))})",
        _ => string.Concat(element.Elements()
            .Where(e => e.Name.Namespace == W.Math || e.Name == W.Inserted).Select(FormulaPart)),
    };

    private static string Grouped(XElement element, string part)
    {
        var text = FormulaPart(element.Element(W.Math + part)).Trim();
        return text.All(c => char.IsLetterOrDigit(c) || c is '.' or ',') ? text : $"({text})";
    }

    /// <summary>The characters of a child of a run, "" for those that show none.</summary>
    public static string ReadChild(XElement child)
    {
        if (child.Name.Namespace != W.Main) return "";
        return child.Name.LocalName switch
        {
            "t" => Visible(SymbolGlyph.Translate(RawText(child), child.Parent)),
            "tab" or "ptab" => "\t",
            "br" or "cr" => "\n",
            "noBreakHyphen" => "\u2011",
            "sym" => SymbolGlyph.Read(child).ToString(),
            "fldChar" => Choice(child),
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

    public static bool IsDropDown(XElement fieldCharacter) =>
        fieldCharacter.Element(W.Main + "ffData")?.Element(W.Main + "ddList") is not null;

    // A check box or a list of choices of the forms before 2007 has no text of its own: its state stands at the start
    // of its field (17.16.7, 17.16.9).
    private static string Choice(XElement fieldCharacter)
    {
        var form = fieldCharacter.Element(W.Main + "ffData");
        if (form?.Element(W.Main + "checkBox") is { } box)
            return Box(box.SwitchOf(W.Main + "checked") ?? box.SwitchOf(W.Main + "default") ?? false);
        if (form?.Element(W.Main + "ddList") is not { } list) return "";
        var chosen = list.NumberOf(W.Main + "result") ?? list.NumberOf(W.Main + "default") ?? 0;
        return (string?)list.Elements(W.Main + "listEntry").ElementAtOrDefault(chosen)?.Attribute(W.Value) ?? "";
    }
}
