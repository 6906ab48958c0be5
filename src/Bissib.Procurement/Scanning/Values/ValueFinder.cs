using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Criteria;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// Reads the value of an element around a match: in its sentence, else in its table row, else in its block, else in the
/// blocks of its article that <see cref="ElementFinder"/> looks into. A value that stands with another clause, and not
/// with this one, counts last.
/// </summary>
internal sealed class ValueFinder(DocumentReading reading, ClauseMatch match)
{
    private const int LongestText = 120;

    // What one step farther away, a less fitting unit and the neighbourhood of another clause weigh.
    private const int Step = 100;
    private const int OtherUnit = 150;
    private const int OthersValue = 400;
    private const int FarthestAmount = 25;
    private const int LongestName = 6;
    private const int NameReach = 8;
    private const int OwnReach = 3;

    // A number of a general unit farther away is rarely the clause's; under a heading it may stand in the second block.
    private int GeneralReach => reading.Document.Blocks[block].Kind == Documents.BlockKind.Heading ? 3 : 1;

    private readonly int block = reading.Text.Words[match.FirstWord].Block;
    private readonly int sentence = reading.Text.Words[match.FirstWord].Sentence;

    private FoldedText Text => reading.Text;

    /// <summary>Null where nothing is stated within the blocks from first to last, both included.</summary>
    public RankedValue? Find(Element element, int first, int last)
    {
        var own = OwnUnitOf(element);
        var places = Places(first, last).ToList();
        var found = element == Element.Quantity
            ? places.SelectMany(place => Quantities(place, own))
            : places.SelectMany(place => Signs(place, element, own));
        return found.Select(value => (RankedValue?)value).MinBy(value => value!.Value.Rank);
    }

    private OwnUnit? OwnUnitOf(Element element) =>
        match.Clause.Parameters.FirstOrDefault(one => one.Element == element) is { } own ? OwnUnit.Of(own) : null;

    private readonly record struct SentenceAt(int Sentence, int Block, int Steps);

    private IEnumerable<SentenceAt> Places(int first, int last)
    {
        yield return new(sentence, block, 0);
        var row = reading.Document.OtherCellsOf(block).ToList();
        foreach (var cell in row)
            foreach (var other in reading.SentencesOf(cell)) yield return new(other, cell, 0);
        foreach (var other in reading.SentencesOf(block))
            if (other != sentence) yield return new(other, block, 1);
        for (var at = first; at <= last; at++)
            if (at != block && !row.Contains(at))
                foreach (var other in reading.SentencesOf(at))
                    yield return new(other, at, 1 + Math.Abs(NearestOfTable(at) - block));
    }

    // The cells of another table are all as far as its nearest one; then the first of them counts.
    private int NearestOfTable(int at)
    {
        var blocks = reading.Document.Blocks;
        var step = at < block ? 1 : -1;
        if (blocks[at].Cell is not { } cell || blocks[block].Cell?.Table == cell.Table) return at;
        while (at + step != block && blocks[at + step].Cell?.Table == cell.Table) at += step;
        return at;
    }

    private IEnumerable<RankedValue> Quantities(SentenceAt place, OwnUnit? own)
    {
        var weight = Weight(place, own);
        if (weight is { } criterion) yield return criterion;
        var signs = SignsIn(place, Element.Quantity).ToList();
        var sanctions = SignsIn(place, Element.Sanction).ToList();
        var words = WordStretch.OfSentence(Text, place.Sentence);
        foreach (var found in MeasureFinder.Find(words, own))
        {
            if (weight?.Value.Span.Overlaps(Text.SpanOf(found.First, found.Last)) == true) continue;
            var measure = WithUnit(found.Value, words, found, own);
            var isOwn = own is not null && measure.Unit == own.Code;
            // A price beside the clause is no quantity of it.
            if (!isOwn && (measure.Unit == "EUR" || !signs.Exists(sign => sign.FirstWord <= found.Last && found.First <= sign.LastWord))) continue;
            if (IsAnothers(place) || BelongsToSanction(measure, found, sanctions, isOwn)) continue;
            if (place.Steps > (isOwn ? OwnReach : GeneralReach)) continue;
            if (measure.Unit == "%" && IsScored(place)) measure = measure with { Unit = "points" };
            var hasUnitBehind = found.Value.Unit is null && measure.Unit == words.Form(found.Last + 1);
            var last = found.Last + (hasUnitBehind ? 1 : 0);
            yield return Ranked(
                found.First, last, measure, [], place, (isOwn ? 0 : OtherUnit) + Gap(found.First, found.Last, place));
        }

        if (CellNumber(place, own) is { } number) yield return number;
    }

