using System.Text;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>
/// Gathers the blocks of a format whose files have no runs or pages of their own: a place is the number of the block,
/// from 0, and the character in it.
/// </summary>
internal sealed class BlockFlow
{
    private readonly DocumentBuilder builder = new();
    private readonly StringBuilder open = new();
    private int number;

    public void Add(char character) => open.Append(character);

    public void Add(ReadOnlySpan<char> text) => open.Append(text);

    /// <summary>Adds text whose white space shows as one space, and as none at the start of a block.</summary>
    public void AddCollapsed(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f')) open.Append(character);
            else if (open.Length > 0 && open[^1] is not (' ' or '\n' or '\t')) open.Append(' ');
        }
    }

    /// <summary>Ends the open block; one without text is none. The span is set here.</summary>
    public void Close(Block block)
    {
        if (open.Length == 0) return;
        builder.Add(Whole(open.ToString()), new TextPlace(number, 0));
        if (builder.EndBlock(block) is not null) number++;
        open.Clear();
    }

    /// <exception cref="UnreadableDocumentException">There is no text at all.</exception>
    public TenderDocument Build(Stream file, string name, DocumentFormat format)
    {
        if (builder.BlockCount == 0) throw RefusalWords.Refusal(name, "no-text");
        return builder.Build(name, format, TenderReader.Fingerprint(file));
    }

    // Half of a surrogate pair is no text that can be normalised.
    private static string Whole(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
