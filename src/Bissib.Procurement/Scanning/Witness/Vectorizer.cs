using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// Makes vectors of the words of one document: tf-idf over distinct words and pairs, and over the runs of letters of
/// distinct words, each part nearly of length one, less for short texts. N-grams that the model does not know are passed
/// over. One for each document, not for several threads.
/// </summary>
internal sealed class Vectorizer(FoldedText text, Vocabulary vocabulary)
{
    /// <summary>Names how sentences are read: a model that learnt them read otherwise is stale.</summary>
    public const string Reading = "distinct words, diluted";

    // A few words are weak evidence: they get values as if rare words that the model does not know stood beside them.
    private const double Shortness = 700;

    // A long sentence speaks of more than one thing, so each word of many says a little less of the whole.
    private const double Dilution = 0.03;

    private readonly int[][] runsOfForm = new int[text.Vocabulary.Count][];
    private readonly List<uint> runs = [];
    private readonly HashSet<int> words = [];
    private readonly HashSet<int> spelt = [];
    private readonly Dictionary<int, float> letters = [];

    /// <summary>
    /// What makes a part nearly of length one: by the squares of the values in it, each word's for itself (they share
    /// hardly any), and how many words they come from.
    /// </summary>
    public static float FactorOf(float squares, int words) =>
        squares == 0 ? 0 : (float)(1 / Math.Sqrt((squares * (1 + (Dilution * (words - 1)))) + Shortness));

    /// <summary>The words of these ranges (both ends included) as one text, in this order.</summary>
    public SentenceVector Read(params ReadOnlySpan<(int First, int Last)> ranges)
    {
        words.Clear();
        spelt.Clear();
        letters.Clear();
        var squares = 0f;
        uint? before = null;
        foreach (var (first, last) in ranges)
            for (var word = first; word <= last; word++)
            {
                var hash = NGrams.OfWord(NGrams.NameOf(text, word));
                words.Add(vocabulary.Find(hash));
                if (before is { } previous) words.Add(vocabulary.Find(NGrams.OfPair(previous, hash)));
                before = hash;
                if (RunsOf(word) is { Length: > 0 } its && spelt.Add(text.Words[word].Form)) squares += Spell(its);
            }

        words.Remove(-1);
        return Weighted(FactorOf(squares, spelt.Count));
    }

    private int[] RunsOf(int word)
    {
        if (text.Words[word].IsNumber) return [];
        ref var known = ref runsOfForm[text.Words[word].Form];
        if (known is not null) return known;
        runs.Clear();
        NGrams.AddRuns(text.Vocabulary[text.Words[word].Form], runs);
        return known = [.. runs.Select(vocabulary.Find).Where(feature => feature >= 0)];
    }

    private float Spell(int[] its)
    {
        foreach (var run in its)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(letters, run, out _) +=
                vocabulary.Rarity(run);
        return vocabulary.SquaresOf(its);
    }

    private SentenceVector Weighted(float ofLetters)
    {
        var features = new int[words.Count + letters.Count];
        var values = new float[features.Length];
        var ofWords = FactorOf(vocabulary.SquaresOf(words), words: 1);
        var at = 0;
        foreach (var feature in words) (features[at], values[at++]) = (feature, ofWords * vocabulary.Rarity(feature));
        foreach (var (feature, value) in letters) (features[at], values[at++]) = (feature, ofLetters * value);
        Array.Sort(features, values);
        return new(features, values);
    }
}
