namespace Bissib.Procurement.Scanning.Words;

/// <summary>Finds phrases in one sentence after the other: its words are taken first, then walked through.</summary>
internal sealed class PhraseWalk(PhraseGraph graph)
{
    private readonly SymbolSigns[] ahead = new SymbolSigns[Phrase.LargestGap + 1];
    private Taken[] words = new Taken[64];
    private SymbolSigns[] signs = new SymbolSigns[64];
    private int wordCount;
    private int aheadCount;
    private int at;
    private Awaited[] awaited = new Awaited[64];
    private Awaited[] next = new Awaited[64];
    private int awaitedCount;
    private int nextCount;

    /// <summary>What was found, in the order of the last words; the caller may take some out.</summary>
    public List<PhraseHit> Hits { get; } = [];

    /// <summary>The next word of the sentence: what it satisfies, and the number by which hits name it.</summary>
    public void Take(WordSymbols own, Language language, int word)
    {
        if (wordCount == words.Length)
        {
            Array.Resize(ref words, 2 * wordCount);
            Array.Resize(ref signs, 2 * wordCount);
        }

        signs[wordCount] = own.Signs;
        words[wordCount++] = new(own, language, word);
    }

    /// <summary>The sentence is whole: finds its phrases.</summary>
    public void Finish()
    {
        awaitedCount = 0;
        for (at = 0; at < wordCount; at++) Step(words[at].Own, words[at].Language, words[at].Word);
        wordCount = 0;
    }

    private void Step(WordSymbols own, Language language, int word)
    {
        if (own.Symbols.Length == 0 && awaitedCount == 0) return;
        (nextCount, aheadCount) = (0, 0);
        foreach (ref readonly var expected in awaited.AsSpan(0, awaitedCount))
        {
            if (expected.Links.Signs.Meet(own.Signs)) Follow(expected, own.Symbols, word);
            if (expected.Left > 0) Await(expected.Links, expected.FirstWord, expected.Left - 1);
        }

        var openings = own.OpeningsIn(graph, language);
        foreach (var phrase in openings.Alone) Hits.Add(new(phrase, word, word));
        foreach (ref readonly var links in openings.Links.AsSpan()) Await(links, word, links.Gap);
        (awaited, awaitedCount, next, nextCount) = (next, nextCount, awaited, awaitedCount);
    }

    private void Follow(in Awaited expected, int[] symbols, int word)
    {
        foreach (var symbol in symbols)
        {
            if (!expected.Links.Signs.Meet(SymbolSigns.Of(symbol))) continue;
            foreach (var node in graph.Targets(expected.Links, symbol)) Arrive(node, expected.FirstWord, word);
        }
    }

    private void Arrive(int node, int firstWord, int word)
    {
        if (graph.IsLast(node))
        {
            var hit = new PhraseHit(graph.PhraseOf(node), firstWord, word);
            if (Hits.Count == 0 || Hits[^1] != hit) Hits.Add(hit);
        }

        foreach (var number in graph.LinksOf(node))
        {
            ref readonly var links = ref graph.LinkSetOf(number);
            Await(links, firstWord, links.Gap);
        }
    }

    // Most that could go on does not: none of the next words may be the one that is awaited.
    private void Await(in LinkSet links, int firstWord, int left)
    {
        if (!links.Signs.Meet(SignsAhead(left))) return;
        if (nextCount == next.Length) Array.Resize(ref next, 2 * nextCount);
        next[nextCount++] = new(links, firstWord, left);
    }

    // The signs of the next word and of so many more, together.
    private ref readonly SymbolSigns SignsAhead(int more) =>
        ref more < aheadCount ? ref ahead[more] : ref LookAhead(more);

    private ref readonly SymbolSigns LookAhead(int more)
    {
        for (; aheadCount <= more; aheadCount++)
        {
            var nearer = aheadCount == 0 ? default : ahead[aheadCount - 1];
            var word = at + 1 + aheadCount;
            ahead[aheadCount] = word < wordCount ? nearer | signs[word] : nearer;
        }

        return ref ahead[more];
    }

    private readonly record struct Taken(WordSymbols Own, Language Language, int Word);

    // Links of which one may come now, or after so many more words.
    private readonly record struct Awaited(LinkSet Links, int FirstWord, int Left);
}
