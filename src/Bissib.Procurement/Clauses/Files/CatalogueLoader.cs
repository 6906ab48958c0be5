using System.Security.Cryptography;
using System.Text;
using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Loads the folder clauses/, all of it or nothing.</summary>
internal static class CatalogueLoader
{
    private static readonly string[] NotFamilies = ["law", "language"];

    public static Catalogue Load(string folder)
    {
        var problems = new List<CatalogueProblem>();
        if (!Directory.Exists(folder))
            throw new CatalogueException([new(folder, 1, "there is no such folder: give the path of clauses/")]);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !ExampleLoader.IsExampleFile(file.Name))
            .Select(file => (file.Name, Text: File.ReadAllText(file.Path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var law = ReadLaw(files, problems);
        var languages = ReadLanguages(files, problems);
        var thresholds = ReadThresholds(files, law, problems);
        var clauses = ReadClauses(files, law, thresholds, problems);
        if (clauses.Count == 0 && problems.Count == 0) problems.Add(new(folder, 1, "the folder holds no clause"));
        var version = ReadVersion(folder, files, problems);
        return problems.Count == 0 ? new(version, clauses, law, thresholds, languages) : throw new CatalogueException(problems);
    }

    private static Dictionary<string, LegalAct> ReadLaw(
        List<(string Name, string Text)> files, List<CatalogueProblem> problems)
    {
        var law = new Dictionary<string, LegalAct>();
        foreach (var (name, text) in files.Where(IsAct))
        {
            var context = new FileContext($"clauses/{name}", problems);
            if (YamlReader.Read(text, $"clauses/{name}", problems) is { } node
                && LawFile.Read(Path.GetFileNameWithoutExtension(name), node, context) is { } act) law[act.Id] = act;
        }

        foreach (var act in law.Values.Where(act => act.ReplacedBy is not null && !law.ContainsKey(act.ReplacedBy)))
            problems.Add(new($"clauses/law/{act.Id}.yaml", 1, $"replaced-by '{act.ReplacedBy}' is no act"
                + Spelling.DidYouMean(act.ReplacedBy!, law.Keys)));
        return law;
    }

    private static bool IsAct((string Name, string Text) file) =>
        file.Name.StartsWith("law/", StringComparison.Ordinal) && file.Name != ThresholdFile.Name;

    private static Dictionary<string, Threshold> ReadThresholds(
        List<(string Name, string Text)> files, Dictionary<string, LegalAct> law, List<CatalogueProblem> problems)
    {
        const string name = $"clauses/{ThresholdFile.Name}";
        var text = files.FirstOrDefault(file => file.Name == ThresholdFile.Name).Text;
        return text is not null && YamlReader.Read(text, name, problems) is { } node
            ? ThresholdFile.Read(node, law, new(name, problems)) : [];
    }

    private static Dictionary<Language, LanguageWords> ReadLanguages(
        List<(string Name, string Text)> files, List<CatalogueProblem> problems)
    {
        var languages = new Dictionary<Language, LanguageWords>();
        foreach (var language in LanguageCode.All)
        {
            var name = $"language/{language.Code()}.yaml";
            var text = files.FirstOrDefault(file => file.Name == name).Text;
            if (text is null) problems.Add(new($"clauses/{name}", 1, "the file is missing"));
            else if (YamlReader.Read(text, $"clauses/{name}", problems) is { } node
                && LanguageFile.Read(language, node, new($"clauses/{name}", problems)) is { } words)
                languages[language] = words;
        }

        return languages;
    }

    private static List<Clause> ReadClauses(
        List<(string Name, string Text)> files, Dictionary<string, LegalAct> law, Dictionary<string, Threshold> thresholds,
        List<CatalogueProblem> problems)
    {
        var clauses = new List<Clause>();
        foreach (var (name, text) in files)
        {
            var family = name.Split('/')[0];
            if (NotFamilies.Contains(family)) continue;
            var context = new FileContext($"clauses/{name}", problems);
            if (name.Count(letter => letter == '/') != 1) context.Report(1, "a clause stands at clauses/<family>/<name>.yaml");
            else if (YamlReader.Read(text, $"clauses/{name}", problems) is { } node
                && new ClauseFile(context, law, thresholds).Read(name[..^".yaml".Length], node) is { } clause) clauses.Add(clause);
        }

        return clauses;
    }

    private static string ReadVersion(string folder, List<(string Name, string Text)> files, List<CatalogueProblem> problems)
    {
        var changelog = Path.Combine(folder, "CHANGELOG.md");
        var heading = File.Exists(changelog)
            ? File.ReadLines(changelog).FirstOrDefault(line => line.StartsWith("## ", StringComparison.Ordinal))
            : null;
        if (heading is null) problems.Add(new("clauses/CHANGELOG.md", 1, "a heading '## <version>' is missing"));
        var all = string.Concat(files.Select(file => $"{file.Name}\n{file.Text.ReplaceLineEndings("\n")}\n"));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(all));
        return $"{heading?[3..].Trim()}+{Convert.ToHexStringLower(hash)[..8]}";
    }
}
