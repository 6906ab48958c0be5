using System.Text;

namespace Bissib.Procurement.Documents;

/// <summary>Gathers text, places and blocks while a file is read. Every reader writes through it.</summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, Place Place)> stretches = [];
    private readonly List<Block> blocks = [];
    private readonly List<Language> hints = [];
    private readonly List<TextMark> marks = [];
    private readonly List<Aside> asides = [];
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

    /// <summary>
    /// Adds a space or line end that belongs to the stretch before it. Does nothing at the start of a block.
    /// </summary>
    public void AddSeparator(char separator)
    {
        if (text.Length > blockStart) text.Append(separator);
    }

    /// <summary>
    /// Takes the last character of the open block back, such as the hyphen of a word that a line end splits.
    /// </summary>
    public void RemoveLast()
    {
        if (text.Length == blockStart) throw new InvalidOperationException("The open block is empty.");
        text.Length--;
        if (stretches[^1].Start == text.Length) stretches.RemoveAt(stretches.Count - 1);
    }

    /// <summary>Marks the text from an offset of the open block to here.</summary>
    public void Mark(TextMarkKind kind, int start)
    {
        if (start == text.Length) return;
        var last = marks.FindLastIndex(mark => mark.Kind == kind);
        if (last >= 0 && marks[last].Span.End == start)
            marks[last] = new(new(marks[last].Span.Start, text.Length), kind);
        else marks.Add(new(new(start, text.Length), kind));
    }

    /// <summary>Keeps words that are not to be in the text; pieces of one kind at one place become one.</summary>
    public void SetAside(AsideKind kind, string words, string? author, bool isNewLine)
    {
        if (asides.Count > 0 && asides[^1] is var last && last.Kind == kind && last.Offset == text.Length
            && kind != AsideKind.Comment)
            asides[^1] = last with { Text = last.Text + (isNewLine ? "\n" : "") + words };
        else asides.Add(new(kind, text.Length, words, author));
    }

    /// <summary>
    /// Closes the open block and sets its span, without blanks at its end. Text of blanks alone makes no block: it is
    /// taken back, and the answer is null. The hint is the language that the file claims for the block.
    /// </summary>
    public Block? EndBlock(Block block, Language hint = Language.Undetermined)
    {
        var end = text.Length;
        while (end > blockStart && char.IsWhiteSpace(text[end - 1])) end--;
        var start = blockStart;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (start == end)
        {
            text.Length = blockStart;
            while (stretches.Count > 0 && stretches[^1].Start >= blockStart) stretches.RemoveAt(stretches.Count - 1);
            marks.RemoveAll(mark => mark.Span.Start >= blockStart);
            for (var index = asides.Count - 1; index >= 0 && asides[index].Offset > blockStart; index--)
                asides[index] = asides[index] with { Offset = blockStart };
            return null;
        }

        var closed = block with { Span = new(start, end) };
        blocks.Add(closed);
        hints.Add(hint);
        text.Append('\n');
        blockStart = text.Length;
        return closed;
    }

    /// <summary>
    /// The document so far. Languages of blocks are filled in by <see cref="LanguageGuesser"/>, unless the spoken one
    /// is known.
    /// </summary>
    public TenderDocument Build(
        string name, DocumentFormat format, string sha256, int? pages = null,
        IReadOnlyList<UnreadablePage>? unreadable = null, Language spoken = Language.Undetermined,
        IReadOnlyList<ReadingProblem>? problems = null, IReadOnlyList<int>? recognised = null)
    {
        var whole = text.ToString(0, blockStart);
        var kept = stretches.Where(s => s.Start < whole.Length).ToList();
        var isKnown = spoken != Language.Undetermined;
        var (languages, main) = LanguageGuesser.Guess(whole, blocks, hints);
        return new TenderDocument
        {
            Name = name,
            Format = format,
            Sha256 = sha256,
            Text = whole,
            Blocks =
                [.. blocks.Select((block, index) => block with { Language = isKnown ? spoken : languages[index] })],
            Places = new PlaceMap(kept, whole.Length),
            PageCount = pages,
            UnreadablePages = unreadable ?? [],
            Marks = [.. marks.OrderBy(mark => mark.Span)],
            Asides = asides,
            Problems = problems ?? [],
            RecognisedPages = recognised ?? [],
            Language = isKnown ? spoken : main,
        };
    }
}
