using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// Barriers that no sentence states: the weight of the price among the criteria, and the days left for bids.
/// </summary>
internal static class MeasuredBarriers
{
    // Points above the first bound at which a weight of the price is grave.
    private const double GravePoints = 10;

    private static readonly string[] Price = ["prix", "le prix", "prijs", "de prijs", "price"];

    public static IEnumerable<TenderBarrier> Find(DocumentReading reading, BarrierRules rules) =>
        rules.Kinds.Where(kind => kind.Measure == BarrierMeasure.PriceWeight)
            .SelectMany(kind => PriceOf(reading, kind));

    /// <summary>The days from publication to the deadline, where both are known for certain.</summary>
    public static IEnumerable<TenderBarrier> DaysForBids(
        IReadOnlyList<DocumentReading> readings, BarrierRules rules, TenderProfile profile)
    {
        if (profile is not { Published: { } published, Deadline: { Day: var deadline } }) yield break;
        if (profile.Uncertain.Contains("publicationDate") || profile.Uncertain.Contains("deadline")) yield break;
        var days = deadline.DayNumber - published.DayNumber;
        foreach (var kind in rules.Kinds.Where(kind => kind is { Measure: BarrierMeasure.DaysForBids, Number: not null }))
        {
            if (days < 0 || days >= kind.Number!.Below) continue;
            var shown = readings.SelectMany(reading => reading.ProfileHits
                .Where(found => found.Part.Cue == ProfileCue.Deadline)
                .Select(found =>
                    References.ReferenceEvidence.Of(reading, found.Hit.FirstWord, found.Hit.LastWord, kind.Id)));
            yield return new(
                kind, kind.Severity, days.ToString(CultureInfo.InvariantCulture), true, [.. shown.Take(1)]);
        }
    }

    // The weights of a table that adds up to a hundred, with one criterion for the price.
    private static IEnumerable<TenderBarrier> PriceOf(DocumentReading reading, BarrierKind kind)
    {
        var document = reading.Document;
        var floor = (double)(kind.Number?.Above ?? 0);
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            if (reading.CriterionIn(block) is not { Shares: [var share] } || share <= floor || share >= 100) continue;
            var name = document.Blocks[block].Span;
            if (!IsPrice(name.In(document.Text))) continue;
            var severity = share > floor + GravePoints ? BarrierSeverity.High : kind.Severity;
            var value = string.Create(CultureInfo.InvariantCulture, $"{share:0.##} %");
            yield return new(
                kind, severity, value, kind.IsDoubtful, [new(document, name, kind.Id, []) { Context = name }]);
        }
    }

    private static bool IsPrice(string name)
    {
        var plain = name.AsSpan().TrimStart(" 0123456789.)-–•:");
        foreach (var word in Price)
            if (plain.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
