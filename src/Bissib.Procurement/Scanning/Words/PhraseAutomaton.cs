namespace Bissib.Procurement.Scanning.Words;

/// <summary>A phrase found: its number, and its first and last word, both included.</summary>
internal readonly record struct PhraseHit(int Phrase, int FirstWord, int LastWord)
{
    /// <summary>Blanks had to be left out or put in to find it.</summary>
    public bool IsMended { get; init; }
}

/// <summary>
/// All phrases of the catalogue in one automaton. A text is read once, word by word, however many phrases there are: a
/// word that starts no phrase, while none is under way, costs one look-up. It is held in a few arrays, so that it is
/// read from a file as fast as it is copied.
/// </summary>
internal sealed class PhraseAutomaton(SymbolTable symbols, PhraseGraph graph)
{
    // Shorter texts are not worth a second thread.
    private const int FewSentences = 400;

    // Parts of equal size are not equally long, so there are more of them than processors.
    private const int PartsOfProcessor = 4;

    /// <summary>
    /// The hits of every phrase that counts in the language of the block where it starts, ordered by the word at which
    /// they end; of sentences without glued words only those that the sieve keeps.
    /// </summary>
    public List<PhraseHit> Find(FoldedText text, HitSieve? sieve = null)
    {
        var known = symbols.Of(text);
        var share = Math.Max(FewSentences, text.SentenceCount / (PartsOfProcessor * Environment.ProcessorCount));
        var glued = new GluedSearch(this, new(symbols, text), text, known);
        var parts = new List<PhraseHit>[Math.Max(1, (text.SentenceCount + share - 1) / share)];
        AtOnce.ForEach(parts.Length, part => parts[part] = new Stretch(text, known, glued, sieve?.Another()).Find(
            graph, part * share, Math.Min((part + 1) * share, text.SentenceCount)));
        var hits = parts[0];
        hits.EnsureCapacity(parts.Sum(part => part.Count));
        foreach (var part in parts.Skip(1)) hits.AddRange(part);
        return glued.Complete(hits);
    }

    /// <summary>A walk over other words than those of a text.</summary>
    public PhraseWalk Walk() => new(graph);

    /// <summary>The symbols that a folded word satisfies.</summary>
    public WordSymbols SymbolsOf(string word) => symbols.Of(word);

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        symbols.Write(file);
        graph.Write(file);
    }

    public static PhraseAutomaton Read(BinaryReader file) => new(SymbolTable.Read(file), PhraseGraph.Read(file));

    // What is needed to search some of a text's sentences.
    private sealed record Stretch(FoldedText Text, WordSymbols[] Known, GluedSearch Glued, HitSieve.Sifter? Sifter)
    {
        public List<PhraseHit> Find(PhraseGraph graph, int from, int to)
        {
            var walk = new PhraseWalk(graph);
            for (var sentence = from; sentence < to; sentence++)
            {
                var before = walk.Hits.Count;
                if (!Search(walk, Text.WordsOfSentence(sentence))) Sifter?.Sift(walk.Hits, before);
            }

            return walk.Hits;
        }

        // True where a word is glued.
        private bool Search(PhraseWalk walk, (int First, int Last) sentence)
        {
            var isGlued = false;
            for (var word = sentence.First; word <= sentence.Last; word++)
            {
                var form = Text.Words[word].Form;
                walk.Take(Known[form], Text.Document.Blocks[Text.Words[word].Block].Language, word);
                isGlued |= Glued.IsGlued(form);
            }

            walk.Finish();
            return isGlued;
        }
    }
}
