using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Tells operative words from those that only speak of a clause: contents entries, reminders of law, definitions,
/// exclusion grounds, forms and templates left open, wishes, and denials. The rules stand in the order in which they
/// are asked; the first that answers decides.
/// </summary>
internal sealed class MatchJudge(DocumentReading reading, SignalIndex index)
{
    // A denial farther away than this in words is one of something else; after the match it may stand farther, since
    // the subject of a sentence comes before its verb.
    private const int ReachOfNegation = 8;
    private const int ReachAfter = 16;

    private const int LongestContext = 400;
    private const int LongestRunInHeading = 7;

    private readonly FormMarks form = new(reading);

    public Judgement Judge(ClauseMatch match)
    {
        var word = reading.Text.Words[match.FirstWord];
        var block = reading.Document.Blocks[word.Block];
        var around = new Around(
            match, word.Block, block, [.. CuesAround(match, word.Block)],
            reading.Sections[reading.SectionOf(word.Block)]);
        var (standing, confidence, why) = FromFrame(around) ?? FromNegation(around) ?? FromHeading(around)
            ?? FromCues(around);
        var judgement = new Judgement(match, standing, confidence, why, around.Cues, ContextOf(match, word.Block));
        return match.IsMended ? Cautious(judgement) : judgement;
    }

    // Nobody knows that the words were meant to be parted so.
    private static Judgement Cautious(Judgement judgement) => judgement with
    {
        Confidence = Math.Round(judgement.Confidence / 2, 2),
        Why = StandingWords.WithoutBlanks(judgement.Why),
    };

    private sealed record Around(ClauseMatch Match, int Index, Block Block, IReadOnlyList<CueHit> Cues, Section Section)
    {
        public bool Has(CueKind kind) => Cues.Any(cue => cue.Kind == kind);

        public bool GrantsAccess => Match.Clause.Family == Clause.Access && Has(CueKind.Permission);

        public bool FitsSection => Match.Clause.Stages.Any(stage => StandingWords.RoleOf(stage) == Section.Role);
    }

    // The cues of the sentence and, in a table, of the whole row.
    private IEnumerable<CueHit> CuesAround(ClauseMatch match, int block)
    {
        var sentences = new[] { reading.Text.Words[match.FirstWord].Sentence }
            .Concat(reading.Document.OtherCellsOf(block).SelectMany(reading.SentencesOf));
        return sentences.Distinct().SelectMany(reading.CuesIn).Concat(ReferencesBelow(block));
    }

    // "Clauses sociales", and below it only "Voir annexe 4."
    private IEnumerable<CueHit> ReferencesBelow(int block)
    {
        if (reading.Document.Blocks[block].Kind != BlockKind.Heading) return [];
        var body = BodyOf(reading.Sections[reading.SectionOf(block)]).Where(below => WordCount(below) > 0).Take(2)
            .ToList();
        return body is [var only]
            ? reading.SentencesOf(only).SelectMany(reading.CuesIn).Where(cue => cue.Kind == CueKind.ByReference) : [];
    }

    private (Standing, double, Localised)? FromFrame(Around around)
    {
        if (reading.IsContents(around.Index) || around.Section.Role == SectionRole.Contents)
            return (Standing.Mentioned, 0.95, StandingWords.ContentsEntry);
        if (around.Block.Kind is BlockKind.Header or BlockKind.Footer)
            return (Standing.Mentioned, 0.9, StandingWords.RunningHeader);
        if (form.Judge(around.Match, around.Block) is { } decided) return decided;
        if (around.Has(CueKind.Unfilled)) return (Standing.Mentioned, 0.7, StandingWords.Unfilled);
        var isAboutExclusion = around.Match.Clause.Stages.Contains(Stage.Exclusion)
            || around.Match.Clause.Family == Clause.Access;
        if (!isAboutExclusion && (around.Section.Role == SectionRole.Exclusion || around.Has(CueKind.Exclusion)))
            return (Standing.Mentioned, 0.8, StandingWords.ExclusionGround);
        if (around.Section.Role == SectionRole.Definitions || around.Has(CueKind.Definition))
            return (Standing.Mentioned, 0.8, StandingWords.Definition);
        return null;
    }

