using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>A labelled document and what the scanner says of it.</summary>
public sealed record LabelledScan(string Document, IReadOnlyList<ClauseLabel> Labels, ScanResult Result);

/// <summary>
/// A clause of a document on which scanner and label differ. Label is null where the reader noted nothing, Finding
/// where the scanner found nothing; Quote is the finding's, else the label's.
/// </summary>
public sealed record Disagreement(string Document, string Clause, ClauseLabel? Label, Finding? Finding)
{
    public string Quote => Finding is { Evidence: [var best, ..] } ? best.Quote : Label?.Quote ?? "";
}

/// <summary>
/// An element of a clause that the scanner saw stated and the reader did not, or the other way round.
/// </summary>
public sealed record ElementDisagreement(string Document, string Clause, Element Element, bool IsFound);

/// <summary>Holds findings against labels that were made by reading.</summary>
public static class DetectionEvaluator
{
    private const int Resamples = 2000;

    /// <summary>Labels of clauses that the catalogue does not have ("new:…") are left out.</summary>
    public static DetectionReport Evaluate(IReadOnlyList<LabelledScan> scans, Catalogue catalogue)
    {
        var pairs = scans.SelectMany(scan => Pairs(scan, catalogue)).ToList();
        var byClause = By(pairs, pair => pair.Clause.Name).Where(entry => entry.Value != default).ToDictionary();
        return new()
        {
            Documents = scans.Count,
            Micro = DetectionScore.Sum(pairs.Select(pair => pair.Score)),
            MacroF1 = byClause.Count == 0 ? 1 : byClause.Values.Average(score => score.F1),
            Interval = Bootstrap(By(pairs, pair => pair.Document).Values.ToList()),
            ByClause = byClause,
            ByFamily = By(pairs, pair => pair.Clause.Family),
            ByLanguage = By(pairs, pair => pair.Language.Code()),
            ByDocument = By(pairs, pair => pair.Document),
            ByElement = Enum.GetValues<Element>().ToDictionary(
                element => element, element => DetectionScore.Sum(pairs.Select(pair => pair.ScoreOf(element)))),
            Confusion = pairs.Where(pair => pair.Label is not null && pair.Label.Status != LabelStatus.Trap)
                .GroupBy(pair => (pair.Label!.Status, pair.Finding?.Status))
                .ToDictionary(group => group.Key, group => group.Count()),
            Trapped = pairs.Count(pair => pair.Label?.Status == LabelStatus.Trap && pair.IsFound),
            FalsePositives = [.. pairs.Where(pair => pair.Score.FalsePositives > 0).Select(pair => pair.Difference)],
            FalseNegatives = [.. pairs.Where(pair => pair.Score.FalseNegatives > 0).Select(pair => pair.Difference)],
            ElementDifferences = [.. pairs.SelectMany(pair => pair.ElementDifferences)],
        };
    }

    private sealed record Pair(string Document, Language Language, Clause Clause, ClauseLabel? Label, Finding? Finding)
    {
        public bool IsFound => Finding is { Status: FindingStatus.Present or FindingStatus.Incomplete };

        private bool IsLabelled => Label is { Status: LabelStatus.Present };

        public DetectionScore Score => new(
            IsFound && IsLabelled ? 1 : 0, IsFound && !IsLabelled ? 1 : 0, !IsFound && IsLabelled ? 1 : 0);

        // Nothing is counted where the clause needs no such element, or where label and finding do not meet.
        public DetectionScore ScoreOf(Element element)
        {
            if (Score.TruePositives == 0 || !Finding!.Elements.TryGetValue(element, out var isStated)) return default;
            var isSeen = Label!.States(element);
            return new(isStated && isSeen ? 1 : 0, isStated && !isSeen ? 1 : 0, !isStated && isSeen ? 1 : 0);
        }

        public IEnumerable<ElementDisagreement> ElementDifferences =>
            from element in Enum.GetValues<Element>()
            let score = ScoreOf(element)
            where score.FalsePositives + score.FalseNegatives > 0
            select new ElementDisagreement(Document, Clause.Name, element, score.FalsePositives > 0);

        public Disagreement Difference => new(Document, Clause.Name, Label, Finding);
    }

    private static IEnumerable<Pair> Pairs(LabelledScan scan, Catalogue catalogue)
    {
        var findings = scan.Result.Findings.Where(f =>
            f.Status is not (FindingStatus.Missing or FindingStatus.NotApplicable))
            .ToDictionary(finding => finding.Clause);
        var labels = scan.Labels.GroupBy(label => label.Clause)
            .ToDictionary(group => group.Key, group => group.MinBy(l => l.Status));
        return catalogue.Clauses.Select(clause => new Pair(
            scan.Document, scan.Result.Profile.Language, clause, labels.GetValueOrDefault(clause.Name),
            findings.GetValueOrDefault(clause)));
    }

    private static Dictionary<string, DetectionScore> By(IEnumerable<Pair> pairs, Func<Pair, string> key) =>
        pairs.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => DetectionScore.Sum(group.Select(pair => pair.Score)));

    // Documents are drawn again with replacement, since the clauses of one document are not independent of each other.
    private static (double Low, double High) Bootstrap(List<DetectionScore> documents)
    {
        if (documents.Count == 0) return (0, 1);
        var random = new Random(20161706);
        var values = Enumerable.Range(0, Resamples)
            .Select(_ => DetectionScore.Sum(documents.Select(_ => documents[random.Next(documents.Count)])).F1).Order()
            .ToList();
        return (values[(int)(0.025 * Resamples)], values[(int)(0.975 * Resamples)]);
    }
}
