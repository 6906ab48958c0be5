using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Tells which rows at the top of a table head its columns. Few buyers mark them as such: then it is a first row of
/// short texts that looks other than the rest, or speaks as such rows do. A form whose first column holds the labels
/// has none.
/// </summary>
internal static partial class WordTableHeader
{
    private const int LongestText = 80;

    public static int CountRows(XElement table, IReadOnlyList<WordRow> rows, WordStyles styles)
    {
        var marked = rows.TakeWhile(r => r.Element.Element(W.Main + "trPr").SwitchOf(W.Main + "tblHeader") ?? false)
            .Count();
        if (marked > 0) return marked < rows.Count ? marked : 0;
        if (rows.Count < 2 || rows[0].Cells.Count < 2) return 0;
        var texts = rows[0].Cells.Select(cell => TextOf(cell.Element)).ToList();
        if (texts.Exists(text => text.Length is 0 or > LongestText || text.EndsWith(':'))) return 0;
        var looksSo = HasHeaderStyle(table, styles)
            || (IsEmphatic(rows[0], styles) && !IsEmphatic(rows[1], styles));
        return looksSo || texts.Count(text => HeaderWord().IsMatch(text)) >= 2 ? 1 : 0;
    }

    // The style of a table may format its first row, and the table asks for that with a switch or a bit (17.4.55).
    private static bool HasHeaderStyle(XElement table, WordStyles styles)
    {
        var properties = table.Element(W.Main + "tblPr");
        var look = properties?.Element(W.Main + "tblLook");
        var isAsked = (string?)look?.Attribute(W.Main + "firstRow") is "1" or "true" or "on"
            || (int.TryParse((string?)look?.Attribute(W.Value), System.Globalization.NumberStyles.HexNumber,
                System.Globalization.CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0);
        return isAsked && styles.FormatsFirstRow(properties.ValueOf(W.Main + "tblStyle"));
    }

    private static bool IsEmphatic(WordRow row, WordStyles styles) => row.Cells.All(cell =>
        IsShaded(cell.Element) || cell.Element.Descendants(W.Run)
            .Where(run => run.Elements(W.Text).Any(t => t.Value.Any(char.IsLetterOrDigit)))
            .DefaultIfEmpty().All(run => run is not null && IsStrong(run, styles)));

    private static bool IsStrong(XElement run, WordStyles styles)
    {
        var style = run.Ancestors(W.Paragraph).First().Element(W.ParagraphProperties).ValueOf(W.StyleOfParagraph);
        return styles.IsOn(run, style, W.Main + "b");
    }

    private static bool IsShaded(XElement cell) =>
        (string?)cell.Element(W.Main + "tcPr")?.Element(W.Main + "shd")?.Attribute(W.Main + "fill")
            is { } fill && fill is not ("auto" or "FFFFFF" or "ffffff");

    private static string TextOf(XElement cell) =>
        string.Concat(cell.Descendants(W.Text).Select(t => t.Value)).Trim();

    [GeneratedRegex(
        @"^(?:crit[eè]re|pond[ée]ration|points?|poste|description|d[ée]signation|unit[ée]|quantit[ée]|prix|lots?|n°|"
        + "num[ée]ro|montant|d[ée]lai|date|total|cotation|exigence|preuve|sanction|clause|"
        + "(?:gunnings)?criteri(?:um|a)|gewicht|weging|punten|post|omschrijving|eenheid|hoeveelheid|aantal|prijs|"
        + "perce(?:el|len)|nr|bedrag|termijn|datum|totaal|vereiste|bewijs|sanctie|"
        + @"criteri(?:on|a)|weight|item|quantity|price|amount|deadline|kriterium|gewichtung|menge|preis|los|betrag)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HeaderWord();
}
