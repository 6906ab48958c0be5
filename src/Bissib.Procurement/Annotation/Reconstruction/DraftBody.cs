using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// The body of a draft: banner, then page by page a mark with the number of the page and its blocks in reading order.
/// What stands at the top and the foot of each page is left out.
/// </summary>
internal sealed class DraftBody
{
    private readonly TenderDocument document;
    private readonly double leftOfText;
    private readonly Dictionary<int, XElement> pageMarks = [];
    private readonly List<DraftPiece> pieces = [];

    public DraftBody(TenderDocument document, string banner)
    {
        this.document = document;
        leftOfText = LeftOf(document);
        Element.Add(Styled("DraftBanner", banner));
        foreach (var page in document.Blocks.Select((block, index) => (block, index))
            .GroupBy(pair => pair.block.Page ?? 1).OrderBy(page => page.Key))
        {
            Element.Add(pageMarks[page.Key] = Mark(page.Key));
            Write([.. page.Select(pair => pair.index).Where(index => !IsFurniture(document.Blocks[index]))]);
        }
    }

    public XElement Element { get; } = new(W.Body);

    public IReadOnlyList<DraftPiece> Pieces => pieces;

    /// <summary>The mark of each page that has text, by its number.</summary>
    public IReadOnlyDictionary<int, XElement> PageMarks => pageMarks;

    public static bool IsFurniture(Block block) => block.Kind is BlockKind.Header or BlockKind.Footer;

    private void Write(List<int> blocks)
    {
        for (var next = 0; next < blocks.Count;)
        {
            if (document.Blocks[blocks[next]].Cell is not { } cell)
            {
                Element.Add(Piece(blocks[next++]).Paragraph);
                continue;
            }

            var table = blocks.Skip(next).TakeWhile(index => document.Blocks[index].Cell?.Table == cell.Table).ToList();
            next += table.Count;
            // Word makes one table of two that nothing parts.
            Element.Add(DraftTable.Make(document, [.. table.Select(Piece)]), Styled("TableText", ""));
        }
    }

    private DraftPiece Piece(int block)
    {
        var piece = DraftPiece.Of(document, block, leftOfText);
        pieces.Add(piece);
        return piece;
    }

    private XElement Mark(int page) => Styled("PageMark", string.Format(
        CultureInfo.InvariantCulture, DraftWords.PageMark.In(document.Language), page));

    private static XElement Styled(string style, string text) => new(
        W.Paragraph,
        new XElement(W.ParagraphProperties, new XElement(W.StyleOfParagraph, new XAttribute(W.Value, style))),
        text.Length == 0 ? null : DraftText.Run(DraftText.Kept(text), Language.Undetermined));

    // Where most paragraphs begin, in points.
    private static double LeftOf(TenderDocument document) =>
        document.Blocks.Where(block => block is { Kind: BlockKind.Paragraph or BlockKind.Heading, Cell: null })
            .Select(block => document.Places.PlaceAt(block.Span.Start)).OfType<PdfPlace>()
            .GroupBy(place => Math.Round(place.Box.Left)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault()?.Key ?? 0;
}
