namespace Bissib.Procurement.Scanning.Words;

/// <summary>A phrase found: its number, and its first and last word, both included.</summary>
internal readonly record struct PhraseHit(int Phrase, int FirstWord, int LastWord);

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
        var hits = new List<PhraseHit>();
        var (awaited, next) = (new List<Awaited>(), new List<Awaited>());
        var symbolsOf = new int[text.Vocabulary.Count][];
        for (var word = 0; word < text.Words.Count; word++)
        {
            var current = text.Words[word];
            if (awaited.Count > 0 && text.StartsSentence(word)) awaited.Clear();
            var symbolsOfWord = symbolsOf[current.Form] ??= symbols.Of(text.Vocabulary[current.Form], current.IsNumber);
            if (symbolsOfWord.Length == 0 && awaited.Count == 0) continue;
            next.Clear();
            foreach (var expected in awaited)
            {
                foreach (var symbol in symbolsOfWord)
                    foreach (var node in graph.Targets(expected.Links, symbol)) Arrive(node, expected.FirstWord, word, next, hits);
                if (expected.Left > 0) next.Add(expected with { Left = expected.Left - 1 });
            }

            foreach (var symbol in symbolsOfWord)
            {
                foreach (var phrase in graph.EndsAt(symbol)) hits.Add(new(phrase, word, word));
                foreach (var links in graph.StartsAt(symbol)) next.Add(new(links, word, graph.GapOf(links)));
            }

            (awaited, next) = (next, awaited);
        }

        return hits;
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        symbols.Write(file);
        graph.Write(file);
    }

    public static PhraseAutomaton Read(BinaryReader file) => new(SymbolTable.Read(file), PhraseGraph.Read(file));

    private void Arrive(int node, int firstWord, int word, List<Awaited> next, List<PhraseHit> hits)
    {
        if (graph.IsLast(node))
        {
            var hit = new PhraseHit(graph.PhraseOf(node), firstWord, word);
            if (hits.Count == 0 || hits[^1] != hit) hits.Add(hit);
        }

        foreach (var links in graph.LinksOf(node)) next.Add(new(links, firstWord, graph.GapOf(links)));
    }

    // Steps of which one may come now, or after so many more words.
    private readonly record struct Awaited(int Links, int FirstWord, int Left);
}
