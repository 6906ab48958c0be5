using Bissib.Procurement.Scanning.Facts;

namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>A document with the facts that a person noted and those that the program read.</summary>
public sealed record FactScan(string Document, IReadOnlyList<FactLabel> Labels, IReadOnlyList<TenderFact> Facts);

/// <summary>
/// Holds facts against labels that were made by reading. A fact is right where its value agrees with one of the rows of
/// its name; each row that no fact agrees with is missed.
/// </summary>
public static class FactEvaluator
{
    public static FactReport Evaluate(IReadOnlyList<FactScan> scans)
    {
        var outcomes = scans.SelectMany(Compare).ToList();
        return new()
        {
            Documents = scans.Count,
            Micro = DetectionScore.Sum(outcomes.Select(one => one.Score)),
            ByFact = By(outcomes, one => one.Difference.Name),
            ByDocument = By(outcomes, one => one.Difference.Document),
            Wrong = [.. outcomes.Where(one => one.Score.FalsePositives > 0).Select(one => one.Difference)],
            Missed = [.. outcomes.Where(one => one.Score.FalseNegatives > 0).Select(one => one.Difference)],
        };
    }

    private sealed record Outcome(DetectionScore Score, FactDisagreement Difference);

    private static IEnumerable<Outcome> Compare(FactScan scan)
    {
        foreach (var label in scan.Labels)
        {
            var isRead = scan.Facts.Any(fact => Agree(fact, label));
            yield return new(isRead ? new(1, 0, 0) : new(0, 0, 1), new(scan.Document, label, null));
        }

        foreach (var fact in scan.Facts.Where(fact => !scan.Labels.Any(label => Agree(fact, label))))
            yield return new(new(0, 1, 0), new(scan.Document, null, fact));
    }

    private static bool Agree(TenderFact fact, FactLabel label) =>
        fact.Fact == label.Fact && FactValue.Agrees(fact.Fact, fact.Value, label);

    private static Dictionary<string, DetectionScore> By(IEnumerable<Outcome> outcomes, Func<Outcome, string> key) =>
        outcomes.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => DetectionScore.Sum(group.Select(one => one.Score)));
}