    // The weight of a criterion stands at the end of its line or in another cell of its row.
    // It is counted in points, of 100 where it is written in per cent, so that it is never held against a share.
    private RankedValue? Weight(SentenceAt place, OwnUnit? own)
    {
        if (reading.CriterionIn(block) is null || place.Steps > 0) return null;
        var words = WordStretch.OfSentence(Text, place.Sentence);
        var span = reading.Document.Blocks[place.Block].Span;
        var text = span.In(reading.Document.Text);
        var isCell = reading.Document.Blocks[place.Block].Cell?.Column > reading.Document.Blocks[block].Cell?.Column
            && CriterionWeight.OfCell(text) is not null;
        if (!isCell && (place.Block != block || CriterionWeight.AtEndOf(text) is null)) return null;
        for (var word = words.End - 1; word >= words.First; word--)
        {
            if (!words.IsNumber(word) || NumberRange.Value(words.Form(word)) is not { } value) continue;
            if (value == 100 && words.IsNumber(word - 1)) continue;
            var unit = UnitWords.Find(words, word + 1, null);
            return Ranked(
                word, unit?.Last ?? word, new(value, "points"), [], place, own?.Code == "points" ? 0 : OtherUnit);
        }

        return null;
    }

    // A cell that holds nothing but a number has the unit of its column's heading or of its row.
    private RankedValue? CellNumber(SentenceAt place, OwnUnit? own)
    {
        var (first, end) = Text.WordsOfBlock(place.Block);
        var words = WordStretch.OfSentence(Text, place.Sentence) with { First = first, End = end };
        if (place.Block == block || reading.Document.Blocks[place.Block] is not { Cell: not null, ColumnHeader: { } header }) return null;
        if (words.End - words.First != 1 || NumberReader.Find(words, words.First) is not { } number) return null;
        if (UnitIn(WordStretch.Of(header), own) is not { } unit || (own is not null && unit != own.Code)) return null;
        return Ranked(words.First, words.First, new(number.Value, unit), [], place, 0);
    }

    private static string? UnitIn(WordStretch words, OwnUnit? own)
    {
        for (var word = words.End - 1; word >= words.First; word--)
            if (UnitWords.Find(words, word, own) is { } unit && words.Form(word).Length > (unit.Value == "%" ? 0 : 2))
                return unit.Value;
        return null;
    }

    // "Doelgroepuren: minimaal 600" names the unit before the number; "au moins trois bacs" right behind it.
    private static Measure WithUnit(Measure measure, WordStretch words, At<Measure> found, OwnUnit? own)
    {
        if (measure.Unit is not null) return measure;
        var before = UnitIn(
            words with { First = Math.Max(words.First, found.First - NameReach), End = found.First }, own);
        return measure with { Unit = before ?? UnitWords.FindNoun(words, found.Last + 1) };
    }

    // "… sous peine d'une retenue de 5 %": what follows the sanction, and any amount beside it, is the sanction's.
    private bool BelongsToSanction(Measure measure, At<Measure> found, List<PhraseHit> sanctions, bool isOwn) =>
        sanctions.Exists(sign => measure.Unit == "EUR" || ((!isOwn || measure.Unit == "%") && Text.Words[found.First].Sentence != sentence)
            ? !match.Overlaps(found.First, found.Last)
            : sign.FirstWord <= found.First && !(match.FirstWord > sign.LastWord && match.FirstWord <= found.Last));

    private bool IsScored(SentenceAt place) =>
        reading.Sections[reading.SectionOf(place.Block)].Role == SectionRole.AwardCriterion
        || reading.CuesIn(place.Sentence).Any(cue => cue.Kind == CueKind.Scoring);

