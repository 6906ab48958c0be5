using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Tests every clause against itself: its examples are found exactly at their marks, its look-alikes are not found, its
/// model text is found with all its elements, and nothing went unchecked for two years.
/// </summary>
public sealed class CatalogueCheck
{
    private const int YearsUntilStale = 2;

    private readonly SignalIndex index;
    private readonly DateOnly today;
    private readonly Dictionary<Clause, List<(int Line, string Message)>> problems = [];

    private CatalogueCheck(Catalogue catalogue, DateOnly today)
    {
        index = new(catalogue);
        this.today = today;
    }

    /// <summary>All problems, in the order of the files; none when the catalogue is in order.</summary>
    public static IReadOnlyList<CatalogueProblem> Run(Catalogue catalogue, DateOnly today)
    {
        var check = new CatalogueCheck(catalogue, today);
        foreach (var clause in catalogue.Clauses) check.Check(clause);
        var ofLaw = catalogue.Law.Values.Where(act => check.IsStale(act.Checked))
            .Select(act => new CatalogueProblem($"clauses/law/{act.Id}.yaml", 1, Stale(act.Checked)));
        var ofClauses = check.problems.SelectMany(pair => pair.Value.OrderBy(problem => problem.Line)
            .Select(problem => new CatalogueProblem($"clauses/{pair.Key.Id}.yaml", problem.Line, problem.Message)));
        return [.. ofLaw, .. ofClauses];
    }

    private void Check(Clause clause)
    {
        if (IsStale(clause.Checked)) Report(clause, 1, Stale(clause.Checked));
        foreach (var (language, sentences) in clause.Found)
            foreach (var sentence in sentences) CheckFound(clause, language, sentence);
        foreach (var (language, sentences) in clause.NotFound)
            foreach (var sentence in sentences) CheckNotFound(clause, language, sentence);
        foreach (var (language, sentences) in clause.KnownMisses)
            foreach (var sentence in sentences) CheckKnownMiss(clause, language, sentence);
        foreach (var (language, text) in clause.ModelText) CheckModelText(clause, language, text);
    }

    private void CheckFound(Clause clause, Language language, MarkedSentence sentence)
    {
        if (sentence.Mark is not { } mark)
        {
            Report(clause, sentence.Line, "the words that the signals must find stand between « and »");
            return;
        }

        var spans = Spans(clause, language, sentence.Text);
        if (spans.Contains(mark)) return;
        var instead = spans.Count == 0 ? "nothing is" : $"«{string.Join("», «", spans.Select(span => span.In(sentence.Text)))}» is";
        Report(clause, sentence.Line, $"{language.Code()}: «{mark.In(sentence.Text)}» is not found, {instead}: {sentence.Text}");
    }

    private void CheckNotFound(Clause clause, Language language, MarkedSentence sentence)
    {
        foreach (var span in Spans(clause, language, sentence.Text))
            Report(clause, sentence.Line, $"{language.Code()}: «{span.In(sentence.Text)}» is found and must not be: {sentence.Text}");
    }

    private void CheckKnownMiss(Clause clause, Language language, MarkedSentence sentence)
    {
        if (sentence.Mark is { } mark && Spans(clause, language, sentence.Text).Contains(mark))
            Report(clause, sentence.Line, $"{language.Code()}: this miss is found now, move it to 'found': {sentence.Text}");
    }

    private void CheckModelText(Clause clause, Language language, string text)
    {
        var filled = ModelTextFiller.Fill(text, clause.Parameters, marked: false);
        var reading = DocumentReading.Read(Documents.Sample.Of(filled, language), index);
        var matches = ClauseMatcher.Find(reading, index)[clause].ToList();
        if (matches.Count == 0) Report(clause, 1, $"the {language.Code()} model text is not found by the clause's own signals");
        var lacking = clause.Elements.Keys.Where(element => matches.All(match => !ElementFinder.Find(reading, match)[element]));
        foreach (var element in lacking)
            if (matches.Count > 0) Report(clause, 1, $"the {language.Code()} model text does not state the element '{Kebab.Name(element)}'");
    }

    private List<TextSpan> Spans(Clause clause, Language language, string sentence)
    {
        var reading = DocumentReading.Read(Documents.Sample.Of(sentence, language), index);
        return [.. ClauseMatcher.Find(reading, index)[clause].Select(match => reading.Text.SpanOf(match.FirstWord, match.LastWord))];
    }

    private bool IsStale(DateOnly day) => day.AddYears(YearsUntilStale) < today || day > today;

    private static string Stale(DateOnly day) => FormattableString.Invariant(
        $"checked on {day:yyyy-MM-dd}: check law and wording again, at least every {YearsUntilStale} years and never in the future");

    private void Report(Clause clause, int line, string message)
    {
        if (!problems.TryGetValue(clause, out var list)) problems[clause] = list = [];
        list.Add((line, message));
    }
}
