using System.Buffers;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Folds the words of some blocks of a document, one block after the other. A sentence ends at . ! ? ; and at bullets,
/// but not after an abbreviation, within a number or before a lower-case letter.
/// </summary>
/// <param name="document">The document that holds the blocks.</param>
/// <param name="abbreviations">Words behind which a point ends no sentence, folded.</param>
/// <param name="letters">How many letters there will be, with those appended later.</param>
internal sealed class TextFolder(TenderDocument document, IReadOnlySet<string> abbreviations, int letters)
{
    private static readonly SearchValues<char> Enders = SearchValues.Create("!?;•▪●◦✓➢");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\u00A0");

    // A longer cell has sentences of its own.
    private const int LongestCell = 120;

    // With what parts it from the next.
    private const int LettersOfWord = 6;

    public List<FoldedWord> Words { get; } = new(letters / LettersOfWord);

    /// <summary>The number of the first word of each block.</summary>
    public List<int> FirstWords { get; } = [];

    /// <summary>The first and last word of each sentence, both included.</summary>
    public List<(int First, int Last)> Sentences { get; } = [];

    /// <summary>The distinct folded forms, in the order in which they came, with their numbers.</summary>
    public List<string> Vocabulary { get; } = [];

    public Dictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that are written with a blank after each letter.</summary>
    public HashSet<int> Spaced { get; } = [];

    /// <summary>The forms that are numbers in figures.</summary>
    public HashSet<int> Numbers { get; } = [];

    /// <summary>Folds the words of blocks, from the first to before the end.</summary>
    public void Fold(int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            FirstWords.Add(Words.Count);
            Fold(block);
        }
    }

    /// <summary>
    /// Adds what another folded that stands behind; it shares no row of a table with what is here.
    /// </summary>
    public void Append(TextFolder behind)
    {
        var (words, sentences) = (Words.Count, Sentences.Count);
        FirstWords.AddRange(behind.FirstWords.Select(word => words + word));
        var forms = behind.Vocabulary.ConvertAll(form => NumberOf(form));
        foreach (var word in behind.Words)
            Words.Add(word with { Form = forms[word.Form], Sentence = sentences + word.Sentence });
        Sentences.AddRange(behind.Sentences.Select(range => (words + range.First, words + range.Last)));
        Spaced.UnionWith(behind.Spaced.Select(word => words + word));
        Numbers.UnionWith(behind.Numbers.Select(form => forms[form]));
    }

    private void Fold(int block)
    {
        var span = document.Blocks[block].Span;
        var text = document.Text.AsSpan(span.Start, span.Length);
        var at = 0;
        var isNew = !ContinuesRow(block);
        var isFirst = true;
        while (WordSplitter.Next(text, at, out var word))
        {
            if (!isNew && !isFirst)
                isNew = EndsSentence(text[at..word.Start], text[word.Start], Vocabulary[Words[^1].Form]);
            if (isNew) Sentences.Add((Words.Count, Words.Count));
            else Sentences[^1] = (Sentences[^1].First, Words.Count);
            (isNew, isFirst) = (false, false);
            at = EndOf(text, word, Words.Count);
            var form = at == word.End ? FormOf(text[word.Start..at]) : FormOf(SpacedLetters.Join(text[word.Start..at]));
            if (word.IsNumber) Numbers.Add(form);
            var place = new TextSpan(span.Start + word.Start, span.Start + at);
            Words.Add(new(place, form, word.IsNumber, block, Sentences.Count - 1));
        }
    }

    // A word written with a blank after each letter goes on behind its first one.
    private int EndOf(ReadOnlySpan<char> text, WordSpan word, int number)
    {
        if (word.End - word.Start > 1 || word.IsNumber || SpacedLetters.EndOf(text, word.Start) is not (> 0 and var end)) return word.End;
        Spaced.Add(number);
        return end;
    }

    private bool ContinuesRow(int block) =>
        Words.Count > 0 && document.Blocks[block] is { Cell: { IsHeader: false } cell, Span.Length: <= LongestCell }
        && document.Blocks[Words[^1].Block] is { Cell: { } before, Span.Length: <= LongestCell }
        && (before.Table, before.Row) == (cell.Table, cell.Row);

    private int FormOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> folded = word.Length * Folding.LongestFolded <= buffer.Length
            ? buffer[..Folding.Write(word, buffer)]
            : Folding.Of(word);
        return NumberOf(folded);
    }

    private int NumberOf(ReadOnlySpan<char> folded)
    {
        var lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(folded, out var form)) return form;
        Vocabulary.Add(folded.ToString());
        Forms[Vocabulary[^1]] = Vocabulary.Count - 1;
        return Vocabulary.Count - 1;
    }

    private bool EndsSentence(ReadOnlySpan<char> between, char nextLetter, string wordBefore)
    {
        if (between.ContainsAny(Enders)) return true;
        var point = between.IndexOf('.');
        if (point < 0 || between.Length == 1) return false;
        var isAbbreviation = (wordBefore.Length == 1 && char.IsLetter(wordBefore[0]))
            || abbreviations.Contains(wordBefore);
        return !isAbbreviation && !char.IsLower(nextLetter) && between[point..].ContainsAny(Blanks);
    }
}
