namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Lines that make one block, each with its page: a paragraph may go on over a page break.</summary>
internal sealed class PdfParagraph(int page, Flow flow)
{
    public List<(int Page, PdfLine Line)> Lines { get; } = [];

    public int Page => page;

    public Flow Flow => flow;

    public BlockKind Kind { get; set; }

    public int Level { get; set; }

    public PdfLine First => Lines[0].Line;

    public PdfLine Last => Lines[^1].Line;

    /// <summary>
    /// Where the text begins after the bullet or number of a list entry; elsewhere the left of the first line.
    /// </summary>
    public double TextLeft => Kind == BlockKind.ListEntry && First.Words.Count > 1 ? First.Words[1].Left : First.Left;

    public string Text => Lines.Count == 1 ? First.Text : string.Join(' ', Lines.Select(l => l.Line.Text));

    public bool EndsSentence => EndsWith(Last, ".!?:;…");

    public static bool EndsWith(PdfLine line, string marks)
    {
        var text = line.Words[^1].Text.AsSpan().TrimEnd("»”\"')");
        return text.Length == 0 || marks.Contains(text[^1], StringComparison.Ordinal);
    }
}
