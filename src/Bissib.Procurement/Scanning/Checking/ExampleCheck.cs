using Bissib.Procurement.Clauses;
using Bissib.Procurement.Clauses.Files;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// Tests the example file of a clause: enough sentences in every language, none too long, twice, or both yes and no,
/// and pairs that get the same finding in French and Dutch.
/// </summary>
internal static class ExampleCheck
{
    public static IEnumerable<CatalogueProblem> Run(Clause clause, ExampleLibrary library, SignalIndex index)
    {
        var file = $"clauses/{clause.Id}{ExampleLoader.Ending}";
        if (!library.Clauses.TryGetValue(clause, out var examples)) return [new(file, 1, "the file is missing")];
        return Counts(examples).Concat(Repetitions(examples)).Concat(TooLong(examples))
            .Concat(UnequalPairs(examples, index))
            .Select(problem => new CatalogueProblem(file, problem.Line, problem.Message));
    }

    private static IEnumerable<(int Line, string Message)> Counts(ClauseExamples examples)
    {
        foreach (var (language, sentences) in examples.Languages)
        {
            if (sentences.Yes.Count < CoverageCheck.Yes(language))
                yield return (1, $"{language.Code()} has {sentences.Yes.Count} yes: write at least {CoverageCheck.Yes(language)}");
            if (sentences.No.Count < CoverageCheck.No(language))
                yield return (1, $"{language.Code()} has {sentences.No.Count} no: write at least {CoverageCheck.No(language)}");
        }

        if (examples.Pairs.Count < CoverageCheck.Pairs)
            yield return (1, $"there are {examples.Pairs.Count} pairs: write at least {CoverageCheck.Pairs}");
    }

    private static IEnumerable<(int Line, string Message)> Repetitions(ClauseExamples examples)
    {
        foreach (var (language, sentences) in examples.Languages)
        {
            var yes = sentences.Yes.Select(sentence => sentence.Text).ToHashSet();
            foreach (var sentence in sentences.No.Where(sentence => yes.Contains(sentence.Text)))
                yield return (sentence.Line, $"{language.Code()}: the sentence stands under yes and under no: {sentence.Text}");
            foreach (var list in new[] { sentences.Yes, sentences.No })
                foreach (var again in list.GroupBy(sentence => sentence.Text).Where(group => group.Count() > 1))
                    yield return (again.Last().Line, $"{language.Code()}: the sentence stands twice: {again.Key}");
        }
    }

    private static IEnumerable<(int Line, string Message)> TooLong(ClauseExamples examples) =>
        from language in examples.Languages
        from sentence in language.Value.Yes.Concat(language.Value.No)
        where sentence.Text.Length > ExampleWriter.LongestSentence
        select (sentence.Line, $"{language.Key.Code()}: the sentence has {sentence.Text.Length} letters: leave at most {ExampleWriter.LongestSentence}");

    private static IEnumerable<(int Line, string Message)> UnequalPairs(ClauseExamples examples, SignalIndex index)
    {
        foreach (var (french, dutch) in examples.Pairs)
        {
            var isInFrench = SignalCheck.Spans(examples.Clause, Language.French, french.Text, index).Count > 0;
            var isInDutch = SignalCheck.Spans(examples.Clause, Language.Dutch, dutch.Text, index).Count > 0;
            if (isInFrench != isInDutch)
                yield return (french.Line, $"the pair is found in {(isInFrench ? "French" : "Dutch")} only: {french.Text} / {dutch.Text}");
        }
    }
}
