using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// What is known of a word form: its hash and feature (-1 where the model does not know it), those of its runs of
/// letters, and what these add to each clause, once each.
/// </summary>
internal sealed record WitnessForm(uint Hash, int Feature, int[] Runs, float[] Letters);

/// <summary>
/// Scores the units of one document, like <see cref="WitnessModel.Score"/> over <see cref="Vectorizer"/> but many times
/// as fast: what the letters of a word add to all clauses is summed once for each word form, and a unit is the sum of
/// its words, set right where an n-gram occurs more than once in it. Each thread has one of its own.
/// </summary>
internal sealed class UnitScorer : IDisposable
{
    // So many are added one by one as fast as a whole row.
    private const int FewPostings = 16;

    private readonly FoldedText text;
    private readonly WitnessModel model;
    private readonly WitnessForm?[] forms;
    private readonly int[] counts;
    private readonly List<int> touched = [];
    private readonly List<uint> runs = [];
    private readonly float[] words;
    private readonly float[] letters;

    public UnitScorer(FoldedText text, WitnessModel model)
        : this(text, model, new WitnessForm?[text.Vocabulary.Count])
    {
    }

    private UnitScorer(FoldedText text, WitnessModel model, WitnessForm?[] forms)
    {
        this.text = text;
        this.model = model;
        this.forms = forms;
        // Large, and needed for each document and thread.
        counts = ArrayPool<int>.Shared.Rent(model.Vocabulary.Count);
        Array.Clear(counts);
        words = new float[model.Clauses.Count];
        letters = new float[model.Clauses.Count];
    }

    /// <summary>
    /// A scorer for another thread. Word forms are read once for all: two threads that read one read the same.
    /// </summary>
    public UnitScorer Another() => new(text, model, forms);

    public void Dispose() => ArrayPool<int>.Shared.Return(counts);

    /// <summary>Writes the score of every clause; scores is as long as the model's clauses.</summary>
    public void Score(WitnessUnit unit, Span<float> scores)
    {
        Array.Clear(words);
        Array.Clear(letters);
        foreach (var (first, last) in unit.Ranges)
            for (var word = first; word <= last; word++)
                AddLetters(FormOf(word));
        var ofLetters = Close(letters, isAdded: true);
        CountWords(unit);
        var ofWords = Close(words, isAdded: false);
        for (var clause = 0; clause < scores.Length; clause++)
            scores[clause] = model.Biases[clause] + (ofWords * words[clause]) + (ofLetters * letters[clause]);
    }

    private void AddLetters(WitnessForm form)
    {
        foreach (var run in form.Runs) Count(run);
        AddTo(letters, form.Letters, 1);
    }

    private void CountWords(WitnessUnit unit)
    {
        uint? before = null;
        foreach (var (first, last) in unit.Ranges)
            for (var word = first; word <= last; word++)
            {
                var form = FormOf(word);
                Count(form.Feature);
                if (before is { } previous) Count(model.Vocabulary.Find(NGrams.OfPair(previous, form.Hash)));
                before = form.Hash;
            }
    }

    // Element by element, without fused steps: the same on every machine.
    private static void AddTo(Span<float> sums, ReadOnlySpan<float> added, float factor)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(added);
        var wideSums = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var i = 0; i < wide.Length; i++) wideSums[i] += factor * wide[i];
        for (var i = wide.Length * Vector<float>.Count; i < added.Length; i++) sums[i] += factor * added[i];
    }

    private void Count(int feature)
    {
        if (feature >= 0 && counts[feature]++ == 0) touched.Add(feature);
    }

    // Adds what the counted features are worth, less what was added for each occurrence already, and answers the factor
    // that makes the part nearly of length one (Vectorizer).
    private float Close(float[] sums, bool isAdded)
    {
        var squares = 0.0;
        foreach (var feature in touched)
        {
            var count = counts[feature];
            counts[feature] = 0;
            var damped = 1 + (count == 1 ? 0 : MathF.Log(count));
            var value = damped * model.Vocabulary.Rarity(feature);
            squares += value * value;
            var open = isAdded ? damped - count : damped;
            if (open == 0) continue;
            if (model.Starts[feature + 1] - model.Starts[feature] > FewPostings)
                AddTo(sums, model.RowOf(feature), open);
            else model.Add(feature, open * model.Vocabulary.Rarity(feature), sums);
        }

        touched.Clear();
        return squares == 0 ? 0 : (float)(1 / Math.Sqrt(squares + Vectorizer.Shortness));
    }

    private WitnessForm FormOf(int word)
    {
        var folded = text.Words[word];
        return forms[folded.Form] ??= folded.IsNumber ? Number() : model.Forms.Get(text.Vocabulary[folded.Form], Read);
    }

    private WitnessForm Number()
    {
        var hash = NGrams.OfWord(NGrams.Number);
        return new(hash, model.Vocabulary.Find(hash), [], []);
    }

    private WitnessForm Read(string word)
    {
        runs.Clear();
        NGrams.AddRuns(word, runs);
        var known = runs.Select(model.Vocabulary.Find).Where(feature => feature >= 0).ToArray();
        var sums = new float[model.Clauses.Count];
        foreach (var feature in known) model.Add(feature, model.Vocabulary.Rarity(feature), sums);
        var hash = NGrams.OfWord(word);
        return new(hash, model.Vocabulary.Find(hash), known, known.Length == 0 ? [] : sums);
    }
}
