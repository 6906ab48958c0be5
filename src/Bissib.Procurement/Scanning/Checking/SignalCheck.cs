using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>Tests the signals of a clause against its found, not-found and known-misses sentences.</summary>
internal static class SignalCheck
{
    public static IEnumerable<(int Line, string Message)> Run(Clause clause, SignalIndex index)
    {
        foreach (var (language, sentence) in Each(clause.Found))
        {
            var spans = Spans(clause, language, sentence.Text, index);
            if (sentence.Mark is not { } mark)
                yield return (sentence.Line, "the words that the signals must find stand between « and »");
            else if (!spans.Contains(mark))
                yield return (sentence.Line, $"{language.Code()}: «{mark.In(sentence.Text)}» is not found, {Instead(spans, sentence)} is: {sentence.Text}");
        }

        foreach (var (language, sentence) in Each(clause.NotFound))
            foreach (var span in Spans(clause, language, sentence.Text, index))
                yield return (sentence.Line, $"{language.Code()}: «{span.In(sentence.Text)}» is found and must not be: {sentence.Text}");
        foreach (var (language, sentence) in Each(clause.KnownMisses))
            if (sentence.Mark is { } mark && Spans(clause, language, sentence.Text, index).Contains(mark))
                yield return (sentence.Line, $"{language.Code()}: this miss is found now, move it to 'found': {sentence.Text}");
    }

    /// <summary>Where the signals of the clause find something in a sentence.</summary>
    public static List<TextSpan> Spans(Clause clause, Language language, string sentence, SignalIndex index)
    {
        var reading = DocumentReading.Read(Sample.Of(sentence, language), index);
        return [.. ClauseMatcher.Find(reading, index)[clause].Select(match => reading.Text.SpanOf(match.FirstWord, match.LastWord))];
    }

    private static string Instead(List<TextSpan> spans, MarkedSentence sentence) =>
        spans.Count == 0 ? "nothing" : $"«{string.Join("», «", spans.Select(span => span.In(sentence.Text)))}»";

    private static IEnumerable<(Language Language, MarkedSentence Sentence)> Each(
        IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> sentences) =>
        sentences.SelectMany(pair => pair.Value.Select(sentence => (pair.Key, sentence)));
}
