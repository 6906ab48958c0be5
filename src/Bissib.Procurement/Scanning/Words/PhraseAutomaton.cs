using System.Runtime.InteropServices;

namespace Bissib.Procurement.Scanning.Words;

/// <summary>A phrase found: its number, and its first and last word, both included.</summary>
internal readonly record struct PhraseHit(int Phrase, int FirstWord, int LastWord);

/// <summary>
/// All phrases of the catalogue in one automaton. A text is read once, word by word, however many phrases there are: a
/// word that starts no phrase, while none is under way, costs one look-up.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly SymbolTable symbols;
    private readonly Start[] starts;

    private PhraseAutomaton(SymbolTable symbols, Start[] starts)
    {
        this.symbols = symbols;
        this.starts = starts;
    }

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
            foreach (ref readonly var expected in CollectionsMarshal.AsSpan(awaited))
            {
                foreach (var symbol in symbolsOfWord)
                    foreach (var node in expected.Links.Targets(symbol)) Arrive(node, expected.FirstWord, word, next, hits);
                if (expected.Left > 0) next.Add(expected with { Left = expected.Left - 1 });
            }

            foreach (var symbol in symbolsOfWord)
            {
                foreach (var phrase in starts[symbol].Ends) hits.Add(new(phrase, word, word));
                foreach (var links in starts[symbol].Next) next.Add(new(links, word, links.Gap));
            }

            (awaited, next) = (next, awaited);
        }

        return hits;
    }

    private static void Arrive(Node node, int firstWord, int word, List<Awaited> next, List<PhraseHit> hits)
    {
        var hit = new PhraseHit(node.Phrase, firstWord, word);
        if (node.IsLast && (hits.Count == 0 || hits[^1] != hit)) hits.Add(hit);
        foreach (var links in node.Next) next.Add(new(links, firstWord, links.Gap));
    }

    // Steps of which one may come now, or after so many more words.
    private readonly record struct Awaited(Links Links, int FirstWord, int Left);

    // The steps that may follow another with the same gap, by their symbol.
    private sealed class Links(int gap, ILookup<int, Node> targets)
    {
        private readonly Dictionary<int, Node[]> bySymbol = targets.ToDictionary(group => group.Key, group => group.ToArray());

        public int Gap => gap;

        public IEnumerable<Node> All => bySymbol.Values.SelectMany(nodes => nodes);

        public Node[] Targets(int symbol) => bySymbol.GetValueOrDefault(symbol, []);
    }

    // All phrases that start with a symbol, taken together: many hundreds of them cost no more than one.
    private sealed class Start(IReadOnlyCollection<Node> nodes)
    {
        public int[] Ends { get; } = [.. nodes.Where(node => node.IsLast).Select(node => node.Phrase)];

        public Links[] Next { get; } = [.. nodes.SelectMany(node => node.Next).GroupBy(links => links.Gap)
            .Select(group => new Links(group.Key, group.SelectMany(links => links.All).ToLookup(node => node.Symbol)))];
    }

    private sealed class Node(int phrase, int symbol, bool isLast)
    {
        public int Phrase => phrase;

        public int Symbol => symbol;

        public bool IsLast => isLast;

        public Links[] Next { get; set; } = [];
    }

    /// <summary>Takes phrases in and numbers them from 0.</summary>
    public sealed class Builder
    {
        private readonly SymbolTable symbols = new();
        private readonly List<Node> starts = [];
        private int count;

        /// <summary>The number of the phrase, by which its hits are known.</summary>
        /// <exception cref="PhraseException">The phrase is not well-formed.</exception>
        public int Add(string source)
        {
            var phrase = Phrase.Parse(source);
            var nodes = phrase.Steps.Select((step, index) => new Node(count, symbols.Add(step), phrase.Last.Contains(index))).ToList();
            // All words of a choice are followed by the same steps, so most nodes share their links.
            var shared = new Dictionary<string, Links[]>(StringComparer.Ordinal);
            for (var index = 0; index < nodes.Count; index++)
            {
                var key = string.Join(' ', phrase.Next[index]);
                if (!shared.TryGetValue(key, out var links)) shared[key] = links = LinksOf(phrase.Next[index], nodes);
                nodes[index].Next = links;
            }

            starts.AddRange(phrase.First.Select(first => nodes[first]));
            return count++;
        }

        private static Links[] LinksOf(IReadOnlyList<PhraseLink> next, List<Node> nodes) =>
            [.. next.GroupBy(link => link.Gap).Select(group => new Links(
                group.Key, group.Select(link => nodes[link.Step]).ToLookup(node => node.Symbol)))];

        /// <summary>Words that count as numbers: "trente", "dertig".</summary>
        public void AddNumberWord(string word) => symbols.AddNumberWord(Folding.Of(word));

        public PhraseAutomaton Build()
        {
            var bySymbol = starts.ToLookup(node => node.Symbol);
            return new(symbols, [.. Enumerable.Range(0, symbols.Count).Select(symbol => new Start([.. bySymbol[symbol]]))]);
        }
    }
}
