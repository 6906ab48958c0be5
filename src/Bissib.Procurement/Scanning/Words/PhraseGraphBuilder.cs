namespace Bissib.Procurement.Scanning.Words;

/// <summary>Takes phrases in, numbers them from 0, and makes the automaton that finds them.</summary>
internal sealed class PhraseGraphBuilder
{
    private readonly SymbolTable symbols = new();
    private readonly List<int> first = [];
    private readonly List<(int Phrase, int Symbol, bool IsLast, int[] Links)> nodes = [];
    private readonly List<Language> languages = [];
    private readonly List<(int Gap, int[] Nodes)> links = [];

    /// <summary>The number of the phrase, by which its hits are known.</summary>
    /// <param name="source">The phrase, in the language of clauses/README.md.</param>
    /// <param name="language">The language of the blocks in which it counts; undetermined for those of all.</param>
    /// <exception cref="PhraseException">The phrase is not well-formed.</exception>
    public int Add(string source, Language language)
    {
        var phrase = Phrase.Parse(source);
        var start = nodes.Count;
        // All words of a choice are followed by the same steps, so most nodes share their links.
        var shared = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var index = 0; index < phrase.Steps.Count; index++)
        {
            var key = string.Join(' ', phrase.Next[index]);
            if (!shared.TryGetValue(key, out var own)) shared[key] = own = AddLinks(phrase.Next[index], start);
            nodes.Add((languages.Count, symbols.Add(phrase.Steps[index]), phrase.Last.Contains(index), own));
        }

        first.AddRange(phrase.First.Select(step => start + step));
        languages.Add(language);
        return languages.Count - 1;
    }

    /// <summary>Words that count as numbers: "trente", "dertig".</summary>
    public void AddNumberWord(string word) => symbols.AddNumberWord(Folding.Of(word));

    public PhraseAutomaton Build()
    {
        // All phrases that start with a symbol and count in a language are taken together: many hundreds of them cost
        // no more than one.
        var bySymbol = first.ToLookup(node => nodes[node].Symbol);
        var openings = (from symbol in Enumerable.Range(0, symbols.Count)
                        from language in PhraseGraph.Languages
                        select bySymbol[symbol].Where(node => Counts(languages[nodes[node].Phrase], language)).ToList())
                            .ToList();
        var ends = new Ragged(
            openings.Select(opening =>
                opening.Where(node => nodes[node].IsLast).Select(node => nodes[node].Phrase).ToList()));
        var starts = new Ragged([.. openings.Select(Together)]);
        var edges = links.ConvertAll(link => link.Nodes.OrderBy(node => nodes[node].Symbol).ToArray());
        return new(symbols, new(
            ends, starts, [.. nodes.Select(node => (node.Phrase * 2) + (node.IsLast ? 1 : 0))],
            new(nodes.Select(node => node.Links)),
            LinkSets(edges), [.. edges.SelectMany(of => of).Select(node => nodes[node].Symbol)],
            [.. edges.SelectMany(of => of)]));
    }

    // In a block of undetermined language all phrases do.
    private static bool Counts(Language phrase, Language block) =>
        phrase == block || phrase == Language.Undetermined || block == Language.Undetermined;

    private int[] AddLinks(IReadOnlyList<PhraseLink> next, int start) =>
        [.. next.GroupBy(link => link.Gap).Select(group =>
            AddLinks(group.Key, [.. group.Select(link => start + link.Step)]))];

    private int AddLinks(int gap, int[] targets)
    {
        links.Add((gap, targets));
        return links.Count - 1;
    }

    private LinkSet[] LinkSets(List<int[]> edges)
    {
        var sets = new LinkSet[links.Count];
        var first = 0;
        for (var number = 0; number < sets.Length; number++)
        {
            var signs = SymbolSigns.Of(edges[number].Select(node => nodes[node].Symbol));
            sets[number] = new(signs, first, edges[number].Length, links[number].Gap);
            first += edges[number].Length;
        }

        return sets;
    }

    private List<int> Together(IEnumerable<int> starting) =>
        [.. starting.SelectMany(node => nodes[node].Links).GroupBy(link => links[link].Gap).ToList()
            .Select(group => AddLinks(group.Key, [.. group.SelectMany(link => links[link].Nodes)]))];
}
