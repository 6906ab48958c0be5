using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// Tests every clause against itself: its examples are found exactly at their marks, its look-alikes are not found, its
/// model text is found with all its elements and shows no other clause, paired sentences get the same finding in French
/// and Dutch, no language is thin, the words of barriers find their own sentences, and nothing went unchecked for two
/// years.
/// </summary>
public static class CatalogueCheck
{
    private const int YearsUntilStale = 2;

    /// <summary>
    /// The problems of the clauses and the law, in the order of the files; none when all is in order.
    /// </summary>
    public static IReadOnlyList<CatalogueProblem> Run(Catalogue catalogue, DateOnly today)
    {
        var index = new SignalIndex(catalogue);
        var ofLaw = catalogue.Law.Values.Where(act => IsStale(act.Checked, today))
            .Select(act => new CatalogueProblem($"clauses/law/{act.Id}.yaml", 1, Stale(act.Checked)));
        var ofClauses = catalogue.Clauses.AsParallel().AsOrdered()
            .SelectMany(clause => OfClause(clause, catalogue, index, today));
        return [.. ofLaw, .. ofClauses, .. BarrierCheck.Run(catalogue, index)];
    }

    /// <summary>
    /// The problems of the example files: too few, twice, contradictory, or found in one language only; and a second
    /// witness that learnt from other sentences than these.
    /// </summary>
    public static IReadOnlyList<CatalogueProblem> Run(Catalogue catalogue, ExampleLibrary library)
    {
        var index = new SignalIndex(catalogue);
        CatalogueProblem[] ofWitness = WitnessTraining.HasLearnt(catalogue, library) ? []
            : [new($"clauses/{WitnessFile.Name}", 1,
                "the second witness learnt from other sentences: run 'bissib clauses train'")];
        return [.. ofWitness, .. catalogue.Clauses.AsParallel().AsOrdered()
            .SelectMany(clause => OfExamples(clause, library, index))];
    }

    /// <summary>The problems of the two files of one clause, as both of the above tell them.</summary>
    internal static IEnumerable<CatalogueProblem> OfFiles(
        Clause clause, Catalogue catalogue, ExampleLibrary library, SignalIndex index, DateOnly today) =>
        OfClause(clause, catalogue, index, today).Concat(OfExamples(clause, library, index));

    private static IEnumerable<CatalogueProblem> OfExamples(Clause clause, ExampleLibrary library, SignalIndex index) =>
        CoverageCheck.Run(clause).Concat(ExampleCheck.Run(clause, library, index));

    private static IEnumerable<CatalogueProblem> OfClause(
        Clause clause, Catalogue catalogue, SignalIndex index, DateOnly today)
    {
        var problems = new List<(int Line, string Message)>();
        if (IsStale(clause.Checked, today)) problems.Add((1, Stale(clause.Checked)));
        problems.AddRange(SignalCheck.Run(clause, index));
        problems.AddRange(ModelTextCheck.Run(clause, catalogue, index));
        return problems.OrderBy(problem => problem.Line)
            .Select(problem => new CatalogueProblem($"clauses/{clause.Id}.yaml", problem.Line, problem.Message));
    }

    private static bool IsStale(DateOnly day, DateOnly today) => day.AddYears(YearsUntilStale) < today || day > today;

    private static string Stale(DateOnly day) => FormattableString.Invariant(
        $"checked on {day:yyyy-MM-dd}: check law and wording again, at least every {YearsUntilStale} years and never in the future");
}
