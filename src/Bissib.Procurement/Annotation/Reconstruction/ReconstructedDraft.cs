using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// A Word file made of the text of a PDF: headings, paragraphs, lists and tables, with a banner that says so and a mark
/// for each page of the original. It is made only where the text is clean, and holds the reader's text to the letter.
/// </summary>
public sealed class ReconstructedDraft
{
    private const string MainPart = "word/document.xml";

    private readonly TenderDocument source;
    private readonly Dictionary<int, (int Offset, DraftPiece Piece)> pieces;
    private readonly Dictionary<int, int> pageMarks;

    private ReconstructedDraft(TenderDocument source, byte[] file, DraftBody body)
    {
        this.source = source;
        File = file;
        Document = WordReader.Read(new MemoryStream(file), source.Name);
        var numbers = body.Element.Descendants(W.Paragraph).Select((paragraph, number) => (paragraph, number))
            .ToDictionary(pair => pair.paragraph, pair => pair.number);
        pieces = body.Pieces.ToDictionary(piece => piece.Block, piece => (OffsetOf(piece.Paragraph), piece));
        pageMarks = body.PageMarks.ToDictionary(mark => mark.Key, mark => OffsetOf(mark.Value));

        int OffsetOf(XElement paragraph) =>
            Document.Places.FindOffset(new WordPlace(MainPart, numbers[paragraph], 0, 0)) ?? -1;
    }

    /// <summary>The .docx without annotations.</summary>
    public byte[] File { get; }

    /// <summary>The draft as it is read.</summary>
    public TenderDocument Document { get; }

    /// <summary>Why no draft is made of a document, with what to do; null where one is.</summary>
    public static Localised? RefusalFor(TenderDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DraftRefusal.Of(document);
    }

    /// <summary>The draft, or null and the reason; its banner is in the language.</summary>
    public static (ReconstructedDraft? Draft, Localised? Refusal) Make(
        TenderDocument document, Language language, DateTimeOffset date)
    {
        if (RefusalFor(document) is { } refusal) return (null, refusal);
        var pages = (document.PageCount ?? 1).ToString(CultureInfo.InvariantCulture);
        var banner = string.Format(
            CultureInfo.InvariantCulture, DraftWords.Banner.In(language), document.Name, pages);
        var onEachPage = string.Format(
            CultureInfo.InvariantCulture, DraftWords.OnEachPage.In(language), document.Name);
        var body = new DraftBody(document, banner);
        var draft = new ReconstructedDraft(
            document, DraftFile.Write(document, body.Element, language, onEachPage, date), body);
        return draft.IsFaithful() ? (draft, null) : (null, DraftWords.Unfaithful);
    }

    /// <summary>
    /// The same words in the draft; for what stands at the top or the foot of a page, the mark of that page.
    /// </summary>
    public TextSpan Map(TextSpan span)
    {
        var first = source.BlockAt(span.Start);
        var last = source.BlockAt(Math.Max(span.Start, span.End - 1));
        if (!pieces.TryGetValue(first, out var start)) return MarkOf(source.Blocks[first]);
        var from = OffsetIn(start, span.Start);
        var isInOrder = pieces.TryGetValue(last, out var end) && end.Offset >= start.Offset;
        var to = isInOrder ? OffsetIn(end, span.End - 1) + 1 : start.Offset + start.Piece.Text.Length;
        return new(from, Math.Max(from + 1, to));
    }

    /// <summary>The block of the draft with the end of a block of the PDF.</summary>
    public int MapBlock(int block) => Document.BlockAt(Map(source.Blocks[block].Span).End - 1);

    private TextSpan MarkOf(Block block) => Document.Blocks[Document.BlockAt(pageMarks[block.Page ?? 1])].Span;

    private int OffsetIn((int Offset, DraftPiece Piece) piece, int offset)
    {
        var within = offset - source.Blocks[piece.Piece.Block].Span.Start - piece.Piece.Skipped;
        return piece.Offset + Math.Clamp(within, 0, piece.Piece.Text.Length - 1);
    }

    // What was written is read back: each block in its place, none lost.
    private bool IsFaithful() =>
        pageMarks.Values.All(offset => offset >= 0)
        && pieces.Values.All(piece => piece.Offset >= 0
            && Document.Text.AsSpan(piece.Offset).StartsWith(piece.Piece.Text, StringComparison.Ordinal))
        && source.Blocks.Select((block, index) => (block, index))
            .All(pair => DraftBody.IsFurniture(pair.block) || pieces.ContainsKey(pair.index));
}
