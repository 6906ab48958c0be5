namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// The steps of all phrases as arrays. A node is a step of a phrase; a set of links holds the nodes that may follow with
/// the same gap, by their symbol. Everything is a number: phrases, nodes, links and symbols, each from 0.
/// </summary>
internal sealed class PhraseGraph
{
    /// <summary>The languages of blocks.</summary>
    public static readonly IReadOnlyList<Language> Languages = Enum.GetValues<Language>();

    private readonly Ragged ends;
    private readonly Ragged starts;
    private readonly Ragged links;
    private readonly int[] phrases;
    private readonly int[] gaps;
    private readonly ulong[] signs;
    private readonly FlatLookup targets;
    private readonly int[] targetNodes;

    /// <summary>
    /// For each symbol and language of a block the phrases that it is alone and the links that it opens; for each node
    /// its phrase (times two, plus one where it is the last) and its links; for each set of links its gap, the signs of
    /// the symbols that lead on from it, and where its nodes stand.
    /// </summary>
    public PhraseGraph(Ragged ends, Ragged starts, int[] phrases, Ragged links, int[] gaps, ulong[] signs, FlatLookup targets, int[] targetNodes)
    {
        this.ends = ends;
        this.starts = starts;
        this.phrases = phrases;
        this.links = links;
        this.gaps = gaps;
        this.signs = signs;
        this.targets = targets;
        this.targetNodes = targetNodes;
    }

    public ReadOnlySpan<int> EndsAt(int symbol, Language language) => ends[(symbol * Languages.Count) + (int)language];

    public ReadOnlySpan<int> StartsAt(int symbol, Language language) => starts[(symbol * Languages.Count) + (int)language];

    public ReadOnlySpan<int> LinksOf(int node) => links[node];

    public int PhraseOf(int node) => phrases[node] >> 1;

    public bool IsLast(int node) => (phrases[node] & 1) != 0;

    public int GapOf(int linkSet) => gaps[linkSet];

    /// <summary>The signs of all symbols that lead on; where none of them is a word's, no look-up is needed.</summary>
    public ulong SignsOf(int linkSet) => signs[linkSet];

    /// <summary>One bit of 64 for a symbol.</summary>
    public static ulong SignOf(int symbol) => 1ul << (int)(((uint)symbol * 0x9E3779B1) >> 26);

    /// <summary>The nodes to which a symbol leads from a set of links.</summary>
    public ReadOnlySpan<int> Targets(int linkSet, int symbol)
    {
        var (from, count) = targets.Find(linkSet, symbol);
        return targetNodes.AsSpan(from, count);
    }

    public void Write(BinaryWriter file)
    {
        foreach (var ragged in new[] { ends, starts, links }) ragged.Write(file);
        foreach (var array in new[] { phrases, gaps, targetNodes }) file.WriteArray(array);
        file.WriteArray(signs);
        targets.Write(file);
    }

    public static PhraseGraph Read(BinaryReader file)
    {
        var (ends, starts, links) = (Ragged.Read(file), Ragged.Read(file), Ragged.Read(file));
        var (phrases, gaps, targetNodes) = (file.ReadArray<int>(), file.ReadArray<int>(), file.ReadArray<int>());
        return new(ends, starts, phrases, links, gaps, file.ReadArray<ulong>(), FlatLookup.Read(file), targetNodes);
    }
}
