using System.Text;

namespace Bissib.Procurement.Documents;

/// <summary>Gathers text, places and blocks while a file is read. Every reader writes through it.</summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, Place Place)> stretches = [];
    private readonly List<Block> blocks = [];
    private int blockStart;

    public int Length => text.Length;

    public int BlockCount => blocks.Count;

    /// <summary>Adds text to the open block; the place is that of its first character.</summary>
    public void Add(ReadOnlySpan<char> characters, Place place)
    {
        if (characters.IsEmpty) return;
        stretches.Add((text.Length, place));
        text.Append(characters);
    }

    /// <summary>Adds a space or line end that belongs to the stretch before it. Does nothing at the start of a block.</summary>
    public void AddSeparator(char separator)
    {
        if (text.Length > blockStart) text.Append(separator);
    }

    /// <summary>Takes the last character of the open block back, such as the hyphen of a word that a line end splits.</summary>
    public void RemoveLast()
    {
        if (text.Length == blockStart) throw new InvalidOperationException("The open block is empty.");
        text.Length--;
        if (stretches[^1].Start == text.Length) stretches.RemoveAt(stretches.Count - 1);
    }

    /// <summary>
    /// Closes the open block and sets its span, without blanks at its end. Text of blanks alone makes no block: it is
    /// taken back, and the answer is null.
    /// </summary>
    public Block? EndBlock(Block block)
    {
        var end = text.Length;
        while (end > blockStart && char.IsWhiteSpace(text[end - 1])) end--;
        var start = blockStart;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (start == end)
        {
            text.Length = blockStart;
            while (stretches.Count > 0 && stretches[^1].Start >= blockStart) stretches.RemoveAt(stretches.Count - 1);
            return null;
        }

        var closed = block with { Span = new(start, end) };
        blocks.Add(closed);
        text.Append('\n');
        blockStart = text.Length;
        return closed;
    }

    /// <summary>
    /// The document so far. Languages of blocks are filled in by <see cref="LanguageGuesser"/>, unless the spoken one is
    /// known.
    /// </summary>
    public TenderDocument Build(
        string name, DocumentFormat format, string sha256, int? pages = null,
        IReadOnlyList<UnreadablePage>? unreadable = null, Language spoken = Language.Undetermined,
        IReadOnlyList<ReadingProblem>? problems = null, IReadOnlyList<int>? recognised = null)
    {
        var whole = text.ToString(0, blockStart);
        var kept = stretches.Where(s => s.Start < whole.Length).ToList();
        var isKnown = spoken != Language.Undetermined;
        var (languages, main) = LanguageGuesser.Guess(whole, blocks);
        return new TenderDocument
        {
            Name = name,
            Format = format,
            Sha256 = sha256,
            Text = whole,
            Blocks = [.. blocks.Select((block, index) => block with { Language = isKnown ? spoken : languages[index] })],
            Places = new PlaceMap(kept, whole.Length),
            PageCount = pages,
            UnreadablePages = unreadable ?? [],
            Problems = problems ?? [],
            RecognisedPages = recognised ?? [],
            Language = isKnown ? spoken : main,
        };
    }
}
