namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// Reads the text of RTF (Rich Text Format 1.9.1): paragraphs, headings by outline level, list entries, cells and
/// notes. Deleted and hidden text, headers, footers and comments are left out.
/// </summary>
public static class RichTextReader
{
    // Groups nest a few dozen deep in real files.
    private const int DeepestGroup = 10_000;

    /// <exception cref="UnreadableDocumentException">It has no text, or nests beyond all measure.</exception>
    public static TenderDocument Read(Stream file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var tokens = new RichTextTokens(copy.ToArray());
        var flow = new BlockFlow();
        var state = new RichTextState(flow);
        for (var token = tokens.Next(); token.Kind != RichTextKind.End; token = tokens.Next())
        {
            if (token.Kind == RichTextKind.GroupStart && state.Open() > DeepestGroup)
                throw RefusalWords.Refusal(name, "damaged-text");
            if (token.Kind == RichTextKind.GroupEnd) state.CloseGroup();
            else if (token.Kind == RichTextKind.Byte) state.AddByte((byte)token.Number!.Value);
            else if (token.Kind == RichTextKind.Control) state.Meet(token.Word, token.Number);
        }

        state.EndParagraph(false);
        return flow.Build(file, name, DocumentFormat.RichText);
    }
}
