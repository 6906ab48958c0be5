namespace Bissib.Procurement.Scanning.Witness;

/// <summary>Makes trained weights small enough to ship: the heaviest of each clause only, in 127 steps.</summary>
internal static class ModelCompressor
{
    /// <summary>How many n-grams each clause keeps.</summary>
    public const int MostWeights = 4000;

    public static WitnessModel Compress(
        IReadOnlyList<string> clauses, IReadOnlyList<(float[] Weights, float Bias)> machines, Vocabulary vocabulary,
        string fingerprint)
    {
        var steps = machines.Select(machine => Math.Max(machine.Weights.Max(Math.Abs), 1e-6f) / 127).ToArray();
        var postings = machines.SelectMany((machine, clause) => Heaviest(machine.Weights)
                .Select(feature =>
                    (Feature: feature, Clause: (byte)clause, Weight: (sbyte)MathF.Round(
                        machine.Weights[feature] / steps[clause]))))
            .Where(posting => posting.Weight != 0)
            .OrderBy(posting => posting.Feature).ThenBy(posting => posting.Clause).ToList();
        var kept = postings.Select(posting => posting.Feature).Distinct().ToList();
        var starts = new List<int>();
        for (var at = 0; at < postings.Count; at++)
            if (at == 0 || postings[at].Feature != postings[at - 1].Feature) starts.Add(at);
        return new()
        {
            Clauses = clauses,
            Biases = [.. machines.Select(machine => machine.Bias)],
            Steps = steps,
            Vocabulary = new(
                [.. kept.Select(feature => vocabulary.Hashes[feature])], [.. kept.Select(vocabulary.Rarity)]),
            Starts = [.. starts, postings.Count],
            Owners = [.. postings.Select(posting => posting.Clause)],
            Weights = [.. postings.Select(posting => posting.Weight)],
            Fingerprint = fingerprint,
        };
    }

    private static IEnumerable<int> Heaviest(float[] weights) =>
        Enumerable.Range(0, weights.Length).Where(feature => weights[feature] != 0)
            .OrderByDescending(feature => Math.Abs(weights[feature])).ThenBy(feature => feature).Take(MostWeights);
}
