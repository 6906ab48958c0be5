using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>The best operative score of every clause in a tender, and whether the tender is labelled with it.</summary>
internal static class WitnessScores
{
    private const float Lowest = -1;

    public static IReadOnlyList<(float Score, bool IsLabelled)> Of(
        IEnumerable<DocumentReading> readings, IReadOnlyList<ClauseLabel> labels, SecondWitness witness,
        SignalIndex index, Catalogue catalogue)
    {
        var best = catalogue.Clauses.ToDictionary(clause => clause, _ => Lowest);
        foreach (var reading in readings)
        {
            var judge = new MatchJudge(reading, index);
            foreach (var testimony in witness.Hear(reading.Text, Lowest).Where(heard => heard.Score > best[heard.Clause]).OrderByDescending(heard => heard.Score))
            {
                if (testimony.Score <= best[testimony.Clause]) continue;
                var match = new ClauseMatch(
                    testimony.Clause, LearntSignal.Unexplained, testimony.Unit.Main.First, testimony.Unit.Main.Last);
                if (judge.Judge(match).Standing == Standing.Operative) best[testimony.Clause] = testimony.Score;
            }
        }

        var labelled = labels.Where(label => label.Status == LabelStatus.Present).Select(label => label.Clause)
            .ToHashSet();
        return [.. best.Select(pair => (pair.Value, labelled.Contains(pair.Key.Name)))];
    }

    /// <summary>Micro F1, each tender judged with the threshold that is best for all others.</summary>
    public static double CrossValidatedF1(IReadOnlyList<IReadOnlyList<(float Score, bool IsLabelled)>> tenders)
    {
        var score = default(DetectionScore);
        for (var left = 0; left < tenders.Count; left++)
        {
            var threshold = BestThreshold([.. tenders.Where((_, other) => other != left).SelectMany(tender => tender)]);
            score += DetectionScore.Sum(tenders[left].Select(pair => new DetectionScore(
                pair.Score >= threshold && pair.IsLabelled ? 1 : 0, pair.Score >= threshold && !pair.IsLabelled ? 1 : 0,
                pair.Score < threshold && pair.IsLabelled ? 1 : 0)));
        }

        return score.F1;
    }

    /// <summary>
    /// The mean precision at each labelled clause, the surest first: the area under the precision-recall curve.
    /// </summary>
    public static double AveragePrecision(IReadOnlyList<IReadOnlyList<(float Score, bool IsLabelled)>> tenders)
    {
        var (found, rank, sum) = (0, 0, 0.0);
        foreach (var (_, isLabelled) in tenders.SelectMany(tender => tender).OrderByDescending(pair => pair.Score))
        {
            rank++;
            if (isLabelled) sum += (double)++found / rank;
        }

        return found == 0 ? 1 : sum / found;
    }

    private static float BestThreshold(List<(float Score, bool IsLabelled)> pairs)
    {
        var all = pairs.Count(pair => pair.IsLabelled);
        var (found, rank, best, threshold) = (0, 0, -1.0, 0f);
        foreach (var (score, isLabelled) in pairs.OrderByDescending(pair => pair.Score))
        {
            rank++;
            if (isLabelled) found++;
            var f1 = 2.0 * found / (rank + all);
            if (f1 > best) (best, threshold) = (f1, score);
        }

        return threshold;
    }
}
