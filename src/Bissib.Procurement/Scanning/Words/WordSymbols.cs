namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// The symbols that a word form satisfies, their signs together, and what it opens.
/// </summary>
internal sealed class WordSymbols(int[] symbols)
{
    private readonly WordOpenings?[] openings = symbols.Length == 0
        ? []
        : new WordOpenings?[PhraseGraph.Languages.Count];

    public static WordSymbols None { get; } = new([]);

    public int[] Symbols => symbols;

    public SymbolSigns Signs { get; } = SymbolSigns.Of(symbols);

    /// <summary>
    /// Gathered at first, since they stand far apart in the graph; two threads that gather them gather the same.
    /// </summary>
    public WordOpenings OpeningsIn(PhraseGraph graph, Language language) =>
        symbols.Length == 0 ? WordOpenings.None : openings[(int)language] ??= graph.OpeningsOf(symbols, language);
}

/// <summary>
/// What a word opens in blocks of one language: the phrases that it is alone, and the links that lead on from it.
/// </summary>
internal sealed record WordOpenings(int[] Alone, LinkSet[] Links)
{
    public static WordOpenings None { get; } = new([], []);
}