    private (Standing, double, Localised)? FromNegation(Around around)
    {
        if (SaysNoneBeside(around) || SaysNoneAfter(around)) return (Standing.Negated, 0.95, StandingWords.SaysNone);
        if (around.Block.Kind == BlockKind.Heading && BodyOf(around.Section).ToList() is [var only] && SaysNone(only))
            return (Standing.Negated, 0.95, StandingWords.SaysNone);
        var sentence = reading.Text.Words[around.Match.FirstWord].Sentence;
        var denial = around.Cues.Where(cue => cue.Kind == CueKind.Negation
            && reading.Text.Words[cue.FirstWord].Sentence == sentence
            && Distance(cue, around.Match) <= (cue.FirstWord > around.Match.LastWord ? ReachAfter : ReachOfNegation)
            && !(around.Match.Signal.GrantsByDenial && around.Match.Overlaps(cue.FirstWord, cue.LastWord)));
        if (denial.Any()) return (Standing.Negated, 0.85, StandingWords.Denied);
        return IsRunInHeading(around) && OpensWithDenial(sentence + 1, around.Index)
            ? (Standing.Negated, 0.8, StandingWords.HeadingDenied)
            : null;
    }

    // "5.4 Heures d'insertion. Il n'est pas prévu …": a heading in the line of its text.
    private bool IsRunInHeading(Around around)
    {
        var (first, last) = reading.Text.WordsOfSentence(reading.Text.Words[around.Match.FirstWord].Sentence);
        return last - first < LongestRunInHeading && reading.Text.WordsOfBlock(around.Index).First == first
            && !around.Cues.Any(cue => cue.Kind is CueKind.Duty or CueKind.Scoring or CueKind.Statement);
    }

    private bool OpensWithDenial(int sentence, int block)
    {
        if (sentence >= reading.Text.SentenceCount) return false;
        var (first, _) = reading.Text.WordsOfSentence(sentence);
        return reading.Text.Words[first].Block == block
            && reading.CuesIn(sentence).Any(cue =>
                cue.Kind == CueKind.Negation && cue.FirstWord - first <= ReachOfNegation);
    }

    private (Standing, double, Localised)? FromHeading(Around around)
    {
        if (around.Block.Kind != BlockKind.Heading || reading.CriterionIn(around.Index) is not null) return null;
        var body = BodyOf(around.Section).Where(block => WordCount(block) > 0).ToList();
        if (body.Count == 0) return (Standing.Mentioned, 0.85, StandingWords.EmptyHeading);
        var opening = reading.CuesIn(reading.SentencesOf(body[0]).First());
        if (opening.Any(cue => cue.Kind == CueKind.Negation))
            return (Standing.Negated, 0.8, StandingWords.HeadingDenied);
        var cues = body.SelectMany(reading.SentencesOf).SelectMany(reading.CuesIn).ToList();
        if (cues.Any(cue => cue.Kind is CueKind.Duty or CueKind.Scoring))
            return (Standing.Operative, 0.85, StandingWords.HeadingWithDuty);
        if (around.Has(CueKind.ByReference)) return (Standing.Operative, 0.6, StandingWords.ByReference);
        return around.FitsSection
            ? (Standing.Operative, 0.65, StandingWords.HeadingInItsPlace)
            : (Standing.Mentioned, 0.55, StandingWords.NoDuty);
    }

    private (Standing, double, Localised) FromCues(Around around)
    {
        if (reading.CriterionIn(around.Index) is not null) return (Standing.Operative, 0.9, StandingWords.Scored);
        if (around.Cues.Any(cue => IsLawSpeaking(cue, around)))
            return (Standing.Mentioned, 0.8, StandingWords.LegalReminder);
        if (around.Has(CueKind.Reminder) && !States(around, Element.Quantity))
            return (Standing.Mentioned, 0.75, StandingWords.LegalReminder);
        if (around.Has(CueKind.Scoring)) return (Standing.Operative, 0.9, StandingWords.Scored);
        if (around.Has(CueKind.Duty)) return (Standing.Operative, 0.9, StandingWords.Duty);
        if (around.GrantsAccess) return (Standing.Operative, 0.75, StandingWords.Granted);
        if (around.Has(CueKind.Aspiration)) return (Standing.Mentioned, 0.7, StandingWords.Wish);
        if (around.Section.Role == SectionRole.LegalTexts)
            return (Standing.Mentioned, 0.8, StandingWords.LegalReminder);
        if (around.Cues.Any(IsSubject)) return (Standing.Operative, 0.8, StandingWords.PartyActs);
        if (around.FitsSection) return (Standing.Operative, 0.75, StandingWords.InItsPlace);
        if (around.Has(CueKind.ByReference)) return (Standing.Operative, 0.6, StandingWords.ByReference);
        if (around.Has(CueKind.Statement)
            || States(around, Element.Quantity) || States(around, Element.Verification)
            || States(around, Element.Sanction))
            return (Standing.Operative, 0.6, StandingWords.Stated);
        var nearby = reading.SentencesOf(around.Index).SelectMany(reading.CuesIn);
        return nearby.Any(cue => cue.Kind is CueKind.Duty or CueKind.Scoring)
            ? (Standing.Operative, 0.65, StandingWords.DutyNearby)
            : (Standing.Mentioned, 0.55, StandingWords.NoDuty);
    }

