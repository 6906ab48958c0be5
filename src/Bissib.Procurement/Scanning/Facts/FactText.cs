using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// The documents of a tender with the cues of its facts, in reading order. Of hits of one cue that overlap the longest
/// is kept.
/// </summary>
internal sealed class FactText
{
    // Of each cue and document: what is said so often is no single fact any more.
    private const int MostHits = 500;

    private readonly Dictionary<FactCue, List<FactHit>> byCue = [];
    private readonly HashSet<(DocumentReading, int Sentence, FactCue)> said = [];
    private readonly SignalIndex index;

    public FactText(IReadOnlyList<DocumentReading> readings, SignalIndex index)
    {
        Readings = readings;
        this.index = index;
        foreach (var hit in readings.SelectMany(HitsOf))
        {
            if (!byCue.TryGetValue(hit.Cue, out var list)) byCue[hit.Cue] = list = [];
            list.Add(hit);
            said.Add((hit.Reading, hit.Sentence, hit.Cue));
        }
    }

    public IReadOnlyList<DocumentReading> Readings { get; }

    public IReadOnlyList<FactHit> Of(FactCue cue) => byCue.GetValueOrDefault(cue) ?? [];

    /// <summary>Whether a cue stands in the sentence of words.</summary>
    public bool IsSaidBeside(WordHit hit, FactCue cue) => said.Contains((hit.Reading, hit.Sentence, cue));

    public bool IsSaidIn(DocumentReading reading, int block, FactCue cue) =>
        reading.SentencesOf(block).Any(sentence => said.Contains((reading, sentence, cue)));

    /// <summary>The first hit of a cue in a range; null where there is none.</summary>
    public FactHit? FirstIn(FactCue cue, WordRange range) => Of(cue).FirstOrDefault(range.Holds);

    /// <summary>True for "sans objet", "néant", "nihil" and the like, which must be all that the range says.</summary>
    public bool SaysNone(WordRange range) =>
        range.End - range.First <= 4 && index.SaysNone(string.Join(' ',
            Enumerable.Range(range.First, Math.Max(0, range.End - range.First)).Select(range.Form)));

    private static IEnumerable<FactHit> HitsOf(DocumentReading reading) =>
        reading.FactHits
            .Select(found =>
                (found.Part.IsWhole, Hit: new FactHit(
                    reading, found.Part.Cue, found.Hit.FirstWord, found.Hit.LastWord)))
            .Where(found =>
                ProfileText.IsRead(found.Hit) && (!found.IsWhole || (found.Hit.StartsLine && found.Hit.EndsLine)))
            .Select(found => found.Hit).Distinct()
            .GroupBy(hit => hit.Cue).SelectMany(Longest);

    private static IEnumerable<FactHit> Longest(IEnumerable<FactHit> hits)
    {
        var last = -1;
        foreach (var hit in hits.OrderBy(hit => hit.FirstWord).ThenByDescending(hit => hit.LastWord).Take(MostHits))
        {
            if (hit.LastWord <= last) continue;
            last = hit.LastWord;
            yield return hit;
        }
    }
}
