using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// A block of the PDF as a paragraph of the draft. Skipped counts the characters at its start that the paragraph shows
/// otherwise: the bullet of a list and the blank after it.
/// </summary>
internal sealed record DraftPiece(int Block, XElement Paragraph, string Text, int Skipped)
{
    private const string Bullets = "•●○◦▪▫■□◆◇►▶➢➤➔→⇒❖‣∙·*-–—";
    private const int MostListLevels = 4;
    private const double IndentOfLevel = 18;

    // Twentieths of a point.
    private const int Indent = 360;

    public static DraftPiece Of(TenderDocument document, int index, double leftOfText)
    {
        var block = document.Blocks[index];
        var text = DraftText.Kept(block.Span.In(document.Text));
        var skipped = block.Kind == BlockKind.ListEntry && HasBullet(text) ? 2 : 0;
        var level = block.Kind == BlockKind.ListEntry ? LevelOf(document, block, leftOfText) : 0;
        if (block.Kind == BlockKind.ListEntry && skipped == 0) text = WithTab(text);
        var language = block.Language == document.Language ? Language.Undetermined : block.Language;
        var properties = new XElement(W.ParagraphProperties, PropertiesOf(block, skipped > 0, level));
        var shown = text[skipped..];
        return new(
            index, new(W.Paragraph, properties, Runs(document, block, shown, skipped, language)), shown, skipped);
    }

    // Headings are bold by their style; elsewhere bold words of the PDF are bold runs.
    private static IEnumerable<XElement> Runs(
        TenderDocument document, Block block, string shown, int skipped, Language language)
    {
        var (offset, at) = (block.Span.Start + skipped, 0);
        var bold = block.Kind == BlockKind.Heading ? [] : document.MarksOf(TextMarkKind.Bold)
            .Where(mark => mark.Span.Start < offset + shown.Length && mark.Span.End > offset);
        foreach (var mark in bold)
        {
            var (from, to) = (Math.Max(mark.Span.Start - offset, at), Math.Min(mark.Span.End - offset, shown.Length));
            if (from >= to) continue;
            if (from > at) yield return DraftText.Run(shown[at..from], language);
            yield return DraftText.Run(shown[from..to], language, new XElement(W.Main + "b"));
            at = to;
        }

        if (at < shown.Length) yield return DraftText.Run(shown[at..], language);
    }

    private static bool HasBullet(string text) =>
        text.Length > 2 && text[1] == ' ' && Bullets.Contains(text[0], StringComparison.Ordinal);

    // The text of a numbered entry stands behind its number, which others may cite and which stays typed.
    private static string WithTab(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank is > 0 and <= 10 ? $"{text[..blank]}\t{text[(blank + 1)..]}" : text;
    }

    private static int LevelOf(TenderDocument document, Block block, double leftOfText) =>
        document.Places.PlaceAt(block.Span.Start) is PdfPlace place
            ? (int)Math.Clamp(Math.Round((place.Box.Left - leftOfText) / IndentOfLevel), 0, MostListLevels - 1)
            : 0;

    private static IEnumerable<XElement> PropertiesOf(Block block, bool hasBullet, int level)
    {
        var style = block switch
        {
            { Kind: BlockKind.Heading, Cell: null } =>
                string.Create(CultureInfo.InvariantCulture, $"Heading{block.Level}"),
            { Kind: BlockKind.ListEntry, Cell: null } => "ListParagraph",
            { Kind: BlockKind.ContentsEntry } => "TOC1",
            { Kind: BlockKind.Note } => "Note",
            { Cell: not null } => "TableText",
            _ => null,
        };
        if (style is not null) yield return Valued(W.StyleOfParagraph, style);
        if (hasBullet)
            yield return new(W.NumberingProperties, Valued(W.Level, Digits(level)), Valued(W.NumberingId, "1"));
        else if (style == "ListParagraph")
            yield return new(W.Main + "ind", new XAttribute(W.Main + "left", Digits((level + 1) * Indent)),
                new XAttribute(W.Main + "hanging", Digits(Indent)));
    }

    private static XElement Valued(XName name, string value) => new(name, new XAttribute(W.Value, value));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
