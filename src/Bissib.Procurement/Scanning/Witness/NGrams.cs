using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// The n-grams by which the second witness reads a sentence, as 32-bit hashes: words and pairs of words, and runs of
/// three to five letters within a word with its edges. Numbers count as one word, whatever they are.
/// </summary>
internal static class NGrams
{
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const uint WordSeed = 0x9E3779B1;
    private const uint PairSeed = 0x85EBCA77;
    private const uint RunSeed = 0xC2B2AE3D;
    /// <summary>What every number is called.</summary>
    public const string Number = "#";

    /// <summary>What a word is called in n-grams: its folded form, or # for a number.</summary>
    public static string NameOf(FoldedText text, int word) =>
        text.Words[word].IsNumber ? Number : text.Vocabulary[text.Words[word].Form];

    public static uint OfWord(ReadOnlySpan<char> word) => Hash(WordSeed, word);

    public static uint OfPair(uint first, uint second) => Mix((Mix(PairSeed ^ first) * 31) + second);

    /// <summary>The runs of letters of a word; none for one letter and for numbers.</summary>
    public static void AddRuns(ReadOnlySpan<char> word, List<uint> runs)
    {
        if (word.Length < 2 || word.Length > 60) return;
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = edged[^1] = ' ';
        word.CopyTo(edged[1..]);
        for (var length = ShortestRun; length <= LongestRun; length++)
            for (var start = 0; start + length <= edged.Length; start++)
                runs.Add(Hash(RunSeed, edged.Slice(start, length)));
    }

    // FNV-1a over UTF-16 units, mixed at the end so that all bits count.
    private static uint Hash(uint seed, ReadOnlySpan<char> letters)
    {
        var hash = seed;
        foreach (var letter in letters) hash = (hash ^ letter) * 16777619;
        return Mix(hash);
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352D;
        hash = (hash ^ (hash >> 15)) * 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
