using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning;

/// <summary>Words that show a clause: first and last word (both included), and the signal that found them.</summary>
internal sealed record ClauseMatch(Clause Clause, Signal Signal, int FirstWord, int LastWord)
{
    /// <summary>Blanks had to be left out or put in to find the words.</summary>
    public bool IsMended { get; init; }

    public int Length => LastWord - FirstWord + 1;

    public bool Overlaps(int first, int last) => FirstWord <= last && first <= LastWord;
}

/// <summary>
/// Finds the clauses that the words of a document show: phrases, names of criteria, then what is made of phrases (near,
/// all), then patterns; less what an "unless" cancels and weak signals without company.
/// </summary>
internal sealed class ClauseMatcher(DocumentReading reading, SignalIndex index)
{
    // More words after the colon are a sentence of their own.
    private const int LongestRest = 8;

    private FoldedText Text => reading.Text;

    /// <summary>The matches of each clause in order; of overlapping ones the longest.</summary>
    public static ILookup<Clause, ClauseMatch> Find(DocumentReading reading, SignalIndex index) =>
        new ClauseMatcher(reading, index).FindAll();

    /// <summary>
    /// Every signal of the clause that finds its words, with what becomes of its match, in the order of the text.
    /// </summary>
    public static IReadOnlyList<(ClauseMatch Match, SignalFate Fate)> Hear(
        DocumentReading reading, SignalIndex index, Clause clause)
    {
        var matcher = new ClauseMatcher(reading, index);
        var all = matcher.Candidates().Where(match => match.Clause == clause).Distinct().ToList();
        var kept = matcher.NotCancelled([.. reading.UnlessHits.Where(found => found.Part.Clause == clause)], [.. all]);
        var accompanied = matcher.WithCompany(kept);
        var longest = Longest(accompanied).ToList();
        return
        [
            .. all.OrderBy(match => match.FirstWord).ThenByDescending(match => match.Length).Select(match => (match,
                longest.Contains(match) ? SignalFate.Counts
                : accompanied.Contains(match) ? SignalFate.WithinLonger
                : kept.Contains(match) ? SignalFate.WithoutCompany : SignalFate.Cancelled)),
        ];
    }

    private IEnumerable<ClauseMatch> Candidates() =>
        Phrases().Concat(Criteria()).Concat(new NearFinder(reading, index).Find()).Concat(All()).Concat(Patterns())
            .Where(StandsInItsRole);

    private ILookup<Clause, ClauseMatch> FindAll()
    {
        var matches = Candidates();
        var unless = reading.UnlessHits.ToLookup(found => found.Part.Clause);
        return matches.GroupBy(match => match.Clause)
            .SelectMany(group => Longest(WithCompany(NotCancelled([.. unless[group.Key]], [.. group]))))
            .ToLookup(match => match.Clause);
    }

    private IEnumerable<ClauseMatch> Phrases() =>
        from found in reading.SignalHits
        where found.Part.Signal is PhraseSignal phrase && (!phrase.IsWholeBlock || IsWholeBlock(found.Hit))
        select MatchOf(found.Part, found.Hit);

    private IEnumerable<ClauseMatch> Criteria() =>
        from found in reading.SignalHits
        where found.Part.Signal is CriterionSignal signal
            && reading.CriterionIn(Text.Words[found.Hit.FirstWord].Block) is { } criterion
            && criterion.Weighs(signal.From, signal.To)
        select MatchOf(found.Part, found.Hit);

    private static ClauseMatch MatchOf(SignalPart part, PhraseHit hit) =>
        new(part.Clause, part.Signal, hit.FirstWord, hit.LastWord) { IsMended = hit.IsMended };

    private bool IsWholeBlock(PhraseHit hit)
    {
        var block = Text.Words[hit.FirstWord].Block;
        var (first, _) = Text.WordsOfBlock(block);
        var (_, end) = Text.WordsOfBlock(Text.Words[hit.LastWord].Block);
        var isFirst = Enumerable.Range(first, hit.FirstWord - first).All(IsNumbering);
        if (!isFirst || hit.LastWord == end - 1) return isFirst;
        var after = reading.Document.Text.AsSpan(Text.Words[hit.LastWord].Span.End).TrimStart();
        return end - 1 - hit.LastWord <= LongestRest && after is [':' or '–' or '—' or '-', ..];
    }

