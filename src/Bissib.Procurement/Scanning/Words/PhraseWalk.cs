namespace Bissib.Procurement.Scanning.Words;

/// <summary>The phrases that are under way at a word, and those found up to it.</summary>
internal sealed class PhraseWalk(PhraseGraph graph)
{
    private static readonly Language[] All = [.. PhraseGraph.Languages];
    private static readonly Language[][] Counting =
        [.. PhraseGraph.Languages.Select(language => language == Language.Undetermined ? All : [Language.Undetermined, language])];

    private List<Awaited> awaited = [];
    private List<Awaited> next = [];

    public List<PhraseHit> Hits { get; } = [];

    /// <summary>At the end of a sentence no phrase goes on.</summary>
    public void Stop() => awaited.Clear();

    public void Step(WordSymbols own, Language language, int word)
    {
        if (own.Symbols.Length == 0 && awaited.Count == 0) return;
        next.Clear();
        foreach (var expected in awaited)
        {
            if ((expected.Signs & own.Signs) != 0)
                foreach (var symbol in own.Symbols)
                    foreach (var node in graph.Targets(expected.Links, symbol)) Arrive(node, expected.FirstWord, word);
            if (expected.Left > 0) next.Add(expected with { Left = expected.Left - 1 });
        }

        Open(own.Symbols, Counting[(int)language], word);
        (awaited, next) = (next, awaited);
    }

    private void Open(int[] symbols, Language[] counting, int word)
    {
        foreach (var symbol in symbols)
            foreach (var language in counting)
            {
                foreach (var phrase in graph.EndsAt(symbol, language)) Hits.Add(new(phrase, word, word));
                foreach (var links in graph.StartsAt(symbol, language)) next.Add(Await(links, word));
            }
    }

    private void Arrive(int node, int firstWord, int word)
    {
        if (graph.IsLast(node))
        {
            var hit = new PhraseHit(graph.PhraseOf(node), firstWord, word);
            if (Hits.Count == 0 || Hits[^1] != hit) Hits.Add(hit);
        }

        foreach (var links in graph.LinksOf(node)) next.Add(Await(links, firstWord));
    }

    private Awaited Await(int links, int firstWord) => new(graph.SignsOf(links), links, firstWord, graph.GapOf(links));

    // Steps of which one may come now, or after so many more words.
    private readonly record struct Awaited(ulong Signs, int Links, int FirstWord, int Left);
}
