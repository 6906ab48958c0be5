using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>Words found: their document, and the first and last of them, both included.</summary>
internal abstract record WordHit(DocumentReading Reading, int FirstWord, int LastWord)
{
    // Longer sentences are lists and tables that lost their form, or made to cost time.
    private const int Farthest = 200;

    private const string Ends = ":.;,(|–—-\n" + TickBox.Boxes;

    /// <summary>What the words show, in kebab-case.</summary>
    public abstract string Signal { get; }

    public TextSpan Span => Reading.Text.SpanOf(FirstWord, LastWord);

    public int BlockIndex => Reading.Text.Words[FirstWord].Block;

    public Block Block => Reading.Document.Blocks[BlockIndex];

    public int Sentence => Reading.Text.Words[FirstWord].Sentence;

    /// <summary>The words after the hit in its sentence.</summary>
    public WordRange Rest => new(Reading, LastWord + 1, WholeSentence.End);

    /// <summary>
    /// Its sentence, as far as 200 words to either side; in a table that is drawn with bars, as plain text has them,
    /// only its row (two bars end one and start the next).
    /// </summary>
    public WordRange WholeSentence
    {
        get
        {
            var (first, last) = Reading.Text.WordsOfSentence(Sentence);
            // "am 4. März 2026" ends no sentence.
            while (last + 1 < Reading.Text.WordsOfBlock(BlockIndex).End && Reading.Text.Words[last].IsNumber
                && DayFinder.IsMonth(Form(last + 1)))
                last = Reading.Text.WordsOfSentence(Reading.Text.Words[last + 1].Sentence).Last;
            (first, last) = (Math.Max(first, FirstWord - Farthest), Math.Min(last, LastWord + Farthest));
            if (Reading.Document.Text[Block.Span.Start] != '|') return new(Reading, first, last + 1);
            var (from, to) = (FirstWord, LastWord);
            while (from > first && IsSameRow(from - 1)) from--;
            while (to < last && IsSameRow(to)) to++;
            return new(Reading, from, to + 1);
        }
    }

    /// <summary>
    /// Whether only a number or bullet stands before it in its block, or it follows a colon or a row's bar.
    /// </summary>
    public bool StartsLine
    {
        get
        {
            var first = Reading.Text.WordsOfBlock(BlockIndex).First;
            if (IsFollowedByColon && IsAfterStop) return true;
            if (Enumerable.Range(first, FirstWord - first).All(IsNumbering)) return true;
            var gap = Reading.Text.Words[FirstWord - 1].Span.End;
            return Reading.Document.Text.AsSpan(gap, Span.Start - gap).IndexOfAny(":|\n" + TickBox.Boxes) >= 0;
        }
    }

    /// <summary>Whether the block, or a stop, a colon or a bracket, ends the line that the hit is.</summary>
    public bool EndsLine => LastWord + 1 >= Reading.Text.WordsOfBlock(BlockIndex).End
        || (Reading.Document.Text.AsSpan(Span.End).TrimStart(" \u00A0") is [var next, ..] && Ends.Contains(next));

    /// <summary>
    /// Whether it is a label: a line of its own, or words at a line's start with a colon, a dash or a cell behind.
    /// </summary>
    public bool IsLabel => StartsLine && (EndsLine || Block.Kind == BlockKind.Heading || IsShortCell);

    private string Form(int word) => Reading.Text.Vocabulary[Reading.Text.Words[word].Form];

    private bool IsFollowedByColon => Reading.Document.Text.AsSpan(Span.End).TrimStart(" \u00A0") is [':', ..];

    private bool IsAfterStop =>
        Reading.Document.Text.AsSpan(Block.Span.Start, Span.Start - Block.Span.Start).TrimEnd(" \u00A0*") is [..,
        '.' or ';'];

    private bool IsSameRow(int word)
    {
        var end = Reading.Text.Words[word].Span.End;
        return Reading.Document.Text.AsSpan(end, Reading.Text.Words[word + 1].Span.Start - end).Count('|') < 2;
    }

    private bool IsShortCell => Block.Cell is not null && Reading.Text.WordsOfBlock(BlockIndex) is var (first, end)
        && end - first <= 14;

    private bool IsNumbering(int word)
    {
        var form = Form(word);
        return Reading.Text.Words[word].IsNumber || form.Length == 1
            || (form.Length <= 3 && char.IsAsciiDigit(form[^1]))
            || form is "art" or "article" or "artikel" or "artikels"
            || form.All(letter => letter is 'i' or 'v' or 'x');
    }
}
