using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// Whether the words around those of a barrier let it stand: the company that it needs is in the sentence or in the
/// heading of its section, and nothing in the sentence or the section takes it back.
/// </summary>
internal sealed class BarrierCompany(DocumentReading reading, ILookup<int, (BarrierPart Part, PhraseHit Hit)> sentences)
{
    private readonly HashSet<(string Kind, int Section)> redeemed =
    [
        .. reading.BarrierHits.Where(found => found.Part.Sign == BarrierSign.UnlessSection)
            .Select(found => (found.Part.Kind!.Id, reading.SectionOf(reading.Text.Words[found.Hit.FirstWord].Block))),
    ];

    public bool Allows(BarrierKind kind, Language language, int sentence)
    {
        var section = reading.SectionOf(reading.Text.Words[reading.Text.WordsOfSentence(sentence).First].Block);
        return !sentences[sentence].Any(found => TakesBack(found.Part, kind))
            && !redeemed.Contains((kind.Id, section))
            && (kind.Words[language].With.Count == 0
                || sentences[sentence].Any(found => IsCompany(found.Part, kind)) || IsInHeading(kind, section));
    }

    private bool IsInHeading(BarrierKind kind, int section) =>
        reading.Sections[section] is { HasHeading: true, FirstBlock: var heading }
        && reading.SentencesOf(heading).Any(sentence => sentences[sentence].Any(found => IsCompany(found.Part, kind)));

    private static bool IsCompany(BarrierPart part, BarrierKind kind) =>
        part.Sign == BarrierSign.With && part.Kind == kind;

    private static bool TakesBack(BarrierPart part, BarrierKind kind) =>
        part.Sign == BarrierSign.Unless && (part.Kind == kind || (part.Kind is null && !kind.Denies));
}
