using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Benchmarks.Scanning;

/// <summary>
/// A second witness that knows some clauses only: their weights are kept, the others are left out. It still looks at
/// all n-grams, so that it costs a little more than one trained on these clauses alone.
/// </summary>
internal static class SmallerWitness
{
    public static WitnessModel Of(WitnessModel model, IReadOnlySet<string> clauses)
    {
        var kept = Enumerable.Range(0, model.Clauses.Count)
            .Where(clause => clauses.Contains(model.Clauses[clause])).ToList();
        var numbers = kept.Index().ToDictionary(pair => pair.Item, pair => (byte)pair.Index);
        var (starts, owners, weights) = (new List<int> { 0 }, new List<byte>(), new List<sbyte>());
        for (var feature = 0; feature < model.Starts.Length - 1; feature++)
        {
            for (var posting = model.Starts[feature]; posting < model.Starts[feature + 1]; posting++)
            {
                if (!numbers.TryGetValue(model.Owners[posting], out var number)) continue;
                owners.Add(number);
                weights.Add(model.Weights[posting]);
            }

            starts.Add(owners.Count);
        }

        return new()
        {
            Clauses = [.. kept.Select(clause => model.Clauses[clause])],
            Biases = [.. kept.Select(clause => model.Biases[clause])],
            Steps = [.. kept.Select(clause => model.Steps[clause])],
            Vocabulary = model.Vocabulary,
            Starts = [.. starts],
            Owners = [.. owners],
            Weights = [.. weights],
            Fingerprint = model.Fingerprint,
        };
    }
}
