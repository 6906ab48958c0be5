namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>
/// How many clauses were rightly found, wrongly found and overlooked, one count for each pair of document and clause.
/// Found means present or incomplete.
/// </summary>
public readonly record struct DetectionScore(int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>1 where nothing was found.</summary>
    public double Precision => Share(TruePositives, TruePositives + FalsePositives);

    /// <summary>1 where nothing was to be found.</summary>
    public double Recall => Share(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of both; 1 where there was nothing to find and nothing found.</summary>
    public double F1 => Share(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives);

    public static DetectionScore operator +(DetectionScore a, DetectionScore b) => new(
        a.TruePositives + b.TruePositives, a.FalsePositives + b.FalsePositives, a.FalseNegatives + b.FalseNegatives);

    public static DetectionScore Sum(IEnumerable<DetectionScore> scores) =>
        scores.Aggregate(default(DetectionScore), (a, b) => a + b);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
