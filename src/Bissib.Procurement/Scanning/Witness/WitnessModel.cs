using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// The second witness: for each clause a linear model over n-grams that was learnt from the catalogue's example
/// sentences. A score above 0 says that a sentence states the clause, the surer the higher; it is no probability.
/// </summary>
internal sealed class WitnessModel
{
    // Some five long tenders have so many, at 700 bytes each.
    private const int RememberedForms = 16_384;

    // What is added by whole vectors needs no rest; the widest hold so many.
    private const int WidestVector = 16;

    private float[]?[]? rows;

    /// <summary>
    /// Clause ids in the order of the scores, and for each its bias and the size of one step of its weights.
    /// </summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    public required float[] Biases { get; init; }

    public required float[] Steps { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Where the postings of each feature start; one entry more than there are features.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The clause of each posting, as an index into <see cref="Clauses"/>.</summary>
    public required byte[] Owners { get; init; }

    /// <summary>The weight of each posting in steps of its clause.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>What the model was trained on: <see cref="TrainingSet.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>How long a row is, one number for each clause: as many as the clauses, rounded up.</summary>
    public int RowLength => (Clauses.Count + WidestVector - 1) / WidestVector * WidestVector;

    /// <summary>Writes the score of every clause; scores is as long as <see cref="Clauses"/>.</summary>
    public void Score(SentenceVector sentence, Span<float> scores)
    {
        Biases.CopyTo(scores);
        for (var i = 0; i < sentence.Features.Length; i++) Add(sentence.Features[i], sentence.Values[i], scores);
    }

    /// <summary>Adds what so much of a feature is worth to the sum of each clause.</summary>
    public void Add(int feature, float value, Span<float> sums)
    {
        var owners = Owners.AsSpan(Starts[feature]..Starts[feature + 1]);
        var weights = Weights.AsSpan(Starts[feature]..Starts[feature + 1]);
        for (var posting = 0; posting < owners.Length; posting++)
            sums[owners[posting]] += value * weights[posting] * Steps[owners[posting]];
    }

    /// <summary>
    /// What a feature adds to each clause where it occurs once. Kept, as it is the same for all documents; two threads
    /// that make a row make the same.
    /// </summary>
    public float[] RowOf(int feature)
    {
        var all = rows ??= new float[Vocabulary.Count][];
        if (all[feature] is { } known) return known;
        var row = new float[RowLength];
        Add(feature, Vocabulary.Rarity(feature), row);
        return all[feature] = row;
    }

    /// <summary>What is known of word forms, the same for all documents.</summary>
    public FormCache<WitnessForm> Forms { get; } = new(RememberedForms);

    /// <summary>What a feature adds to the score of a clause for each unit of its value.</summary>
    public float WeightOf(int feature, int clause)
    {
        for (var posting = Starts[feature]; posting < Starts[feature + 1]; posting++)
            if (Owners[posting] == clause) return Weights[posting] * Steps[clause];
        return 0;
    }
}
