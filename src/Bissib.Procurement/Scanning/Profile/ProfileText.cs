using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// The documents of a tender with the cues of its profile, in reading order. Left out are cues in contents entries, in
/// text that is struck through, beside a box that is not ticked, and those that lie within a longer one: "délai de
/// validité des offres" is no mention of the "offres".
/// </summary>
internal sealed class ProfileText
{
    private const int LongestContext = 400;
    private const int MostBlocksBelow = 3;

    // Of each cue and document: what is said so often is no field of the profile any more.
    private const int MostHits = 1000;

    private readonly Dictionary<ProfileCue, List<ProfileHit>> byCue = [];
    private readonly HashSet<(DocumentReading, int Section, ProfileCue)> named = [];

    public ProfileText(IReadOnlyList<DocumentReading> readings)
    {
        Readings = readings;
        foreach (var hit in readings
            .SelectMany(reading => HitsOf(reading).GroupBy(hit => hit.Cue).SelectMany(cue => cue.Take(MostHits))))
        {
            if (!byCue.TryGetValue(hit.Cue, out var list)) byCue[hit.Cue] = list = [];
            list.Add(hit);
            if (hit.Block.Kind == BlockKind.Heading) named.Add((hit.Reading, hit.Reading.SectionOf(hit.BlockIndex),
                hit.Cue));
        }
    }

    public IReadOnlyList<DocumentReading> Readings { get; }

    public IReadOnlyList<ProfileHit> Of(ProfileCue cue) => byCue.GetValueOrDefault(cue) ?? [];

    public IEnumerable<ProfileHit> Of(IEnumerable<ProfileCue> cues) => cues.SelectMany(Of);

    /// <summary>Whether a cue lies in a sentence, from a word on and before another.</summary>
    public bool Has(ProfileCue cue, WordRange range) => Of(cue).Any(hit =>
        hit.Reading == range.Reading && hit.FirstWord >= range.First && hit.LastWord < range.End);

    /// <summary>Where the values of all labels of a cue may stand.</summary>
    public IReadOnlyList<WordRange> Reached(ProfileCue label) =>
        [.. Of(label).Where(hit => hit.IsLabel).SelectMany(Reach)];

    public PlaceRank RankOf(ProfileHit hit)
    {
        if (hit.IsLabel) return PlaceRank.Labelled;
        if (TitlePage.Holds(hit.Reading, hit.BlockIndex)) return PlaceRank.Title;
        return named.Contains((hit.Reading, hit.Reading.SectionOf(hit.BlockIndex), hit.Cue)) ? PlaceRank.Headed
            : PlaceRank.Body;
    }

    /// <summary>
    /// Where the value of a cue may stand, the likeliest first: the rest of its sentence; behind a label, the cells to
    /// its right, or the blocks below it.
    /// </summary>
    public static IEnumerable<WordRange> Reach(WordHit hit)
    {
        if (!hit.Rest.IsEmpty) yield return hit.Rest;
        if (hit.Block.Cell is { } cell)
        {
            foreach (var other in hit.Reading.Document.OtherCellsOf(hit.BlockIndex))
                if (hit.IsLabel && hit.Reading.Document.Blocks[other].Cell!.Value.Column > cell.Column)
                    yield return WordRange.OfBlock(hit.Reading, other);
        }
        else if (hit.IsLabel && hit.Rest.IsEmpty && !IsLastOfBlock(hit)
            && hit.Reading.Document.Text[hit.Block.Span.Start] != '|')
        {
            // "Durée. Du 24 août …" parts label and value with a full stop.
            yield return new(hit.Reading, hit.LastWord + 1,
                hit.Reading.Text.WordsOfSentence(hit.Sentence + 1).Last + 1);
        }
        else if (hit.IsLabel && (hit.Block.Kind == BlockKind.Heading || IsLastOfBlock(hit)))
        {
            foreach (var below in Below(hit)) yield return WordRange.OfBlock(hit.Reading, below);
        }
    }

    /// <summary>The words from a cue to its value, with the sentence or cell around them.</summary>
    public static Evidence Evidence(WordHit hit, TextSpan value)
    {
        var document = hit.Reading.Document;
        var isNear = value.End - hit.Span.Start <= LongestContext && value.Start >= hit.Span.Start;
        var span = isNear ? hit.Span.Union(value) : value;
        var block = document.Blocks[document.BlockAt(span.Start)].Span;
        var context = block.Length <= LongestContext ? block.Union(span) : span;
        return new(document, span, hit.Signal, []) { Context = context };
    }

    private static bool IsLastOfBlock(WordHit hit) =>
        hit.Reading.Text.WordsOfBlock(hit.BlockIndex).End - hit.LastWord <= 4;

    private static IEnumerable<int> Below(WordHit hit)
    {
        var blocks = hit.Reading.Document.Blocks;
        var last = Math.Min(hit.BlockIndex + MostBlocksBelow, blocks.Count - 1);
        for (var below = hit.BlockIndex + 1; below <= last; below++)
        {
            if (blocks[below].Kind == BlockKind.Heading && blocks[below].Level <= hit.Block.Level) yield break;
            yield return below;
            if (hit.Block.Kind != BlockKind.Heading) yield break;
        }
    }

    // A place within a longer name is still a place: "Provincie Limburg" is an authority and its region.
    private static IEnumerable<ProfileHit> HitsOf(DocumentReading reading) =>
        reading.ProfileHits.Select(found =>
            (found.Part, Hit: new ProfileHit(reading, found.Part.Cue, found.Hit.FirstWord, found.Hit.LastWord)))
            .Where(found => IsRead(found.Hit) && (!found.Part.IsWhole || (found.Hit.StartsLine && found.Hit.EndsLine)))
            .Select(found => found.Hit).Distinct().OrderBy(hit => hit.FirstWord).ThenByDescending(hit => hit.LastWord)
            .GroupBy(hit => hit.Cue is >= ProfileCue.Brussels and <= ProfileCue.Morocco).SelectMany(Longest);

    // A denial lies within what it denies, and is kept.
    private static IEnumerable<ProfileHit> Longest(IEnumerable<ProfileHit> hits)
    {
        var (first, last) = (-1, -1);
        foreach (var hit in hits)
        {
            var isWithin = hit.LastWord <= last && (hit.FirstWord, hit.LastWord) != (first, last);
            if (isWithin && hit.Cue != ProfileCue.NoSubsidy) continue;
            if (!isWithin) (first, last) = (hit.FirstWord, hit.LastWord);
            yield return hit;
        }
    }

    /// <summary>
    /// Whether words count: not those of a contents entry, struck through, a placeholder or beside an empty box.
    /// </summary>
    public static bool IsRead(WordHit hit) =>
        hit.Block.Kind != BlockKind.ContentsEntry
        && !hit.Reading.Document.IsMarked(hit.Span, TextMarkKind.Struck)
        && !hit.Reading.Document.IsMarked(hit.Span, TextMarkKind.Placeholder)
        && TickBox.Beside(hit) != false;
}
