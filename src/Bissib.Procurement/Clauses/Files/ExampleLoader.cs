namespace Bissib.Procurement.Clauses.Files;

/// <summary>Loads the example files and the background sentences, all of them or nothing.</summary>
internal static class ExampleLoader
{
    public const string Ending = ".examples.yaml";
    public const string BackgroundFile = "language/background.yaml";

    private static readonly Key[] Languages = [.. LanguageCode.All.Select(language => new Key(language.Code()))];

    /// <summary>True for files that a scan does not read.</summary>
    public static bool IsExampleFile(string name) =>
        name.EndsWith(Ending, StringComparison.Ordinal) || name == BackgroundFile;

    public static ExampleLibrary Load(string folder, Catalogue catalogue)
    {
        var names = Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
        var read = names.AsParallel().AsOrdered().Select(name => ReadFile(folder, name, catalogue)).ToList();
        var problems = read.SelectMany(file => file.Problems).ToList();
        var background = ReadBackground(folder, problems);
        if (problems.Count > 0) throw new CatalogueException(problems);
        return new(read.Select(file => file.Examples!).ToDictionary(examples => examples.Clause), background);
    }

    private static (ClauseExamples? Examples, List<CatalogueProblem> Problems) ReadFile(
        string folder, string name, Catalogue catalogue)
    {
        var problems = new List<CatalogueProblem>();
        var file = new FileContext($"clauses/{name}", problems);
        var id = name[..^Ending.Length];
        if (catalogue.Clauses.FirstOrDefault(clause => clause.Id == id) is not { } clause)
            file.Report(1, $"'{id}' is no clause{Spelling.DidYouMean(id, catalogue.Clauses.Select(c => c.Id))}");
        else if (YamlReader.Read(File.ReadAllText(Path.Combine(folder, name)), $"clauses/{name}", problems) is { } node
            && file.Map(node, "an example file", [.. Languages, new("pairs")]) is { } map)
            return (new(clause, ByLanguage(map, file), [.. file.List(map.Find("pairs"), "pairs").Select(n => Pair(n, file))]), problems);
        return (null, problems);
    }

    private static Dictionary<Language, LanguageExamples> ByLanguage(YamlMap map, FileContext file) =>
        LanguageCode.All.Where(language => map.Find(language.Code()) is not null).ToDictionary(language => language, language =>
        {
            var lists = file.Map(map.Find(language.Code()), "examples", new("yes"), new("no"));
            return new LanguageExamples(Sentences(lists?.Find("yes"), "yes", file), Sentences(lists?.Find("no"), "no", file));
        });

    private static SentencePair Pair(YamlNode node, FileContext file)
    {
        var map = file.Map(node, "a pair", new("fr"), new("nl"));
        return new(Sentence(map?.Find("fr"), "fr", file), Sentence(map?.Find("nl"), "nl", file));
    }

    private static List<ExampleSentence> Sentences(YamlNode? node, string what, FileContext file) =>
        [.. file.List(node, what).Select(entry => Sentence(entry, what, file))];

    private static ExampleSentence Sentence(YamlNode? node, string what, FileContext file) =>
        new(file.Text(node, what), node?.Line ?? 1);

    private static Dictionary<Language, IReadOnlyList<ExampleSentence>> ReadBackground(
        string folder, List<CatalogueProblem> problems)
    {
        var path = Path.Combine(folder, BackgroundFile);
        var file = new FileContext($"clauses/{BackgroundFile}", problems);
        var map = File.Exists(path)
            ? file.Map(YamlReader.Read(File.ReadAllText(path), $"clauses/{BackgroundFile}", problems), "the background", Languages)
            : null;
        return LanguageCode.All.ToDictionary(
            language => language,
            IReadOnlyList<ExampleSentence> (language) => Sentences(map?.Find(language.Code()), language.Code(), file));
    }
}
