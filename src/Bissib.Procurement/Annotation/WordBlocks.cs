using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>The way from blocks and spans of a document to the paragraphs and runs of its file.</summary>
internal sealed class WordBlocks
{
    private readonly Dictionary<(string Part, int Index), WordParagraph> paragraphs;

    public WordBlocks(TenderDocument document, IReadOnlyList<WordParagraph> paragraphs)
    {
        Document = document;
        Paragraphs = paragraphs;
        this.paragraphs = paragraphs.ToDictionary(p => (p.Part, p.Index));
    }

    public TenderDocument Document { get; }

    public IReadOnlyList<WordParagraph> Paragraphs { get; }

    public (WordParagraph Paragraph, WordRun Run, int Character) At(int offset)
    {
        var place = (WordPlace)Document.Places.PlaceAt(offset);
        var paragraph = paragraphs[(place.Part, place.Paragraph)];
        return (paragraph, paragraph.Runs[place.Run], place.Character);
    }

    public WordParagraph FirstOf(Block block) => At(block.Span.Start).Paragraph;

    /// <summary>
    /// The paragraph with the block's end; another than the first where a paragraph mark between them is deleted.
    /// </summary>
    public WordParagraph LastOf(Block block) => At(block.Span.End - 1).Paragraph;

    /// <summary>
    /// The span without the line ends between blocks at its edges; that of the whole block where nothing is left.
    /// </summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, Document.Text.Length));
        while (start < end && IsBetweenBlocks(start)) start++;
        while (end > start && IsBetweenBlocks(end - 1)) end--;
        if (start < end) return new(start, end);
        var offset = Math.Clamp(span.Start, 0, Document.Text.Length - 1);
        return Document.Blocks[Document.BlockAt(offset)].Span;
    }

    private bool IsBetweenBlocks(int offset)
    {
        var (_, run, character) = At(offset);
        return character >= run.Text.Length;
    }
}