    // "conformément à la loi, l'adjudicataire impose …" is said by the tender.
    private static bool IsLawSpeaking(CueHit cue, Around around) => cue.Kind == CueKind.Legislating
        && !around.Cues.Any(party =>
            party.Kind == CueKind.Party && party.FirstWord > cue.FirstWord && party.LastWord < cue.LastWord);

    private bool IsSubject(CueHit cue) => cue.Kind == CueKind.Party && new PartySentence(reading, cue).IsSubject;

    // A sentence that sets a figure, a proof or a sanction does more than recall the law or name a theme.
    private bool States(Around around, Element element) =>
        reading.ElementsIn(around.Index, around.Match.Clause).Any(found =>
        found.Element == element
        && reading.Text.Words[found.Hit.FirstWord].Sentence == reading.Text.Words[around.Match.FirstWord].Sentence);

    private bool SaysNoneBeside(Around around) =>
        reading.Document.OtherCellsOf(around.Index)
            .Any(cell => SaysNone(cell) && !index.AsksFormality(SignalIndex.FoldWords(reading.HeadOf(cell))));

    // "Clauses sociales : sans objet", in one block.
    private bool SaysNoneAfter(Around around)
    {
        var text = around.Block.Span.In(reading.Document.Text);
        var from = reading.Text.Words[around.Match.LastWord].Span.End - around.Block.Span.Start;
        if (from >= text.Length) return false;
        var colon = text.IndexOf(':', from);
        if (colon < 0 || colon - from > 20 || text.AsSpan(from..colon).ContainsAnyInRange('A', 'Z')) return false;
        var end = text.AsSpan(colon).IndexOfAny('.', ';', '\n');
        var rest = end < 0 ? text[colon..] : text.Substring(colon, end);
        return index.SaysNone(SignalIndex.FoldWords(rest)) || StartsWithNone(rest);
    }

    // "Variantes : non autorisées Catalogue électronique : oui": the fields of a form in one line.
    private bool StartsWithNone(string rest)
    {
        var value = rest.AsSpan(1).TrimStart();
        var next = 1;
        while (next < value.Length && !(char.IsUpper(value[next]) && value[next - 1] == ' ')) next++;
        return next < value.Length && index.SaysNone(SignalIndex.FoldWords(value[..next].ToString()));
    }

    private bool SaysNone(int block) =>
        index.SaysNone(SignalIndex.FoldWords(reading.Document.Blocks[block].Span.In(reading.Document.Text)));

    // The blocks between a heading and the next one, without running headers and footers.
    private IEnumerable<int> BodyOf(Section section)
    {
        for (var block = section.FirstBlock + 1; block <= section.LastBlockOfAll; block++)
        {
            var kind = reading.Document.Blocks[block].Kind;
            if (kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.ContentsEntry or BlockKind.Heading))
                yield return block;
        }
    }

    private int WordCount(int block)
    {
        var (first, end) = reading.Text.WordsOfBlock(block);
        return end - first;
    }

    private static int Distance(CueHit cue, ClauseMatch match) =>
        match.Overlaps(cue.FirstWord, cue.LastWord) ? 0
        : cue.LastWord < match.FirstWord ? match.FirstWord - cue.LastWord
        : cue.FirstWord - match.LastWord;

    private TextSpan ContextOf(ClauseMatch match, int block)
    {
        var words = reading.Text.SpanOf(match.FirstWord, match.LastWord);
        var sentence = reading.Text.SpanOfSentence(reading.Text.Words[match.FirstWord].Sentence).Union(words);
        if (reading.Document.Blocks[block].Cell is not null)
            foreach (var cell in reading.Document.OtherCellsOf(block))
                sentence = sentence.Union(reading.Document.Blocks[cell].Span);
        if (sentence.Length <= LongestContext) return WithPunctuation(sentence, reading.Document.Blocks[block].Span);
        var start = Math.Max(sentence.Start, words.Start - (LongestContext / 4));
        return new(start, Math.Min(sentence.End, Math.Max(words.End, start + LongestContext)));
    }

    private TextSpan WithPunctuation(TextSpan sentence, TextSpan block)
    {
        var end = sentence.End;
        if (end < block.End && reading.Document.Text[end] is '.' or '!' or '?' or ')') end++;
        return new(sentence.Start, end);
    }
}
