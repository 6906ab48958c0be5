using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>Tests the signals of a clause against its found, not-found and known-misses sentences.</summary>
internal static class SignalCheck
{
    public static IEnumerable<(int Line, string Message)> Run(Clause clause, SignalIndex index) =>
        Test(clause, index).Where(tested => !tested.IsPassed).SelectMany(Messages);

    /// <summary>
    /// Every sentence of the clause with what its signals find in it: found, not-found, known misses.
    /// </summary>
    public static IEnumerable<TestedSentence> Test(Clause clause, SignalIndex index) =>
        from list in new (SentenceKind Kind, IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> Sentences)[]
        {
            (SentenceKind.Found, clause.Found), (SentenceKind.NotFound, clause.NotFound),
            (SentenceKind.KnownMiss, clause.KnownMisses),
        }
        from sentence in Each(list.Sentences)
        select new TestedSentence(
            list.Kind, sentence.Language, sentence.Sentence,
            Spans(clause, sentence.Language, sentence.Sentence.Text, index));

    /// <summary>Where the signals of the clause find something in a sentence.</summary>
    public static List<TextSpan> Spans(Clause clause, Language language, string sentence, SignalIndex index)
    {
        var reading = DocumentReading.Read(Sample.Of(sentence, language), index);
        return [.. ClauseMatcher.Find(reading, index)[clause].Select(match =>
            reading.Text.SpanOf(match.FirstWord, match.LastWord))];
    }

    private static IEnumerable<(int Line, string Message)> Messages(TestedSentence tested)
    {
        var (sentence, spans) = (tested.Sentence, tested.Heard);
        var code = tested.Language.Code();
        return tested.Kind switch
        {
            SentenceKind.Found when sentence.Mark is { } mark =>
                [(sentence.Line, $"{code}: «{mark.In(sentence.Text)}» is not found, {Instead(spans, sentence)} is: "
                    + sentence.Text)],
            SentenceKind.Found => [(sentence.Line, "the words that the signals must find stand between « and »")],
            SentenceKind.NotFound => spans.Select(span =>
                (sentence.Line, $"{code}: «{span.In(sentence.Text)}» is found and must not be: {sentence.Text}")),
            _ => [(sentence.Line, $"{code}: this miss is found now, move it to 'found': {sentence.Text}")],
        };
    }

    private static string Instead(IReadOnlyList<TextSpan> spans, MarkedSentence sentence) =>
        spans.Count == 0 ? "nothing" : $"«{string.Join("», «", spans.Select(span => span.In(sentence.Text)))}»";

    private static IEnumerable<(Language Language, MarkedSentence Sentence)> Each(
        IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> sentences) =>
        sentences.SelectMany(pair => pair.Value.Select(sentence => (pair.Key, sentence)));
}
