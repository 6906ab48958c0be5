using System.Buffers;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// A word of a document: its span, its folded form (an index into <see cref="FoldedText.Vocabulary"/>), its block and
/// its sentence (both from 0).
/// </summary>
internal readonly record struct FoldedWord(TextSpan Span, int Form, bool IsNumber, int Block, int Sentence);

/// <summary>
/// A document as its words, folded and grouped into sentences. A sentence never leaves its block, but for the short
/// cells of a table row below the heads, which are one: "Price | 45 points". It ends at . ! ? ;
/// and at bullets, but not after an abbreviation, within a number or before a lower-case letter.
/// </summary>
internal sealed class FoldedText
{
    private static readonly SearchValues<char> Enders = SearchValues.Create("!?;•▪●◦✓➢");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\u00A0");

    // A longer cell has sentences of its own.
    private const int LongestCell = 120;

    // Too few to be worth a second thread.
    private const int FewForms = 500;

    private readonly List<(int First, int Last)> sentences = [];
    private readonly List<string> vocabulary = [];
    private readonly int[] firstWordOfBlock;
    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly HashSet<int> spaced = [];
    private readonly HashSet<int> numbers = [];

    private FoldedText(TenderDocument document, IReadOnlySet<string> abbreviations)
    {
        Document = document;
        var words = new List<FoldedWord>(document.Text.Length / 6);
        firstWordOfBlock = new int[document.Blocks.Count + 1];
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            firstWordOfBlock[block] = words.Count;
            ReadBlock(block, words, abbreviations);
        }

        firstWordOfBlock[^1] = words.Count;
        Words = words;
    }

    public TenderDocument Document { get; }

    public List<FoldedWord> Words { get; }

    /// <summary>The distinct folded forms of the words.</summary>
    public List<string> Vocabulary => vocabulary;

    public int SentenceCount => sentences.Count;

    public static FoldedText Read(TenderDocument document, IReadOnlySet<string> abbreviations) =>
        new(document, abbreviations);

    /// <summary>True where one of the words (both included) is written with a blank after each letter.</summary>
    public bool IsSpaced(int firstWord, int lastWord)
    {
        if (spaced.Count == 0) return false;
        for (var word = firstWord; word <= lastWord; word++)
            if (spaced.Contains(word)) return true;
        return false;
    }

    /// <summary>Whether the document holds this folded word.</summary>
    public bool Writes(ReadOnlySpan<char> form) => forms.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(form);

    /// <summary>True for the form of a number in figures.</summary>
    public bool IsNumber(int form) => numbers.Contains(form);

    public bool StartsBlock(int word) => word == firstWordOfBlock[Words[word].Block];

    /// <summary>
    /// Does it for every form of <see cref="Vocabulary"/>; several at once in a long text, so in no order.
    /// </summary>
    public void ForEachForm(Action<int> act)
    {
        if (vocabulary.Count >= FewForms) Parallel.For(0, vocabulary.Count, act);
        else for (var form = 0; form < vocabulary.Count; form++) act(form);
    }

    /// <summary>The first and last word of a sentence, both included.</summary>
    public (int First, int Last) WordsOfSentence(int sentence) => sentences[sentence];

    /// <summary>The first word of a block and the first word after it.</summary>
    public (int First, int End) WordsOfBlock(int block) => (firstWordOfBlock[block], firstWordOfBlock[block + 1]);

    public TextSpan SpanOf(int firstWord, int lastWord) => new(Words[firstWord].Span.Start, Words[lastWord].Span.End);

    public TextSpan SpanOfSentence(int sentence) => SpanOf(sentences[sentence].First, sentences[sentence].Last);

    private void ReadBlock(int block, List<FoldedWord> words, IReadOnlySet<string> abbreviations)
    {
        var span = Document.Blocks[block].Span;
        var text = Document.Text.AsSpan(span.Start, span.Length);
        var at = 0;
        var isNew = !ContinuesRow(block, words);
        var isFirst = true;
        while (WordSplitter.Next(text, at, out var word))
        {
            if (!isNew && !isFirst)
                isNew = EndsSentence(text[at..word.Start], text[word.Start], vocabulary[words[^1].Form], abbreviations);
            if (isNew) sentences.Add((words.Count, words.Count));
            else sentences[^1] = (sentences[^1].First, words.Count);
            (isNew, isFirst) = (false, false);
            at = EndOf(text, word, words.Count);
            var form = at == word.End ? FormOf(text[word.Start..at]) : FormOf(SpacedLetters.Join(text[word.Start..at]));
            if (word.IsNumber) numbers.Add(form);
            var place = new TextSpan(span.Start + word.Start, span.Start + at);
            words.Add(new(place, form, word.IsNumber, block, sentences.Count - 1));
        }
    }

    // A word written with a blank after each letter goes on behind its first one.
    private int EndOf(ReadOnlySpan<char> text, WordSpan word, int number)
    {
        if (word.End - word.Start > 1 || word.IsNumber || SpacedLetters.EndOf(text, word.Start) is not (> 0 and var end)) return word.End;
        spaced.Add(number);
        return end;
    }

    private bool ContinuesRow(int block, List<FoldedWord> words) =>
        words.Count > 0 && Document.Blocks[block] is { Cell: { IsHeader: false } cell, Span.Length: <= LongestCell }
        && Document.Blocks[words[^1].Block] is { Cell: { } before, Span.Length: <= LongestCell }
        && (before.Table, before.Row) == (cell.Table, cell.Row);

    private int FormOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> folded = word.Length * Folding.LongestFolded <= buffer.Length
            ? buffer[..Folding.Write(word, buffer)]
            : Folding.Of(word);
        var lookup = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(folded, out var form)) return form;
        vocabulary.Add(folded.ToString());
        forms[vocabulary[^1]] = vocabulary.Count - 1;
        return vocabulary.Count - 1;
    }

    private static bool EndsSentence(
        ReadOnlySpan<char> between, char nextLetter, string wordBefore, IReadOnlySet<string> abbreviations)
    {
        if (between.ContainsAny(Enders)) return true;
        var point = between.IndexOf('.');
        if (point < 0 || between.Length == 1) return false;
        var isAbbreviation = (wordBefore.Length == 1 && char.IsLetter(wordBefore[0]))
            || abbreviations.Contains(wordBefore);
        return !isAbbreviation && !char.IsLower(nextLetter) && between[point..].ContainsAny(Blanks);
    }
}
