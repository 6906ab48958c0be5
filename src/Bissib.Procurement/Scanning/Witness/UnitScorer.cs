using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// What is known of a word form: its hash and feature (-1 where the model does not know it), what the runs of its
/// letters add to each clause (empty where the model knows none), and the squares of their values.
/// </summary>
internal sealed record WitnessForm(uint Hash, int Feature, float[] Letters, float Squares);

/// <summary>
/// Scores the units of one document, like <see cref="WitnessModel.Score"/> over <see cref="Vectorizer"/> but many times
/// as fast: what the letters of a word add to all clauses is summed once for each word form, and a unit is the sum of
/// its distinct words. Each thread has one of its own.
/// </summary>
internal sealed class UnitScorer : IDisposable
{
    // So many are added one by one as fast as a whole row.
    private const int FewPostings = 16;

    private readonly FoldedText text;
    private readonly WitnessModel model;
    private readonly WitnessForm?[] forms;
    private readonly int[] unitOfForm;
    private readonly int[] unitOfFeature;
    private readonly List<uint> runs = [];
    private readonly float[] words;
    private readonly float[] letters;
    private readonly float[] biases;
    private int unitNumber;

    public UnitScorer(FoldedText text, WitnessModel model)
        : this(text, model, new WitnessForm?[text.Vocabulary.Count])
    {
    }

    private UnitScorer(FoldedText text, WitnessModel model, WitnessForm?[] forms)
    {
        this.text = text;
        this.model = model;
        this.forms = forms;
        unitOfForm = new int[forms.Length];
        // Large, and needed for each document and thread.
        unitOfFeature = ArrayPool<int>.Shared.Rent(model.Vocabulary.Count);
        Array.Clear(unitOfFeature);
        words = new float[model.RowLength];
        letters = new float[model.RowLength];
        biases = new float[model.RowLength];
        // What is behind the last clause is never the highest.
        Array.Fill(biases, float.NegativeInfinity);
        model.Biases.CopyTo(biases, 0);
    }

    /// <summary>
    /// A scorer for another thread. Word forms are read once for all: two threads that read one read the same.
    /// </summary>
    public UnitScorer Another() => new(text, model, forms);

    public void Dispose() => ArrayPool<int>.Shared.Return(unitOfFeature);

    /// <summary>
    /// Writes the score of every clause; scores is as long as a row of the model. The answer is the highest.
    /// </summary>
    public float Score(WitnessUnit unit, Span<float> scores)
    {
        unitNumber++;
        Array.Clear(words);
        Array.Clear(letters);
        var (squaresOfWords, squaresOfLetters, spelt) = (0f, 0f, 0);
        uint? before = null;
        foreach (var (first, last) in unit.Ranges)
            for (var word = first; word <= last; word++)
            {
                var form = FormOf(word);
                if (before is { } previous)
                    squaresOfWords += AddFeature(model.Vocabulary.Find(NGrams.OfPair(previous, form.Hash)));
                before = form.Hash;
                if (!IsNew(ref unitOfForm[text.Words[word].Form])) continue;
                squaresOfWords += AddFeature(form.Feature);
                if (form.Letters.Length == 0) continue;
                AddTo(letters, form.Letters);
                squaresOfLetters += form.Squares;
                spelt++;
            }

        return Sum(
            Vectorizer.FactorOf(squaresOfWords, words: 1), Vectorizer.FactorOf(squaresOfLetters, spelt), scores);
    }

    private bool IsNew(ref int lastUnit)
    {
        if (lastUnit == unitNumber) return false;
        lastUnit = unitNumber;
        return true;
    }

    // Adds a word or a pair at its first time in the unit; the answer is the square of its value, 0 at other times.
    private float AddFeature(int feature)
    {
        if (feature < 0 || !IsNew(ref unitOfFeature[feature])) return 0;
        var rarity = model.Vocabulary.Rarity(feature);
        if (model.Starts[feature + 1] - model.Starts[feature] > FewPostings) AddTo(words, model.RowOf(feature));
        else model.Add(feature, rarity, words);
        return rarity * rarity;
    }

    // Element by element, without fused steps: the same on every machine.
    private static void AddTo(Span<float> sums, ReadOnlySpan<float> added)
    {
        var wideSums = MemoryMarshal.Cast<float, Vector<float>>(sums);
        var wide = MemoryMarshal.Cast<float, Vector<float>>(added);
        for (var i = 0; i < wideSums.Length; i++) wideSums[i] += wide[i];
    }

    private float Sum(float ofWords, float ofLetters, Span<float> scores)
    {
        biases.CopyTo(scores);
        var highest = new Vector<float>(float.MinValue);
        var wide = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var wideWords = MemoryMarshal.Cast<float, Vector<float>>(words.AsSpan());
        var wideLetters = MemoryMarshal.Cast<float, Vector<float>>(letters.AsSpan());
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] += (ofWords * wideWords[i]) + (ofLetters * wideLetters[i]);
            highest = Vector.Max(highest, wide[i]);
        }

        var best = float.MinValue;
        for (var i = 0; i < Vector<float>.Count; i++) best = Math.Max(best, highest[i]);
        return best;
    }

    private WitnessForm FormOf(int word)
    {
        var folded = text.Words[word];
        return forms[folded.Form] ??= folded.IsNumber ? Number() : model.Forms.Get(text.Vocabulary[folded.Form], Read);
    }

    private WitnessForm Number()
    {
        var hash = NGrams.OfWord(NGrams.Number);
        return new(hash, model.Vocabulary.Find(hash), [], 0);
    }

    private WitnessForm Read(string word)
    {
        runs.Clear();
        NGrams.AddRuns(word, runs);
        var known = runs.Select(model.Vocabulary.Find).Where(feature => feature >= 0).ToArray();
        var sums = new float[known.Length == 0 ? 0 : model.RowLength];
        foreach (var feature in known) model.Add(feature, model.Vocabulary.Rarity(feature), sums);
        var hash = NGrams.OfWord(word);
        return new(hash, model.Vocabulary.Find(hash), sums, model.Vocabulary.SquaresOf(known));
    }
}
