using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.References;

/// <summary>Words that cite an act: first and last word, both included.</summary>
internal readonly record struct ActCitation(LegalAct Act, int FirstWord, int LastWord)
{
    public bool Overlaps(ActCitation other) => FirstWord <= other.LastWord && other.FirstWord <= LastWord;
}

/// <summary>
/// Finds acts that a document cites, in any of its languages: by kind and date ("wet van 15 juni 2006", "A.R. du
/// 15/07/2011") or by kind and number ("directive 2004/18/CE", "ordonnance n° 2015-899"). Made once for the acts to
/// look for.
/// </summary>
internal sealed class CitationFinder
{
    // "la loi relative aux marchés publics et à certains marchés de travaux, de fournitures et de services du 15 juin
    // 2006"
    private const int ReachOfKind = 25;

    // "15 JUIN 2006. – Loi relative …"
    private const int ReachAfterDay = 2;
    private const int EarliestYear = 1950;

    private readonly ILookup<(ActKind, DateOnly), LegalAct> byDay;
    private readonly NumberedActs numbered;

    public CitationFinder(IEnumerable<LegalAct> acts)
    {
        var known = acts.Select(act => (Act: act, Kind: ActKinds.OfId(act.Id))).Where(entry => entry.Kind is not null)
            .ToList();
        byDay = known.Where(entry => entry.Kind is not (ActKind.Directive or ActKind.Regulation))
            .ToLookup(entry => (entry.Kind!.Value, entry.Act.Date), entry => entry.Act);
        numbered = new(known.Select(entry => (entry.Act, entry.Kind!.Value)));
    }

    public IEnumerable<ActCitation> Find(DocumentReading reading)
    {
        for (var block = 0; block < reading.Document.Blocks.Count; block++)
        {
            var (first, end) = reading.Text.WordsOfBlock(block);
            var range = new WordRange(reading, first, end);
            var byDays = DayFinder.Find(range, EarliestYear).Select(day => Cited(range, day)).OfType<ActCitation>()
                .ToList();
            foreach (var citation in byDays) yield return citation;

            // "décret n° 2016-360 du 25 mars 2016" cites once.
            foreach (var citation in numbered.Find(range).Where(found => !byDays.Any(found.Overlaps)))
                yield return citation;
        }
    }

    private ActCitation? Cited(WordRange range, Found<DateOnly> day)
    {
        if (KindAround(range, day) is not var (kind, at)) return null;
        var title = new ActTitle(range, at, day);
        var fitting = byDay[(kind, day.Value)].Where(title.Fits).ToList();
        var first = kind == ActKind.RoyalDecree && range.Form(at) is not ("ar" or "kb") ? at - 1 : at;
        return fitting.Count == 1 ? new(fitting[0], Math.Min(first, day.First), Math.Max(at, day.Last)) : null;
    }

    // The nearest word that names a kind of act decides; it stands before the day, or right behind it.
    private static (ActKind Kind, int Word)? KindAround(WordRange range, Found<DateOnly> day)
    {
        for (var word = day.First - 1; word >= Math.Max(range.First, day.First - ReachOfKind); word--)
            if (ActKinds.Of(range.Form(word - 1), range.Form(word)) is { } kind) return (kind, word);
        for (var word = day.Last + 1; word <= day.Last + ReachAfterDay; word++)
            if (ActKinds.Of(range.Form(word - 1), range.Form(word)) is { } kind) return (kind, word);
        return null;
    }
}
