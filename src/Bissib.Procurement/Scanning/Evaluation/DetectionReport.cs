using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>How findings agree with labels. A clause counts as found when it is present or incomplete.</summary>
public sealed record DetectionReport
{
    public required int Documents { get; init; }

    /// <summary>Over all pairs of document and clause.</summary>
    public required DetectionScore Micro { get; init; }

    /// <summary>Mean F1 of the clauses that were labelled or found somewhere.</summary>
    public required double MacroF1 { get; init; }

    /// <summary>95 % interval of the micro F1, by drawing documents again (bootstrap, fixed seed).</summary>
    public required (double Low, double High) Interval { get; init; }

    public required IReadOnlyDictionary<string, DetectionScore> ByClause { get; init; }

    public required IReadOnlyDictionary<string, DetectionScore> ByFamily { get; init; }

    public required IReadOnlyDictionary<string, DetectionScore> ByLanguage { get; init; }

    public required IReadOnlyDictionary<string, DetectionScore> ByDocument { get; init; }

    /// <summary>
    /// Of the clauses that were labelled and found: whether the elements that a complete one states were seen as the
    /// label says.
    /// </summary>
    public required IReadOnlyDictionary<Element, DetectionScore> ByElement { get; init; }

    /// <summary>
    /// How often a label of each status met a finding of each status; null is no finding. Traps are not in it.
    /// </summary>
    public required IReadOnlyDictionary<(LabelStatus Label, FindingStatus? Finding), int> Confusion { get; init; }

    /// <summary>How many traps were found as clauses.</summary>
    public required int Trapped { get; init; }

    public required IReadOnlyList<Disagreement> FalsePositives { get; init; }

    public required IReadOnlyList<Disagreement> FalseNegatives { get; init; }

    /// <summary>The elements on which label and finding of a clause differ.</summary>
    public required IReadOnlyList<ElementDisagreement> ElementDifferences { get; init; }
}
