using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Benchmarks.Scanning;

/// <summary>
/// The part of a scan that matches the catalogue, with the same steps in the same order: words folded, phrases found,
/// signals matched and judged, the second witness heard and weighed. What follows (profile, duties, recommendations,
/// outdated acts, places for texts) is left out: it does not grow with the catalogue's signals.
/// </summary>
internal sealed class CatalogueMatching(Catalogue catalogue)
{
    private readonly SignalIndex index = new(catalogue);
    private readonly SecondWitness? witness = catalogue.Witness.Value is { } model ? new(model, catalogue) : null;

    /// <summary>How many judgements were made.</summary>
    public int Run(Tender tender)
    {
        var counsel = witness is null ? null : new WitnessCounsel(witness, index);
        var readings = tender.Documents.Select(document => DocumentReading.Read(document, index)).ToList();
        var hearing = Task.Run(() => counsel?.Hear(readings) ?? Testimonies.None);
        var bySignals = readings.SelectMany(Judge).ToList();
        var testimonies = hearing.GetAwaiter().GetResult();
        return (counsel?.Complete(readings, bySignals, testimonies) ?? bySignals).Count();
    }

    private IEnumerable<(DocumentReading Reading, Judgement Judgement)> Judge(DocumentReading reading)
    {
        var judge = new MatchJudge(reading, index);
        return ClauseMatcher.Find(reading, index).SelectMany(group => group).Select(match => (reading, judge.Judge(match)));
    }
}
