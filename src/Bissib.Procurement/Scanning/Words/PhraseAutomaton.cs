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
    /// <summary>The hits of every phrase, ordered by the word at which they end.</summary>
    public List<PhraseHit> Find(FoldedText text)
    {
        var walk = new Walk(graph);
        var symbolsOf = new int[text.Vocabulary.Count][];
        for (var word = 0; word < text.Words.Count; word++)
        {
            var current = text.Words[word];
            if (walk.IsUnderWay && text.StartsSentence(word)) walk.Stop();
            walk.Step(symbolsOf[current.Form] ??= symbols.Of(text.Vocabulary[current.Form], current.IsNumber), word);
        }

        return new GluedSearch(this, new(symbols, text), text, symbolsOf).Complete(walk.Hits);
    }

    /// <summary>The hits in one sentence, of which the symbols of each word are given.</summary>
    public List<PhraseHit> FindIn(List<int[]> sentence)
    {
        var walk = new Walk(graph);
        for (var word = 0; word < sentence.Count; word++) walk.Step(sentence[word], word);
        return walk.Hits;
    }

    /// <summary>The symbols that a folded word satisfies.</summary>
    public int[] SymbolsOf(string word) => symbols.Of(word, isNumber: false);

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        symbols.Write(file);
        graph.Write(file);
    }

    public static PhraseAutomaton Read(BinaryReader file) => new(SymbolTable.Read(file), PhraseGraph.Read(file));

    // The phrases that are under way at a word, and those found up to it.
    private sealed class Walk(PhraseGraph graph)
    {
        private List<Awaited> awaited = [];
        private List<Awaited> next = [];

        public List<PhraseHit> Hits { get; } = [];

        public bool IsUnderWay => awaited.Count > 0;

        public void Stop() => awaited.Clear();

        public void Step(int[] symbolsOfWord, int word)
        {
            if (symbolsOfWord.Length == 0 && awaited.Count == 0) return;
            next.Clear();
            foreach (var expected in awaited)
            {
                foreach (var symbol in symbolsOfWord)
                    foreach (var node in graph.Targets(expected.Links, symbol)) Arrive(node, expected.FirstWord, word);
                if (expected.Left > 0) next.Add(expected with { Left = expected.Left - 1 });
            }

            foreach (var symbol in symbolsOfWord)
            {
                foreach (var phrase in graph.EndsAt(symbol)) Hits.Add(new(phrase, word, word));
                foreach (var links in graph.StartsAt(symbol)) next.Add(new(links, word, graph.GapOf(links)));
            }

            (awaited, next) = (next, awaited);
        }

        private void Arrive(int node, int firstWord, int word)
        {
            if (graph.IsLast(node))
            {
                var hit = new PhraseHit(graph.PhraseOf(node), firstWord, word);
                if (Hits.Count == 0 || Hits[^1] != hit) Hits.Add(hit);
            }

            foreach (var links in graph.LinksOf(node)) next.Add(new(links, firstWord, graph.GapOf(links)));
        }
    }

    // Steps of which one may come now, or after so many more words.
    private readonly record struct Awaited(int Links, int FirstWord, int Left);
}
