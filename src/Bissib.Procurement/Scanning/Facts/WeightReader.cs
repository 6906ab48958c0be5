using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Criteria;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads how much price, quality, social and environmental criteria weigh, in percent; lots may have their own. A
/// criterion that is none of the others is one of quality; of what makes up a criterion only the social and
/// environmental parts count, and of a criterion that is both only its parts.
/// </summary>
internal static partial class WeightReader
{
    private const int LongestLine = 200;

    public static IReadOnlyList<TenderFact> Find(FactText text)
    {
        var weights = text.Readings.SelectMany(reading => Enumerable.Range(0, reading.Document.Blocks.Count)
            .SelectMany(block => Read(text, reading, block))).DistinctBy(fact => (fact.Fact, fact.Value)).ToList();
        return weights.Count == 0
            && text.Of(FactCue.OnlyPrice).FirstOrDefault(hit => !text.IsSaidBeside(hit, FactCue.Partial)) is { } alone
            ? [new("price-weight-percent", "100", "percent", [FactReader.EvidenceOf(alone)])]
            : weights;
    }

    private static IEnumerable<TenderFact> Read(FactText text, DocumentReading reading, int block)
    {
        var shares = reading.CriterionIn(block)?.Shares ?? OfLine(text, reading, block);
        if (shares.Count == 0 || FactOf(text, reading, block) is not { } fact) yield break;
        var span = reading.Document.Blocks[block].Span;
        var evidence = new Evidence(reading.Document, span, fact, []) { Context = span };
        // Points of a part that were scaled to a hundred do not come out even.
        foreach (var share in shares.Where(share => 4 * share % 1 == 0))
            yield return new(fact, share.ToString("0.##", CultureInfo.InvariantCulture), "percent", [evidence]);
    }

    private static string? FactOf(FactText text, DocumentReading reading, int block)
    {
        if (DeepNumber().IsMatch(reading.Document.Blocks[block].Span.In(reading.Document.Text))) return null;
        var (isSocial, isGreen) = (text.IsSaidIn(reading, block, FactCue.SocialCriterion), text.IsSaidIn(
            reading, block, FactCue.EnvironmentCriterion));
        if (isSocial || isGreen)
            return isSocial && isGreen ? null : isSocial ? "social-weight-percent" : "environment-weight-percent";
        if (text.IsSaidIn(reading, block, FactCue.SubCriterion)) return null;
        return text.IsSaidIn(reading, block, FactCue.PriceCriterion)
            ? "price-weight-percent"
            : "quality-weight-percent";
    }

    // "Critère n° 2 : valeur technique (50 %)" among paragraphs that explain each criterion.
    private static IReadOnlyList<double> OfLine(FactText text, DocumentReading reading, int block)
    {
        var (span, isCell) = (reading.Document.Blocks[block].Span, reading.Document.Blocks[block].Cell is not null);
        if (isCell || span.Length > LongestLine || reading.IsContents(block)) return [];
        var line = reading.Document.Text.AsSpan(span.Start, span.Length);
        if (!line.Contains('%') || CriterionWeight.AtEndOf(line) is not { } weight) return [];
        var isNamed = text.IsSaidIn(reading, block, FactCue.Criterion)
            || text.IsSaidIn(reading, block, FactCue.SubCriterion)
            || reading.Sections[reading.SectionOf(block)].Role == SectionRole.AwardCriterion;
        return isNamed ? [weight.Weight] : [];
    }

    // "3.1.2": a part of a part.
    [GeneratedRegex(@"[0-9]\.[0-9]{1,2}\.[0-9]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DeepNumber();
}
