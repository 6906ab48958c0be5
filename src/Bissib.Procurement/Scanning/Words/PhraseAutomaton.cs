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
    // Shorter texts are not worth a second thread.
    private const int FewSentences = 400;

    private static readonly Language[] All = [.. PhraseGraph.Languages];
    private static readonly Language[][] Counting =
        [.. PhraseGraph.Languages.Select(language => language == Language.Undetermined ? All : [Language.Undetermined, language])];

    /// <summary>
    /// The hits of every phrase that counts in the language of the block where it starts, ordered by the word at which
    /// they end.
    /// </summary>
    public List<PhraseHit> Find(FoldedText text)
    {
        var known = symbols.Of(text);
        var share = Math.Max(FewSentences, (text.SentenceCount + Environment.ProcessorCount - 1) / Environment.ProcessorCount);
        if (text.SentenceCount <= share) return Find(text, known, 0, text.Words.Count);
        var parts = Enumerable.Range(0, (text.SentenceCount + share - 1) / share).Select(part => part * share).ToList();
        return [.. parts.AsParallel().AsOrdered().SelectMany(first => Find(
            text, known, text.WordsOfSentence(first).First, text.WordsOfSentence(Math.Min(first + share, text.SentenceCount) - 1).Last + 1))];
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(BinaryWriter file)
    {
        symbols.Write(file);
        graph.Write(file);
    }

    public static PhraseAutomaton Read(BinaryReader file) => new(SymbolTable.Read(file), PhraseGraph.Read(file));

    private List<PhraseHit> Find(FoldedText text, WordSymbols[] known, int from, int to)
    {
        var hits = new List<PhraseHit>();
        var (awaited, next) = (new List<Awaited>(), new List<Awaited>());
        for (var word = from; word < to; word++)
        {
            if (awaited.Count > 0 && text.StartsSentence(word)) awaited.Clear();
            var own = known[text.Words[word].Form];
            if (own.Symbols.Length == 0 && awaited.Count == 0) continue;
            next.Clear();
            foreach (var expected in awaited)
            {
                if ((expected.Signs & own.Signs) != 0)
                    foreach (var symbol in own.Symbols)
                        foreach (var node in graph.Targets(expected.Links, symbol)) Arrive(node, expected.FirstWord, word, next, hits);
                if (expected.Left > 0) next.Add(expected with { Left = expected.Left - 1 });
            }

            Open(word, own.Symbols, Counting[(int)text.Document.Blocks[text.Words[word].Block].Language], next, hits);
            (awaited, next) = (next, awaited);
        }

        return hits;
    }

    private void Open(int word, int[] symbolsOfWord, Language[] counting, List<Awaited> next, List<PhraseHit> hits)
    {
        foreach (var symbol in symbolsOfWord)
            foreach (var language in counting)
            {
                foreach (var phrase in graph.EndsAt(symbol, language)) hits.Add(new(phrase, word, word));
                foreach (var links in graph.StartsAt(symbol, language)) next.Add(Await(links, word));
            }
    }

    private void Arrive(int node, int firstWord, int word, List<Awaited> next, List<PhraseHit> hits)
    {
        if (graph.IsLast(node))
        {
            var hit = new PhraseHit(graph.PhraseOf(node), firstWord, word);
            if (hits.Count == 0 || hits[^1] != hit) hits.Add(hit);
        }

        foreach (var links in graph.LinksOf(node)) next.Add(Await(links, firstWord));
    }

    private Awaited Await(int links, int firstWord) => new(graph.SignsOf(links), links, firstWord, graph.GapOf(links));

    // Steps of which one may come now, or after so many more words.
    private readonly record struct Awaited(ulong Signs, int Links, int FirstWord, int Left);
}
