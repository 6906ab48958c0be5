using System.Text.RegularExpressions;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Says of each paragraph what kind of block it is, of which level, and which number Word shows before it.
/// </summary>
internal sealed partial class WordBlockKinds(WordStyles styles, WordNumbering numbering)
{
    // Some buyers give whole paragraphs a heading style to have them numbered.
    private const int LongestHeading = 300;
    private const int LongestLabel = 60;

    private readonly ColumnHeaders headers = new();
    private bool hasTypedArticles;

    /// <summary>
    /// The block of a paragraph, still without its span. To be called once a paragraph, in reading order. The text
    /// includes that of the paragraphs joined with it.
    /// </summary>
    public Block Describe(WordParagraph paragraph, string text)
    {
        var number = NextNumber(paragraph);
        headers.Note(paragraph, text);
        var level = HeadingLevel(paragraph, text, number);
        return new Block
        {
            Span = default,
            Kind = level > 0 ? BlockKind.Heading : KindOf(paragraph, text, number),
            Level = level,
            Number = number,
            Cell = paragraph.Cell,
            ColumnHeader = headers.Find(paragraph.Cell),
        };
    }

    private BlockKind KindOf(WordParagraph paragraph, string text, string? number) => paragraph switch
    {
        { Story: WordStory.Note } => BlockKind.Note,
        { Story: WordStory.Header } => BlockKind.Header,
        { Story: WordStory.Footer } => BlockKind.Footer,
        _ when IsContents(paragraph, text) => BlockKind.ContentsEntry,
        _ when text.AsSpan().IndexOfAny(RunText.EmptyBox, RunText.TickedBox, RunText.CrossedBox) >= 0
            || (paragraph.HasOpenField && IsLabel(paragraph)) => BlockKind.FormField,
        { Cell: not null } => BlockKind.TableCell,
        _ when number is not null => BlockKind.ListEntry,
        _ => BlockKind.Paragraph,
    };

    // A clause with one blank to fill stays a clause; a label before a blank is no text of its own.
    private static bool IsLabel(WordParagraph paragraph)
    {
        var written = string.Concat(
            paragraph.Runs.Where(r => !r.Marks.HasFlag(WordMarks.Placeholder)).Select(r => r.Text)).Trim();
        return written.Length <= LongestLabel || (written.Length <= 2 * LongestLabel && written.EndsWith(':'));
    }

    private bool IsContents(WordParagraph paragraph, string text) =>
        paragraph.IsInContents || PointsFromContents(paragraph) || styles.IsContents(paragraph.Style)
        || (paragraph.Cell is null
            && (DotsAndPage().IsMatch(text) || (TabAndPage().IsMatch(text) && HasDotLeader(paragraph))));

    // Entries of a table of contents point at bookmarks that Word, LibreOffice and Google Docs name so.
    private static bool PointsFromContents(WordParagraph paragraph) =>
        paragraph.Runs.Exists(r => r.IsInField)
            && paragraph.Element.Descendants(W.Main + "instrText").Any(c => PageOfContents().IsMatch(c.Value))
        || (paragraph.Runs.Count > 0 && paragraph.Runs.TrueForAll(r => r.Element.Parent is { } link
            && link.Name == W.Main + "hyperlink"
            && (string?)link.Attribute(W.Main + "anchor") is { } anchor
            && (anchor.StartsWith("_Toc", StringComparison.Ordinal)
                || anchor.StartsWith("_heading=", StringComparison.Ordinal))));

    private bool HasDotLeader(WordParagraph paragraph) =>
        (paragraph.Properties?.Element(W.Main + "tabs")
            ?? styles.FindParagraphProperty(paragraph.Style, W.Main + "tabs"))
            ?.Elements().Any(t => (string?)t.Attribute(W.Main + "leader") == "dot") ?? false;

    private int HeadingLevel(WordParagraph paragraph, string text, string? number)
    {
        if (paragraph.Story != WordStory.Body || text.Length > LongestHeading || IsContents(paragraph, text)) return 0;
        // Forms give labels such as "IBAN :" an outline level of their own; a colon at the end tells them.
        if (paragraph.Properties.NumberOf(W.OutlineLevel) is { } outline && !text.AsSpan().TrimEnd().EndsWith(":"))
            return outline is >= 0 and < 9 ? outline + 1 : 0;
        if (styles.HeadingLevel(paragraph.Style) is > 0 and var styled) return styled;
        if (paragraph.Cell is not null) return 0;
        var typed = WordHeadings.Level(paragraph, text, number, styles);
        // "4.8" under "Article 4" is one level below it, though its number has no more parts than a chapter's section.
        hasTypedArticles |= typed > 0 && WordHeadings.IsArticle(text);
        return typed > 1 && hasTypedArticles && !WordHeadings.IsArticle(text) ? Math.Min(9, typed + 1) : typed;
    }

    private string? NextNumber(WordParagraph paragraph)
    {
        var own = paragraph.Properties?.Element(W.NumberingProperties);
        var inherited = styles.FindParagraphProperty(paragraph.Style, W.NumberingProperties);
        var list = own.NumberOf(W.NumberingId) ?? inherited.NumberOf(W.NumberingId);
        // A paragraph that is hidden with its mark has no number; an empty one has.
        if (paragraph.Properties?.Element(W.RunProperties).SwitchOf(W.Main + "vanish") ?? false) return null;
        // Zero takes a paragraph out of the list of its style (ECMA-376, 17.9.18).
        if (list is not > 0) return null;
        var style = paragraph.Style ?? styles.DefaultParagraph ?? "";
        var level = own.NumberOf(W.Level) ?? inherited.NumberOf(W.Level) ?? numbering.LevelOfStyle(list.Value, style);
        return numbering.Next(list.Value, level);
    }

    [GeneratedRegex(@"(?:\.{4,}|…{2,}|·{4,}|_{4,}|(?:\. ){4,})\s*[0-9]{1,3}\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DotsAndPage();

    [GeneratedRegex(@"^\s*PAGEREF\s+""?_Toc", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PageOfContents();

    [GeneratedRegex(@"\S\t[0-9]{1,3}\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TabAndPage();
}
