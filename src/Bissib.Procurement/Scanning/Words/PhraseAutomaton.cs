namespace Bissib.Procurement.Scanning.Words;

/// <summary>A phrase found: its number, and its first and last word, both included.</summary>
internal readonly record struct PhraseHit(int Phrase, int FirstWord, int LastWord);

/// <summary>
/// All phrases of the catalogue in one tree of words. A text is read once, word by word, however many phrases there
/// are: phrases that start alike share their steps, and a word that starts no phrase costs one look-up.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly SymbolTable symbols;
    private readonly Node root;

    private PhraseAutomaton(SymbolTable symbols, Node root)
    {
        this.symbols = symbols;
        this.root = root;
    }

    /// <summary>The hits of every phrase, ordered by the word at which they end.</summary>
    public List<PhraseHit> Find(FoldedText text)
    {
        var hits = new List<PhraseHit>();
        var active = new List<State>();
        var next = new List<State>();
        var classes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.StartsSentence(word)) active.Clear();
            var current = text.Words[word];
            if (!classes.TryGetValue(current.Folded, out var symbolsOfWord))
                classes[current.Folded] = symbolsOfWord = symbols.Of(current.Folded, current.IsNumber);
            next.Clear();
            foreach (var state in active)
            {
                Step(state.Node, state.FirstWord);
                if (state.Left > 0) Enter(state with { Left = state.Left - 1 });
            }

            Step(root, word);
            (active, next) = (next, active);

            void Step(Node node, int firstWord)
            {
                foreach (var symbol in symbolsOfWord)
                    if (node.Find(symbol) is { } target) Arrive(target, firstWord);
            }

            void Arrive(Node node, int firstWord)
            {
                foreach (var phrase in node.Ends) hits.Add(new(phrase, firstWord, word));
                if (node.HasNext) Enter(new(node, firstWord, 0));
                foreach (var (gap, behind) in node.Gaps) Enter(new(behind, firstWord, gap));
            }

            void Enter(State state)
            {
                if (!next.Contains(state)) next.Add(state);
            }
        }

        return hits;
    }

    private readonly record struct State(Node Node, int FirstWord, int Left);

    internal sealed class Node
    {
        private Dictionary<int, Node>? next;

        public List<int> Ends { get; } = [];

        public List<(int Gap, Node Behind)> Gaps { get; } = [];

        public bool HasNext => next is not null;

        public Node? Find(int symbol) => next is not null && next.TryGetValue(symbol, out var node) ? node : null;

        public Node Add(int symbol)
        {
            next ??= [];
            if (!next.TryGetValue(symbol, out var node)) next[symbol] = node = new();
            return node;
        }

        public Node AddGap(int gap)
        {
            foreach (var (known, behind) in Gaps)
                if (known == gap) return behind;
            Gaps.Add((gap, new()));
            return Gaps[^1].Behind;
        }
    }

    /// <summary>Takes phrases in and numbers them from 0.</summary>
    public sealed class Builder
    {
        private readonly SymbolTable symbols = new();
        private readonly Node root = new();
        private int count;

        /// <summary>The number of the phrase, by which its hits are known.</summary>
        /// <exception cref="PhraseException">The phrase is not well-formed.</exception>
        public int Add(string phrase)
        {
            foreach (var row in Phrase.Parse(phrase))
            {
                var node = root;
                foreach (var step in row)
                {
                    if (step.Gap > 0) node = node.AddGap(step.Gap);
                    node = node.Add(symbols.Add(step));
                }

                if (!node.Ends.Contains(count)) node.Ends.Add(count);
            }

            return count++;
        }

        /// <summary>Words that count as numbers: "trente", "dertig".</summary>
        public void AddNumberWord(string word) => symbols.AddNumberWord(Folding.Of(word));

        public PhraseAutomaton Build() => new(symbols, root);
    }
}
