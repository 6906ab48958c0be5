using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Criteria;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// What a proposed award criterion does to the weights of the others: a sentence for its comment that makes room for it
/// within a hundred. The weights in the text are the buyer's and are never changed.
/// </summary>
internal static class WeightAdvice
{
    private const double Whole = 100;

    // Weights that add up to no hundred were not read rightly.
    private const double Slack = 0.5;
    private const int LongestName = 50;

    private static readonly string[] WeightNames = ["weight", "points"];

    /// <summary>Null for a clause that is no award criterion in the first place.</summary>
    public static string? Find(Clause clause, TenderDocument document, Language language)
    {
        if (clause.Stages[0] != Stage.AwardCriterion) return null;
        if (WeightOf(clause) is not { } weight) return AnnotationText.KeepHundred.In(language);
        var criteria = AwardCriteria.Find(document, _ => SectionRole.Unknown).Values
            .Where(criterion => criterion.Shares.Count == 1).OrderBy(criterion => criterion.Block).ToList();
        if (criteria.Count == 0 || Math.Abs(criteria.Sum(criterion => criterion.Shares[0]) - Whole) > Slack)
            return AnnotationText.KeepHundred.In(language);
        var lowered = Rounded([.. criteria.Select(criterion => criterion.Shares[0] * (Whole - weight) / Whole)],
            Whole - weight);
        var list = criteria.Zip(lowered).Select(pair => string.Create(
            CultureInfo.InvariantCulture,
            $"{NameOf(pair.First, document)} {pair.First.Shares[0]:0.##} → {pair.Second:0.##}"));
        return string.Format(CultureInfo.InvariantCulture, AnnotationText.MakeRoom.In(language), weight,
            AnnotationText.List(list, language));
    }

    private static double? WeightOf(Clause clause) =>
        clause.Parameters.FirstOrDefault(p => WeightNames.Contains(p.Name)) is { } parameter
        && double.TryParse(parameter.Default, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and < Whole
            ? weight
            : null;

    // Whole points, the largest remainders rounded up, so that they add up.
    private static List<double> Rounded(List<double> shares, double sum)
    {
        var rounded = shares.ConvertAll(Math.Floor);
        var left = (int)Math.Round(sum - rounded.Sum());
        foreach (var index in Enumerable.Range(0, shares.Count).OrderByDescending(i => shares[i] - rounded[i])
            .Take(left)) rounded[index]++;
        return rounded;
    }

    private static string NameOf(AwardCriterion criterion, TenderDocument document)
    {
        var words = document.Blocks[criterion.Block].Span.In(document.Text).ReplaceLineEndings(" ").Trim();
        return words.Length <= LongestName ? words : $"{words[..LongestName]}…";
    }
}
