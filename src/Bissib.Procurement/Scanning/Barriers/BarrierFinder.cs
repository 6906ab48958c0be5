using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.References;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// Reads from a tender what stands in the way of small and social enterprises, by the words and numbers of
/// clauses/barriers.yaml. It only says what a sentence, the criteria or two days state, and shows the words.
/// </summary>
internal static class BarrierFinder
{
    // More places say no more.
    private const int MostEvidence = 3;

    /// <summary>One for each kind that the tender shows, the gravest first, those to check behind the others.</summary>
    public static IReadOnlyList<TenderBarrier> Find(
        IReadOnlyList<DocumentReading> readings, SignalIndex index, BarrierRules rules, TenderProfile profile)
    {
        var redeemed = readings.SelectMany(reading => reading.BarrierHits)
            .Where(found => found.Part.Sign == BarrierSign.UnlessTender).Select(found => found.Part.Kind!.Id)
            .ToHashSet();
        return
        [
            .. readings.SelectMany(reading =>
                Stated(reading, index, profile).Concat(MeasuredBarriers.Find(reading, rules)))
                .Concat(MeasuredBarriers.DaysForBids(readings, rules, profile))
                .Where(barrier => !redeemed.Contains(barrier.Kind.Id))
                .GroupBy(barrier => barrier.Kind)
                .Select(same => same.First() with { Evidence = [.. same.SelectMany(barrier => barrier.Evidence).Take(MostEvidence)] })
                .OrderBy(barrier => barrier.Severity).ThenBy(barrier => barrier.IsToCheck)
                .ThenBy(barrier => barrier.Kind.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The words that show a kind in a text alone, whatever its tender: for the sentences of the catalogue.
    /// </summary>
    internal static IEnumerable<TextSpan> Shown(
        DocumentReading reading, SignalIndex index, BarrierKind kind, TenderProfile profile) =>
        Stated(reading, index, profile).Where(barrier => barrier.Kind == kind)
            .SelectMany(barrier => barrier.Evidence).Select(evidence => evidence.Span);

    private static IEnumerable<TenderBarrier> Stated(DocumentReading reading, SignalIndex index, TenderProfile profile)
    {
        var sentences = reading.BarrierHits.ToLookup(found => reading.Text.Words[found.Hit.FirstWord].Sentence);
        var company = new BarrierCompany(reading, sentences);
        foreach (var sentence in sentences.OrderBy(found => found.Key))
        {
            if (!Speaks(reading, reading.Text.WordsOfSentence(sentence.Key).First)) continue;
            foreach (var kind in Candidates(reading, sentence, index))
            {
                if (!company.Allows(kind.Key, kind.First().Language, sentence.Key)) continue;
                // The first words decide: in "un cautionnement de 5 % … hors TVA de 21 %" they end at 5 %.
                var (first, last, _) = kind.First();
                if (BarrierNumberReader.Read(reading, kind.Key, first, last, profile) is not { } read) continue;
                yield return new(
                    kind.Key, kind.Key.Severity, read.Value, kind.Key.IsDoubtful || read.IsToCheck,
                    [ReferenceEvidence.Of(reading, first, last, kind.Key.Id)]);
            }
        }
    }

    // The kinds whose words stand in the sentence, each with these words: the earliest end first.
    private static IEnumerable<IGrouping<BarrierKind, (int First, int Last, Language Language)>> Candidates(
        DocumentReading reading, IGrouping<int, (BarrierPart Part, Words.PhraseHit Hit)> sentence, SignalIndex index)
    {
        var phrases = sentence.Where(found => found.Part.Sign == BarrierSign.Shows)
            .Select(found => (Kind: found.Part.Kind!, found.Hit.FirstWord, found.Hit.LastWord, found.Part.Language));
        return phrases.Concat(Patterns(reading, sentence, index)).OrderBy(found => found.LastWord)
            .ThenByDescending(found => found.FirstWord)
            .GroupBy(found => found.Kind, found => (found.FirstWord, found.LastWord, found.Language));
    }

    private static IEnumerable<(BarrierKind Kind, int FirstWord, int LastWord, Language Language)> Patterns(
        DocumentReading reading, IGrouping<int, (BarrierPart Part, Words.PhraseHit Hit)> sentence, SignalIndex index)
    {
        foreach (var (language, kind, signal) in index.BarrierPatterns)
        {
            if (!sentence.Any(found => found.Part.Sign == BarrierSign.With && found.Part.Kind == kind && found.Part.Language == language)) continue;
            var span = reading.Text.SpanOfSentence(sentence.Key);
            if (signal.Regex.Match(span.In(reading.Document.Text)) is not { Success: true, Length: > 0 } match)
                continue;
            var (first, last) = reading.Text.WordsOfSentence(sentence.Key);
            var words = Enumerable.Range(first, last - first + 1)
                .Where(word => reading.Text.Words[word].Span.End > span.Start + match.Index
                    && reading.Text.Words[word].Span.Start < span.Start + match.Index + match.Length).ToList();
            if (words.Count > 0) yield return (kind, words[0], words[^1], language);
        }
    }

    private static bool Speaks(DocumentReading reading, int word)
    {
        var block = reading.Text.Words[word].Block;
        return reading.Document.Blocks[block].Kind is not (BlockKind.Header or BlockKind.Footer or BlockKind.Heading)
            && !reading.IsContents(block);
    }
}
