using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// Says which acts and rules a tender cites although they were out of force on its day: that of publication, else the
/// last day for bids. Where neither is known, an act is one to check. A sentence that tells of the change itself
/// ("remplaçant la loi du 15 juin 2006") cites nothing outdated. Made once for a catalogue.
/// </summary>
internal sealed class OutdatedReferences
{
    private const int MostEvidence = 10;
    private const int ReachBefore = 14;
    private const int ReachAfter = 10;

    private readonly Catalogue catalogue;
    private readonly CitationFinder finder;

    public OutdatedReferences(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        finder = new(catalogue.Law.Values.Where(act => act.InForceTo is not null || act.ReplacedBy is not null));
    }

    public IReadOnlyList<OutdatedReference> Find(IReadOnlyList<DocumentReading> readings, TenderProfile profile)
    {
        var day = TenderDay.Of(profile);
        var cited =
            from reading in readings
            from citation in finder.Find(reading)
            where !TellsOfChange(reading, citation)
            group ReferenceEvidence.Of(reading, citation.FirstWord, citation.LastWord, citation.Act.Id) by citation.Act;
        var acts = cited.Select(act => OutdatedAct.Judge(act.Key, day, catalogue) is { } outdated
            ? outdated with { Evidence = [.. act.Take(MostEvidence)] } : null).OfType<OutdatedReference>();
        return [.. acts.Concat(Stated(readings, day, profile.Country)).OrderBy(outdated =>
            outdated.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<OutdatedReference> Stated(
        IReadOnlyList<DocumentReading> readings, TenderDay tender, string? country) =>
        from reading in readings
        from found in reading.ChangedHits
        where found.Rule.HoldsIn(country) && !(tender.Day < found.Rule.Since)
        group (Reading: reading, found.Hit) by found.Rule into stated
        select new OutdatedReference
        {
            Id = stated.Key.Id,
            Name = stated.Key.Title,
            Successor = stated.Key.Reference.InAllLanguages,
            Since = stated.Key.Since,
            IsToCheck = stated.Key.IsDoubtful || !tender.IsSure,
            Message = tender.Doubted(stated.Key.Message),
            Evidence =
            [
                .. stated.GroupBy(s => (s.Reading, s.Reading.Text.Words[s.Hit.FirstWord].Sentence))
                .Select(sentence => sentence.First())
                    .Select(s => ReferenceEvidence.Of(s.Reading, s.Hit.FirstWord, s.Hit.LastWord, stated.Key.Id))
                    .Take(MostEvidence),
            ],
        };

    // "… et abrogeant la directive 2004/18/CE", "loi du 15 juin 2006, abrogée par …", in one sentence.
    private static bool TellsOfChange(DocumentReading reading, ActCitation citation)
    {
        var cues = reading.CuesIn(reading.Text.Words[citation.FirstWord].Sentence);
        return cues.Any(cue => cue.Kind switch
        {
            CueKind.Repealing =>
                cue.FirstWord < citation.FirstWord && citation.FirstWord - cue.FirstWord <= ReachBefore,
            CueKind.Repealed => cue.FirstWord > citation.LastWord && cue.FirstWord - citation.LastWord <= ReachAfter,
            _ => false,
        });
    }
}
