namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// The steps of all phrases as arrays. A node is a step of a phrase; a set of links holds the nodes that may follow
/// with the same gap, by their symbol. Everything is a number: phrases, nodes, links and symbols, each from 0.
/// </summary>
internal sealed class PhraseGraph
{
    /// <summary>The languages of blocks.</summary>
    public static readonly IReadOnlyList<Language> Languages = Enum.GetValues<Language>();

    // Longer stretches are searched by halves.
    private const int FewEdges = 64;

    private readonly Ragged ends;
    private readonly Ragged starts;
    private readonly Ragged links;
    private readonly int[] phrases;
    private readonly LinkSet[] linkSets;
    private readonly int[] edgeSymbols;
    private readonly int[] edgeNodes;

    /// <summary>
    /// For each symbol and language of a block the phrases that it is alone and the sets of links that it opens; for
    /// each node its phrase (times two, plus one where it is the last) and its sets of links; the sets; and their
    /// edges, each the symbol that leads on and the node to which it leads, those of a set together in the order of
    /// their symbols.
    /// </summary>
    public PhraseGraph(
        Ragged ends, Ragged starts, int[] phrases, Ragged links, LinkSet[] linkSets, int[] edgeSymbols, int[] edgeNodes)
    {
        this.ends = ends;
        this.starts = starts;
        this.phrases = phrases;
        this.links = links;
        this.linkSets = linkSets;
        this.edgeSymbols = edgeSymbols;
        this.edgeNodes = edgeNodes;
    }

    /// <summary>What a word of these symbols opens in a block of the language.</summary>
    public WordOpenings OpeningsOf(int[] symbols, Language language)
    {
        var rows = Array.ConvertAll(symbols, symbol => (symbol * Languages.Count) + (int)language);
        return new(
            [.. rows.SelectMany(row => ends[row].ToArray())],
            [.. rows.SelectMany(row => starts[row].ToArray()).Select(number => linkSets[number])]);
    }

    /// <summary>The numbers of the sets of links of a node.</summary>
    public ReadOnlySpan<int> LinksOf(int node) => links[node];

    public ref readonly LinkSet LinkSetOf(int number) => ref linkSets[number];

    public int PhraseOf(int node) => phrases[node] >> 1;

    public bool IsLast(int node) => (phrases[node] & 1) != 0;

    /// <summary>The nodes to which a symbol leads from a set of links.</summary>
    public ReadOnlySpan<int> Targets(in LinkSet from, int symbol)
    {
        var symbols = edgeSymbols.AsSpan(from.FirstEdge, from.EdgeCount);
        var first = symbols.Length <= FewEdges ? symbols.IndexOf(symbol) : FirstOf(symbols, symbol);
        if (first < 0) return [];
        var end = first + 1;
        while (end < symbols.Length && symbols[end] == symbol) end++;
        return edgeNodes.AsSpan(from.FirstEdge + first, end - first);
    }

    private static int FirstOf(ReadOnlySpan<int> symbols, int symbol)
    {
        var at = symbols.BinarySearch(symbol);
        while (at > 0 && symbols[at - 1] == symbol) at--;
        return at;
    }

    public void Write(BinaryWriter file)
    {
        ends.Write(file);
        starts.Write(file);
        file.WriteArray(phrases);
        links.Write(file);
        file.WriteArray(linkSets);
        file.WriteArray(edgeSymbols);
        file.WriteArray(edgeNodes);
    }

    public static PhraseGraph Read(BinaryReader file) => new(
        Ragged.Read(file), Ragged.Read(file), phrases: file.ReadArray<int>(), links: Ragged.Read(file),
        linkSets: file.ReadArray<LinkSet>(), edgeSymbols: file.ReadArray<int>(), edgeNodes: file.ReadArray<int>());
}

/// <summary>
/// Steps that may follow within the same gap: the signs of the symbols that lead on, and where its edges stand.
/// </summary>
internal readonly record struct LinkSet(SymbolSigns Signs, int FirstEdge, int EdgeCount, int Gap);
