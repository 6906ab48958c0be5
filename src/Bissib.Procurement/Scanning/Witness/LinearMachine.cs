namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, ICML 2008).
/// The order of the sentences is fixed, so the same sentences give the same weights.
/// </summary>
internal static class LinearMachine
{
    private const int Rounds = 12;

    /// <summary>
    /// Weights and bias that part the positive from the negative sentences. Cost says how much a sentence weighs when
    /// it lies on the wrong side; sentences with cost 0 are left out.
    /// </summary>
    public static (float[] Weights, float Bias) Train(
        IReadOnlyList<SentenceVector> sentences, IReadOnlyList<float> squares, Func<int, (bool IsPositive, float Cost)> label, int features)
    {
        var rows = Enumerable.Range(0, sentences.Count).Select(row => (Row: row, Label: label(row)))
            .Where(row => row.Label.Cost > 0)
            .Select(row => (row.Row, Sign: row.Label.IsPositive ? 1f : -1f, Slack: 1 / (2 * row.Label.Cost))).ToArray();
        var weights = new float[features];
        var bias = 0f;
        var alphas = new float[rows.Length];
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(17);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (row, sign, slack) = rows[i];
                var gradient = (sign * (sentences[row].Dot(weights) + bias)) - 1 + (slack * alphas[i]);
                var next = Math.Max(alphas[i] - (gradient / (squares[row] + 1 + slack)), 0);
                if (next == alphas[i]) continue;
                var step = (next - alphas[i]) * sign;
                sentences[row].AddTo(weights, step);
                bias += step;
                alphas[i] = next;
            }
        }

        return (weights, bias);
    }
}
