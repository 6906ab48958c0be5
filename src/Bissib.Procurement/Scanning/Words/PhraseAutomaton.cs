namespace Bissib.Procurement.Scanning.Words;

/// <summary>A phrase found: its number, and its first and last word, both included.</summary>
internal readonly record struct PhraseHit(int Phrase, int FirstWord, int LastWord)
{
    /// <summary>Blanks had to be left out or put in to find it.</summary>
    public bool IsMended { get; init; }
}

/// <summary>
/// All phrases of the catalogue in one automaton. A text is read once, word by word, however many phrases there are: a
/// word that starts no phrase, while none is under way, costs one look-up. It is held in a few arrays, so that it is read
/// from a file as fast as it is copied.
/// </summary>
internal sealed class PhraseAutomaton(SymbolTable symbols, PhraseGraph graph)
{
    // Shorter texts are not worth a second thread.
    private const int FewSentences = 400;

    /// <summary>
    /// The hits of every phrase that counts in the language of the block where it starts, ordered by the word at which
    /// they end.
    /// </summary>
    public List<PhraseHit> Find(FoldedText text)
    {
        var known = symbols.Of(text);
        var share = Math.Max(FewSentences, (text.SentenceCount + Environment.ProcessorCount - 1) / Environment.ProcessorCount);
        List<PhraseHit> hits = text.SentenceCount <= share ? Find(text, known, 0, text.SentenceCount)
            : [.. Enumerable.Range(0, (text.SentenceCount + share - 1) / share).AsParallel().AsOrdered()
                .SelectMany(part => Find(text, known, part * share, Math.Min((part + 1) * share, text.SentenceCount)))];
        return new GluedSearch(this, new(symbols, text), text, known).Complete(hits);
    }

    /// <summary>The hits in one sentence of that language, of which the symbols of each word are given.</summary>
    public List<PhraseHit> FindIn(List<WordSymbols> sentence, Language language)
    {
        var walk = new PhraseWalk(graph);
        for (var word = 0; word < sentence.Count; word++) walk.Step(sentence[word], language, word);
        return walk.Hits;
    }

    /// <summary>The symbols that a folded word satisfies.</summary>
    public WordSymbols SymbolsOf(string word) => new(symbols.Of(word, isNumber: false));

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        symbols.Write(file);
        graph.Write(file);
    }

    public static PhraseAutomaton Read(BinaryReader file) => new(SymbolTable.Read(file), PhraseGraph.Read(file));

    private List<PhraseHit> Find(FoldedText text, WordSymbols[] known, int from, int to)
    {
        var walk = new PhraseWalk(graph);
        for (var sentence = from; sentence < to; sentence++)
        {
            var (first, last) = text.WordsOfSentence(sentence);
            walk.Stop();
            for (var word = first; word <= last; word++)
                walk.Step(known[text.Words[word].Form], text.Document.Blocks[text.Words[word].Block].Language, word);
        }

        return walk.Hits;
    }
}
