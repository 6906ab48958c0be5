using Bissib.Procurement.Clauses;
using Bissib.Procurement.Clauses.Files;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Barriers;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// Tests the barriers of clauses/barriers.yaml against their own sentences: those under found are found exactly at
/// their marks, those under not-found are not. The contract of the sentences is worth 150,000 € and lasts two years.
/// </summary>
internal static class BarrierCheck
{
    private static readonly TenderProfile Contract = new() { Value = 150_000, DurationDays = 730 };

    public static IEnumerable<CatalogueProblem> Run(Catalogue catalogue, SignalIndex index) =>
        from kind in catalogue.Barriers.Kinds
        from problem in Found(kind, index).Concat(NotFound(kind, index)).OrderBy(problem => problem.Line)
        select new CatalogueProblem($"clauses/{BarrierFile.Name}", problem.Line, $"{kind.Id}: {problem.Message}");

    private static IEnumerable<(int Line, string Message)> Found(BarrierKind kind, SignalIndex index)
    {
        foreach (var (language, sentence) in Each(kind.Found))
        {
            var spans = Spans(kind, language, sentence, index);
            if (sentence.Mark is not { } mark)
                yield return (sentence.Line, "the words that must be found stand between « and »");
            else if (!spans.Contains(mark))
                yield return (sentence.Line, $"{language.Code()}: «{mark.In(sentence.Text)}» is not found, "
                    + $"{(spans.Count == 0 ? "nothing" : $"«{spans[0].In(sentence.Text)}»")} is: {sentence.Text}");
        }
    }

    private static IEnumerable<(int Line, string Message)> NotFound(BarrierKind kind, SignalIndex index) =>
        from pair in Each(kind.NotFound)
        from span in Spans(kind, pair.Language, pair.Sentence, index)
        select (pair.Sentence.Line,
            $"{pair.Language.Code()}: «{span.In(pair.Sentence.Text)}» is found and must not be: {pair.Sentence.Text}");

    private static List<TextSpan> Spans(
        BarrierKind kind, Language language, MarkedSentence sentence, SignalIndex index) =>
        [.. BarrierFinder.Shown(
            DocumentReading.Read(Sample.Of(sentence.Text, language), index), index, kind, Contract)];

    private static IEnumerable<(Language Language, MarkedSentence Sentence)> Each(
        IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> sentences) =>
        sentences.SelectMany(pair => pair.Value.Select(sentence => (pair.Key, sentence)));
}
