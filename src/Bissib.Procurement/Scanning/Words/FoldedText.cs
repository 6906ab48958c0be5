using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// A word of a document: its span, its folded form (an index into <see cref="FoldedText.Vocabulary"/>), its block and
/// its sentence (both from 0).
/// </summary>
internal readonly record struct FoldedWord(TextSpan Span, int Form, bool IsNumber, int Block, int Sentence);

/// <summary>
/// A document as its words, folded and grouped into sentences. A sentence never leaves its block, but for the short
/// cells of a table row below the heads, which are one: "Price | 45 points".
/// </summary>
internal sealed class FoldedText
{
    // Too few to be worth a second thread.
    private const int FewForms = 500;

    // Shorter stretches of a text are not worth a thread of their own.
    private const int ShortestStretch = 100_000;

    private readonly TextFolder folded;
    private readonly int[] firstWordOfBlock;

    private FoldedText(TenderDocument document, IReadOnlySet<string> abbreviations)
    {
        Document = document;
        var stretches = StretchesOf(document);
        var folders = stretches.ConvertAll(stretch => new TextFolder(
            document, abbreviations, document.Text.Length / (stretch.First == 0 ? 1 : stretches.Count)));
        AtOnce.ForEach(folders.Count, part => folders[part].Fold(stretches[part].First, stretches[part].End));
        folded = folders[0];
        foreach (var behind in folders.Skip(1)) folded.Append(behind);
        firstWordOfBlock = [.. folded.FirstWords, Words.Count];
    }

    public TenderDocument Document { get; }

    public List<FoldedWord> Words => folded.Words;

    /// <summary>The distinct folded forms of the words.</summary>
    public List<string> Vocabulary => folded.Vocabulary;

    public int SentenceCount => folded.Sentences.Count;

    public static FoldedText Read(TenderDocument document, IReadOnlySet<string> abbreviations) =>
        new(document, abbreviations);

    /// <summary>True where a word is written with a blank after each letter.</summary>
    public bool HasSpaced => folded.Spaced.Count > 0;

    /// <summary>True where one of the words (both included) is written with a blank after each letter.</summary>
    public bool IsSpaced(int firstWord, int lastWord)
    {
        for (var word = firstWord; word <= lastWord; word++)
            if (folded.Spaced.Contains(word)) return true;
        return false;
    }

    /// <summary>Whether the document holds this folded word.</summary>
    public bool Writes(ReadOnlySpan<char> form) =>
        folded.Forms.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(form);

    /// <summary>True for the form of a number in figures.</summary>
    public bool IsNumber(int form) => folded.Numbers.Contains(form);

    public bool StartsBlock(int word) => word == firstWordOfBlock[Words[word].Block];

    /// <summary>
    /// Does it for every form of <see cref="Vocabulary"/>; several at once in a long text, so in no order.
    /// </summary>
    public void ForEachForm(Action<int> act)
    {
        if (Vocabulary.Count >= FewForms) Parallel.For(0, Vocabulary.Count, act);
        else for (var form = 0; form < Vocabulary.Count; form++) act(form);
    }

    /// <summary>The first and last word of a sentence, both included.</summary>
    public (int First, int Last) WordsOfSentence(int sentence) => folded.Sentences[sentence];

    /// <summary>The first word of a block and the first word after it.</summary>
    public (int First, int End) WordsOfBlock(int block) => (firstWordOfBlock[block], firstWordOfBlock[block + 1]);

    public TextSpan SpanOf(int firstWord, int lastWord) => new(Words[firstWord].Span.Start, Words[lastWord].Span.End);

    public TextSpan SpanOfSentence(int sentence) =>
        SpanOf(WordsOfSentence(sentence).First, WordsOfSentence(sentence).Last);

    // None starts within a table, whose rows may be sentences.
    private static List<(int First, int End)> StretchesOf(TenderDocument document)
    {
        var length = Math.Max(ShortestStretch, (document.Text.Length / Environment.ProcessorCount) + 1);
        var (stretches, first) = (new List<(int First, int End)>(), 0);
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            if (document.Blocks[block].Cell is not null
                || document.Blocks[block].Span.Start - document.Blocks[first].Span.Start < length) continue;
            stretches.Add((first, block));
            first = block;
        }

        stretches.Add((first, document.Blocks.Count));
        return stretches;
    }
}