    private IEnumerable<RankedValue> Signs(SentenceAt place, Element element, OwnUnit? own)
    {
        var signs = Longest(SignsIn(place, element));
        if (signs.Count == 0) yield break;
        var words = WordStretch.OfSentence(Text, place.Sentence);
        var number = element switch
        {
            Element.Sanction => Amount(words, signs, own),
            Element.Reporting => Nearest(RhythmFinder.Find(words), signs),
            _ => null,
        };
        var names = signs.Select(sign =>
            Text.SpanOf(sign.FirstWord, sign.LastWord).In(reading.Document.Text).ReplaceLineEndings(" "))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var (first, last) = number is { } found
            ? (Math.Min(found.First, signs[0].FirstWord), Math.Max(found.Last, signs[0].LastWord))
            : (signs[0].FirstWord, signs[^1].LastWord);
        if (Text.SpanOf(first, last).Length > LongestText)
            (first, last) = number is { } alone ? (alone.First, alone.Last) : (signs[0].FirstWord, signs[0].LastWord);
        yield return Ranked(
            first, last, number?.Value, names, place, number is null && element != Element.Verification
                ? OtherUnit
                : 0);
    }

    private static At<Measure>? Amount(WordStretch words, List<PhraseHit> signs, OwnUnit? own)
    {
        var amounts = MeasureFinder.Find(words, own).Where(found => found.Value.Unit == "EUR"
            || (found.Value.Unit == "%" && signs[0].FirstWord < found.First));
        return Nearest(amounts, signs) is not { } found || Distance(found, signs) > FarthestAmount
            ? null
            : found with { Value = found.Value.Per is null ? found.Value with { Per = UnitWords.FindPerIn(words) } : found.Value };
    }

    private static At<Measure>? Nearest(IEnumerable<At<Measure>> found, List<PhraseHit> signs) =>
        found.Select(value => (At<Measure>?)value).MinBy(value => Distance(value!.Value, signs));

    // What follows a sign belongs to it rather than what stands before.
    private static int Distance(At<Measure> found, List<PhraseHit> signs) => signs.Min(sign =>
        found.First >= sign.FirstWord
            ? Math.Max(0, found.First - sign.LastWord)
            : (2 * Math.Max(0, sign.FirstWord - found.Last)) + 1);

    private IEnumerable<PhraseHit> SignsIn(SentenceAt place, Element element) =>
        reading.ElementsIn(place.Block, match.Clause)
            .Where(sign => sign.Element == element && Text.Words[sign.Hit.FirstWord].Sentence == place.Sentence)
            .Select(sign => sign.Hit);

    // Signs with wide gaps hold more than the name of a proof or sanction.
    private static List<PhraseHit> Longest(IEnumerable<PhraseHit> hits)
    {
        var kept = new List<PhraseHit>();
        foreach (var hit in hits.OrderBy(hit => hit.LastWord - hit.FirstWord >= LongestName)
            .ThenByDescending(hit => hit.LastWord - hit.FirstWord).ThenBy(hit => hit.FirstWord))
            if (!kept.Exists(other => other.FirstWord <= hit.LastWord && hit.FirstWord <= other.LastWord))
                kept.Add(hit);
        return [.. kept.OrderBy(hit => hit.FirstWord)];
    }

    private RankedValue Ranked(
        int first, int last, Measure? measure, IReadOnlyList<string> words, SentenceAt place, int penalty) =>
        new(new(reading.Document, Text.SpanOf(first, last), measure) { Words = words },
            (place.Steps * Step) + penalty + (IsAnothers(place) ? OthersValue : 0));

    private bool IsAnothers(SentenceAt place)
    {
        var hits = reading.SignalsIn(place.Sentence);
        return hits.Any(hit => hit.Clause != match.Clause) && !hits.Any(hit => hit.Clause == match.Clause)
            && place.Sentence != sentence && !reading.Document.OtherCellsOf(block).Contains(place.Block);
    }

    // Words between the value and the clause; a conjunction between them parts more, another clause nearer to it most.
    private int Gap(int first, int last, SentenceAt place)
    {
        if (place.Sentence != sentence) return 0;
        var own = Between(first, last, match.FirstWord, match.LastWord);
        var isNearerToAnother = reading.SignalsIn(sentence).Any(hit => hit.Clause != match.Clause
            && !match.Overlaps(hit.Hit.FirstWord, hit.Hit.LastWord)
            && Between(first, last, hit.Hit.FirstWord, hit.Hit.LastWord) < own);
        return own + (isNearerToAnother ? 40 : 0);
    }

    private int Between(int first, int last, int from, int to)
    {
        var (start, end) = last < from ? (last + 1, from) : first > to ? (to + 1, first) : (0, 0);
        var gap = end - start;
        for (var word = start; word < end; word++)
            if (Text.Vocabulary[Text.Words[word].Form] is "et" or "en" or "and" or "und" or "ou" or "of" or "or" or "oder") gap += 3;
        return gap;
    }
}
