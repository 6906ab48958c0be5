namespace Bissib.Procurement.Documents;

/// <summary>The kinds of file that are read.</summary>
public enum DocumentFormat
{
    Word,
    Pdf,
    Text,
    OpenDocument,
    Html,
    RichText,
}

/// <summary>A page that could not be read, from 1, and why. It is never counted as a page without clauses.</summary>
public sealed record UnreadablePage(int Page, Localised Reason);

/// <summary>
/// One document of a tender: one text, the blocks it falls into, and the way from each character to its place in the
/// file. Blocks are separated by a line end, so no word crosses them.
/// </summary>
public sealed class TenderDocument
{
    // Bold words are many, the others few.
    private ILookup<TextMarkKind, TextMark>? marksByKind;

    public required string Name { get; init; }

    public required DocumentFormat Format { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required PlaceMap Places { get; init; }

    /// <summary>How many pages the file has; null in formats without fixed pages.</summary>
    public int? PageCount { get; init; }

    public IReadOnlyList<UnreadablePage> UnreadablePages { get; init; } = [];

    /// <summary>
    /// Stretches of the text that are struck through, placeholders and the like, in reading order; two of different
    /// kinds may overlap.
    /// </summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    /// <summary>Words of the file that are not in the text, in reading order.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];

    /// <summary>Pages that are images and were read by text recognition, from 1: their words may be wrong.</summary>
    public IReadOnlyList<int> RecognisedPages { get; init; } = [];

    /// <summary>
    /// What a person should know of the file though its text could be read: parts that were not read, such as a file
    /// inserted as a whole, and text that nobody sees.
    /// </summary>
    public IReadOnlyList<ReadingProblem> Problems { get; init; } = [];

    /// <summary>The language of most of the text.</summary>
    public Language Language { get; init; }

    /// <summary>How long reading took; zero where nobody measured.</summary>
    public TimeSpan ReadingTime { get; internal set; }

    /// <summary>The other cells of a cell's row, as block indexes; empty outside tables.</summary>
    public IEnumerable<int> OtherCellsOf(int block)
    {
        if (Blocks[block].Cell is not { } cell) yield break;
        var first = block;
        while (first > 0 && IsSameRow(first - 1, cell)) first--;
        for (var other = first; other < Blocks.Count && IsSameRow(other, cell); other++)
            if (other != block) yield return other;
    }

    /// <summary>
    /// The index of the block that holds the offset, or of the block before it where it is a line end.
    /// </summary>
    public int BlockAt(int offset)
    {
        var low = 0;
        var high = Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The marks of one kind, in the order of <see cref="Marks"/>.</summary>
    public IEnumerable<TextMark> MarksOf(TextMarkKind kind) =>
        (marksByKind ??= Marks.ToLookup(mark => mark.Kind))[kind];

    /// <summary>Whether all of a span but its blanks bears a mark, such as a clause that is struck through.</summary>
    public bool IsMarked(TextSpan span, TextMarkKind kind)
    {
        var marks = MarksOf(kind).Where(mark => mark.Span.Overlaps(span)).ToList();
        if (marks.Count == 0) return false;
        for (var offset = span.Start; offset < span.End; offset++)
            if (!char.IsWhiteSpace(Text[offset]) && !marks.Exists(mark => mark.Span.Contains(offset))) return false;
        return true;
    }

    /// <summary>The page on which a character stands, from 1; null in formats without fixed pages.</summary>
    public int? PageAt(int offset) => Places.PlaceAt(offset) is PdfPlace place ? place.Page : null;

    private bool IsSameRow(int block, TableCell cell) =>
        Blocks[block].Cell is { } other && other.Table == cell.Table && other.Row == cell.Row;
}

/// <summary>One procurement procedure: its documents, and what could not be read of it.</summary>
public sealed record Tender(
    string Name, IReadOnlyList<TenderDocument> Documents, IReadOnlyList<ReadingProblem> Problems);

/// <summary>
/// A document, or a part of one, that could not be read. Kind is a stable word in kebab-case ("encrypted",
/// "not-a-document", "scanned-pages"); the message says what to do.
/// </summary>
public sealed record ReadingProblem(string Document, string Kind, Localised Message)
{
    /// <summary>True where all was read, and a person should only know something of it.</summary>
    public bool IsRemark => Kind == "hidden-text";
}

/// <summary>A file that cannot be read, with the problem to show to a person.</summary>
public sealed class UnreadableDocumentException(ReadingProblem problem, Exception? cause = null)
    : Exception(problem.Message.English, cause)
{
    public ReadingProblem Problem { get; } = problem;
}