    private bool IsNumbering(int word)
    {
        var form = Text.Vocabulary[Text.Words[word].Form];
        return Text.Words[word].IsNumber || form.Length == 1
            || form is "art" or "article" or "artikel" or "point" or "punt"
            || form.All(letter => letter is 'i' or 'v' or 'x');
    }

    private IEnumerable<ClauseMatch> All() =>
        from found in reading.SignalHits
        where found.Part.Signal is AllSignal
        group found by (found.Part.Clause, found.Part.Signal, SectionOf(found.Hit.FirstWord)) into section
        where section.Select(found => found.Part.Part).Distinct().Count() == section.Key.Signal.Parts.Count
        let first = section.First(found => found.Part.Part == 0).Hit
        select new ClauseMatch(section.Key.Clause, section.Key.Signal, first.FirstWord, first.LastWord)
        {
            IsMended = section.Any(found => found.Hit.IsMended),
        };

    private IEnumerable<ClauseMatch> Patterns() =>
        from found in reading.SignalHits
        where found.Part.Signal is PatternSignal
        group found.Part by (found.Part.Number, Text.Words[found.Hit.FirstWord].Block) into hits
        let part = hits.First()
        let text = reading.Document.Blocks[hits.Key.Block].Span.In(reading.Document.Text)
        from Match match in ((PatternSignal)part.Signal).Regex.Matches(text)
        let words = WordsOf(hits.Key.Block, match.Index, match.Index + match.Length)
        where words is not null
        select new ClauseMatch(part.Clause, part.Signal, words.Value.First, words.Value.Last);

    private (int First, int Last)? WordsOf(int block, int from, int to)
    {
        var start = reading.Document.Blocks[block].Span.Start;
        var (first, end) = Text.WordsOfBlock(block);
        while (first < end && Text.Words[first].Span.End <= start + from) first++;
        var last = end - 1;
        while (last >= first && Text.Words[last].Span.Start >= start + to) last--;
        return last >= first ? (first, last) : null;
    }

    private bool StandsInItsRole(ClauseMatch match) =>
        match.Signal.Roles.Count == 0
        || match.Signal.Roles.Contains(reading.Sections[SectionOf(match.FirstWord)].Role);

    private List<ClauseMatch> NotCancelled(List<(UnlessPart Part, PhraseHit Hit)> unless, List<ClauseMatch> matches)
    {
        matches.RemoveAll(match => unless.Any(found => Cancels(found.Part.Signal, found.Hit, match)));
        return matches;
    }

    private bool Cancels(PhraseSignal unless, PhraseHit hit, ClauseMatch match) =>
        unless.CancelsSentence
            ? Text.Words[hit.FirstWord].Sentence == Text.Words[match.FirstWord].Sentence
            : match.Overlaps(hit.FirstWord, hit.LastWord);

    private List<ClauseMatch> WithCompany(List<ClauseMatch> matches) =>
    [
        .. matches.Where(match => match.Signal.Strength == SignalStrength.Strong || matches.Any(other =>
            other.Signal != match.Signal && SectionOf(other.FirstWord) == SectionOf(match.FirstWord))),
    ];

    private static IEnumerable<ClauseMatch> Longest(List<ClauseMatch> matches)
    {
        var kept = new List<ClauseMatch>();
        foreach (var match in matches.OrderByDescending(m => m.Length).ThenByDescending(m => m.Signal.Strength).ThenBy(m => m.FirstWord))
            if (!kept.Any(other => other.Overlaps(match.FirstWord, match.LastWord))) kept.Add(match);
        return kept.OrderBy(match => match.FirstWord);
    }

    private int SectionOf(int word) => reading.SectionOf(Text.Words[word].Block);
}
