using Bissib.Procurement.Clauses.Files;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// A catalogue as it would be with other texts of some clauses and of their examples. What is wrong is told as
/// <see cref="CatalogueException"/> tells it; the clauses and examples that are in order are taken up all the same.
/// </summary>
public sealed class CatalogueDraft
{
    private CatalogueDraft(Catalogue catalogue, ExampleLibrary library, IReadOnlyList<CatalogueProblem> problems)
    {
        Catalogue = catalogue;
        Library = library;
        Problems = problems;
    }

    public Catalogue Catalogue { get; }

    public ExampleLibrary Library { get; }

    /// <summary>What keeps files from being loaded; none where all could be.</summary>
    public IReadOnlyList<CatalogueProblem> Problems { get; }

    /// <summary>
    /// Files are named as within clauses/: "social/insertion-hours.yaml", "social/insertion-hours.examples.yaml".
    /// </summary>
    public static CatalogueDraft Of(
        Catalogue catalogue, ExampleLibrary library, IReadOnlyDictionary<string, string> changed)
    {
        var problems = new List<CatalogueProblem>();
        var clauses = changed.Where(file => !ExampleLoader.IsExampleFile(file.Key))
            .Select(file => Clause(file.Key, file.Value, catalogue, problems)).OfType<Clause>().ToList();
        var whole = catalogue.With(clauses);
        var examples = changed.Where(file => ExampleLoader.IsExampleFile(file.Key))
            .Select(file => Examples(file.Key, file.Value, whole, problems)).OfType<ClauseExamples>().ToList();
        // Examples hang on the clause's object, and that of a changed clause is a new one.
        var kept = library.Clauses.Values
            .Select(known => known with { Clause = whole.Find(known.Clause.Id)! })
            .Where(known => examples.All(own => own.Clause != known.Clause));
        var byClause = kept.Concat(examples).ToDictionary(known => known.Clause);
        return new(whole, new(byClause, library.Background), problems);
    }

    private static Clause? Clause(string name, string text, Catalogue catalogue, List<CatalogueProblem> problems)
    {
        var own = new List<CatalogueProblem>();
        var file = $"clauses/{name}";
        var clause = YamlReader.Read(text, file, own) is { } node
            ? new ClauseFile(new(file, own), catalogue.Law, catalogue.Thresholds).Read(name[..^".yaml".Length], node)
            : null;
        problems.AddRange(own);
        return own.Count == 0 ? clause : null;
    }

    private static ClauseExamples? Examples(
        string name, string text, Catalogue catalogue, List<CatalogueProblem> problems)
    {
        var (examples, own) = ExampleLoader.ReadFile(name, text, catalogue);
        problems.AddRange(own);
        return own.Count == 0 ? examples : null;
    }
}
