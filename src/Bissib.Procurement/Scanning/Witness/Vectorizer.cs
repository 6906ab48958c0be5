using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// Makes vectors of the words of one document: tf-idf with damped counts, each part (words and pairs; runs of letters)
/// nearly of length one, less for short texts. N-grams that the model does not know are passed over. One for each
/// document, not for several threads.
/// </summary>
internal sealed class Vectorizer(FoldedText text, Vocabulary vocabulary)
{
    // A few words are weak evidence: they get values as if rare words that the model does not know stood beside them.
    internal const double Shortness = 1000;

    private readonly int[][] runsOfForm = new int[text.Vocabulary.Count][];
    private readonly List<uint> runs = [];
    private readonly Dictionary<int, int> words = [];
    private readonly Dictionary<int, int> letters = [];

    /// <summary>The words of these ranges (both ends included) as one text, in this order.</summary>
    public SentenceVector Read(params ReadOnlySpan<(int First, int Last)> ranges)
    {
        words.Clear();
        letters.Clear();
        uint? before = null;
        foreach (var (first, last) in ranges)
            for (var word = first; word <= last; word++)
            {
                var hash = NGrams.OfWord(NGrams.NameOf(text, word));
                Count(words, vocabulary.Find(hash));
                if (before is { } previous) Count(words, vocabulary.Find(NGrams.OfPair(previous, hash)));
                before = hash;
                foreach (var run in RunsOf(word)) Count(letters, run);
            }

        return Weighted();
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

    private static void Count(Dictionary<int, int> counts, int feature)
    {
        if (feature < 0) return;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
    }

    private SentenceVector Weighted()
    {
        var features = new int[words.Count + letters.Count];
        var values = new float[features.Length];
        Fill(words, 0, features, values);
        Fill(letters, words.Count, features, values);
        Array.Sort(features, values);
        return new(features, values);
    }

    private void Fill(Dictionary<int, int> counts, int from, int[] features, float[] values)
    {
        var at = from;
        var squares = 0.0;
        foreach (var (feature, count) in counts)
        {
            var value = (1 + MathF.Log(count)) * vocabulary.Rarity(feature);
            features[at] = feature;
            values[at++] = value;
            squares += value * value;
        }

        if (squares == 0) return;
        var factor = (float)(1 / Math.Sqrt(squares + Shortness));
        for (var i = from; i < at; i++) values[i] *= factor;
    }
}
