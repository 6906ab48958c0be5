namespace Bissib.Procurement.Scanning.Words;

/// <summary>The phrases that are under way at a word, and those found up to it.</summary>
internal sealed class PhraseWalk(PhraseGraph graph)
{
    private Awaited[] awaited = new Awaited[64];
    private Awaited[] next = new Awaited[64];
    private int awaitedCount;
    private int nextCount;

    /// <summary>What was found, in the order of the last words; the caller may take some out.</summary>
    public List<PhraseHit> Hits { get; } = [];

    /// <summary>At the end of a sentence no phrase goes on.</summary>
    public void Stop() => awaitedCount = 0;

    public void Step(WordSymbols own, Language language, int word)
    {
        if (own.Symbols.Length == 0 && awaitedCount == 0) return;
        nextCount = 0;
        foreach (ref readonly var expected in awaited.AsSpan(0, awaitedCount))
        {
            if ((expected.Signs & own.Signs) != 0) Follow(expected, own.Symbols, word);
            if (expected.Left > 0) Add(expected with { Left = expected.Left - 1 });
        }

        foreach (var symbol in own.Symbols)
        {
            foreach (var phrase in graph.EndsAt(symbol, language)) Hits.Add(new(phrase, word, word));
            foreach (var links in graph.StartsAt(symbol, language)) Await(links, word);
        }

        (awaited, awaitedCount, next, nextCount) = (next, nextCount, awaited, awaitedCount);
    }

    private void Follow(in Awaited expected, int[] symbols, int word)
    {
        foreach (var symbol in symbols)
            foreach (var node in graph.Targets(expected.Links, symbol)) Arrive(node, expected.FirstWord, word);
    }

    private void Arrive(int node, int firstWord, int word)
    {
        if (graph.IsLast(node))
        {
            var hit = new PhraseHit(graph.PhraseOf(node), firstWord, word);
            if (Hits.Count == 0 || Hits[^1] != hit) Hits.Add(hit);
        }

        foreach (var links in graph.LinksOf(node)) Await(links, firstWord);
    }

    private void Await(int links, int firstWord) =>
        Add(new(graph.SignsOf(links), links, firstWord, graph.GapOf(links)));

    private void Add(in Awaited one)
    {
        if (nextCount == next.Length) Array.Resize(ref next, 2 * nextCount);
        next[nextCount++] = one;
    }

    // Steps of which one may come now, or after so many more words.
    private readonly record struct Awaited(ulong Signs, int Links, int FirstWord, int Left);
}
