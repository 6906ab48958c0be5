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
        var background = Path.Combine(folder, BackgroundFile);
        var files = Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories)
            .Select(path => (Name: CatalogueFiles.NameOf(folder, path),
                Read: (Func<string>)(() => File.ReadAllText(path))))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        return Load(files, File.Exists(background) ? File.ReadAllText(background) : null, catalogue);
    }

    public static ExampleLibrary Load(CatalogueFiles files, Catalogue catalogue) => Load(
        files.Texts.Where(file => file.Key.EndsWith(Ending, StringComparison.Ordinal))
            .Select(file => (file.Key, (Func<string>)(() => file.Value))),
        files.Find(BackgroundFile), catalogue);

    /// <summary>Reads one example file; null where it is wrong.</summary>
    public static (ClauseExamples? Examples, List<CatalogueProblem> Problems) ReadFile(
        string name, string text, Catalogue catalogue)
    {
        var problems = new List<CatalogueProblem>();
        var file = new FileContext($"clauses/{name}", problems);
        var id = name[..^Ending.Length];
        if (catalogue.Clauses.FirstOrDefault(clause => clause.Id == id) is not { } clause)
            file.Report(1, $"'{id}' is no clause{Spelling.DidYouMean(id, catalogue.Clauses.Select(c => c.Id))}");
        else if (YamlReader.Read(text, $"clauses/{name}", problems) is { } node
            && file.Map(node, "an example file", [.. Languages, new("pairs")]) is { } map)
            return (new(clause, ByLanguage(map, file), [.. file.List(map.Find("pairs"), "pairs").Select(n => Pair(n, file))]), problems);
        return (null, problems);
    }

    private static ExampleLibrary Load(
        IEnumerable<(string Name, Func<string> Read)> files, string? background, Catalogue catalogue)
    {
        var read = files.AsParallel().AsOrdered().Select(file => ReadFile(file.Name, file.Read(), catalogue)).ToList();
        var problems = read.SelectMany(file => file.Problems).ToList();
        var sentences = ReadBackground(background, problems);
        if (problems.Count > 0) throw new CatalogueException(problems);
        return new(read.Select(file => file.Examples!).ToDictionary(examples => examples.Clause), sentences);
    }

    private static Dictionary<Language, LanguageExamples> ByLanguage(YamlMap map, FileContext file) =>
        LanguageCode.All.Where(language => map.Find(language.Code()) is not null)
            .ToDictionary(language => language, language =>
        {
            var lists = file.Map(map.Find(language.Code()), "examples", new("yes"), new("no"));
            return new LanguageExamples(
                Sentences(lists?.Find("yes"), "yes", file), Sentences(lists?.Find("no"), "no", file));
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
        string? text, List<CatalogueProblem> problems)
    {
        var file = new FileContext($"clauses/{BackgroundFile}", problems);
        var map = text is null ? null
            : file.Map(YamlReader.Read(text, $"clauses/{BackgroundFile}", problems), "the background", Languages);
        return LanguageCode.All.ToDictionary(
            language => language,
            IReadOnlyList<ExampleSentence> (language) => Sentences(map?.Find(language.Code()), language.Code(), file));
    }
}
