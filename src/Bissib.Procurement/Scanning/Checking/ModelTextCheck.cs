using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// Tests what would be inserted: the model text with its default parameters is found as present by its own clause, and
/// shows no other clause than those that the file declares under 'also'.
/// </summary>
internal static class ModelTextCheck
{
    public static IEnumerable<(int Line, string Message)> Run(Clause clause, Catalogue catalogue, SignalIndex index)
    {
        var operative = new HashSet<string>();
        foreach (var (language, text) in clause.ModelText)
        {
            var reading = DocumentReading.Read(
                Sample.Of(ModelTextFiller.Fill(text, clause.Parameters, marked: false), language), index);
            var matches = ClauseMatcher.Find(reading, index);
            var judge = new MatchJudge(reading, index);
            foreach (var problem in Own(clause, language, reading, matches, judge)) yield return (1, problem);
            var others = matches.Where(group => group.Key != clause && IsOperative(group, reading, judge))
                .Select(group => group.Key.Id).ToList();
            operative.UnionWith(others);
            foreach (var other in others.Except(clause.Also))
                yield return (1, $"the {language.Code()} model text shows {other} too: declare it under 'also' if it rightly does, or mend its signals");
        }

        if (clause.ReplacedBy is { } successor && catalogue.Find(successor)?.Id != successor)
            yield return (1, $"replaced-by: '{successor}' is no clause{Clauses.Files.Spelling.DidYouMean(successor, catalogue.Clauses.Select(c => c.Id))}");
        foreach (var id in clause.Also)
        {
            if (catalogue.Find(id)?.Id != id)
                yield return (1, $"also: '{id}' is no clause{Clauses.Files.Spelling.DidYouMean(id, catalogue.Clauses.Select(c => c.Id))}");
            else if (!operative.Contains(id))
                yield return (1, $"also: no model text shows {id}: leave it out");
        }
    }

    private static IEnumerable<string> Own(
        Clause clause, Language language, DocumentReading reading, ILookup<Clause, ClauseMatch> matches,
        MatchJudge judge)
    {
        var own = matches[clause].ToList();
        if (own.Count == 0)
        {
            yield return $"the {language.Code()} model text is not found by the clause's own signals";
            yield break;
        }

        foreach (var element in clause.Elements.Keys.Where(e => own.All(match => !ElementFinder.Find(reading, match)[e])))
            yield return $"the {language.Code()} model text does not state the element '{Kebab.Name(element)}'";
        if (!IsOperative(own, reading, judge))
            yield return $"the {language.Code()} model text is found, but not as operative words";
    }

    private static bool IsOperative(IEnumerable<ClauseMatch> matches, DocumentReading reading, MatchJudge judge) =>
        FindingBuilder.Build(matches.First().Clause, [.. matches.Select(match => (reading, judge.Judge(match)))
            .Where(judged => !judged.Item2.Match.Signal.IsGeneric || judged.Item2.Standing == Standing.Negated)])
            is { Status: FindingStatus.Present or FindingStatus.Incomplete };
}
