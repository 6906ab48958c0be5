using System.Security.Cryptography;
using System.Text;
using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>
/// Loads the folder clauses/, all of it or nothing; from catalogue.bin where that was made of the same files.
/// </summary>
internal sealed class CatalogueLoader
{
    private static readonly string[] NotFamilies = ["law", "language", RecommendationFile.Name, BarrierFile.Name];

    private readonly CatalogueSource source;
    private readonly List<CatalogueProblem> problems = [];
    private readonly List<(string Name, YamlNode Node)> nodes = [];
    private readonly CompiledCatalogue? compiled;
    private readonly byte[] hash;

    private CatalogueLoader(CatalogueSource source, bool mayBeCompiled)
    {
        this.source = source;
        hash = HashOf(source.Files);
        compiled = mayBeCompiled && source.Folder is { } folder ? CompiledCatalogue.Find(folder, hash) : null;
        nodes.AddRange(compiled is null ? Parsed(source.Files)
            : source.Files.Select(file => (file.Name, compiled.Node(file.Name))));
    }

    public static Catalogue Load(string folder) =>
        new CatalogueLoader(CatalogueSource.Of(folder), mayBeCompiled: true).Load();

    public static Catalogue Load(CatalogueFiles files) =>
        new CatalogueLoader(CatalogueSource.Of(files), mayBeCompiled: false).Load();

    /// <summary>Makes catalogue.bin of the clause files of a folder.</summary>
    public static void Compile(string folder)
    {
        var loader = new CatalogueLoader(CatalogueSource.Of(folder), mayBeCompiled: false);
        CompiledCatalogue.Write(folder, loader.hash, loader.nodes, loader.Load());
    }

    private Catalogue Load()
    {
        var law = ReadLaw();
        var thresholds = ReadThresholds(law);
        var languages = ReadLanguages();
        var clauses = ReadClauses(law, thresholds);
        if (clauses.Count == 0 && problems.Count == 0) problems.Add(new(source.Name, 1, "the folder holds no clause"));
        var changed = ReadChangedRules(law);
        var rules = ReadRules(clauses);
        var barriers = ReadBarriers(law);
        var version = ReadVersion();
        if (problems.Count > 0) throw new CatalogueException(problems);
        return new(version, clauses, law, thresholds, languages)
        {
            ChangedRules = changed,
            Automaton = compiled?.Automaton,
            Rules = rules,
            Barriers = barriers,
            Witness = new(source.Witness),
        };
    }

    private IEnumerable<(string Name, YamlNode Node)> Parsed(IReadOnlyList<(string Name, string Text)> files)
    {
        var parsed = files.AsParallel().AsOrdered().Select(file =>
        {
            var own = new List<CatalogueProblem>();
            return (file.Name, Node: YamlReader.Read(file.Text, $"clauses/{file.Name}", own), Problems: own);
        }).ToList();
        problems.AddRange(parsed.SelectMany(file => file.Problems));
        return parsed.Where(file => file.Node is not null).Select(file => (file.Name, file.Node!));
    }

    private FileContext ContextOf(string name) =>
        new($"clauses/{name}", problems) { IsKnownGood = compiled is not null };

    private Dictionary<string, LegalAct> ReadLaw()
    {
        var law = new Dictionary<string, LegalAct>();
        foreach (var (name, node) in nodes.Where(file => IsAct(file.Name)))
            if (LawFile.Read(Path.GetFileNameWithoutExtension(name), node, ContextOf(name)) is { } act)
                law[act.Id] = act;
        foreach (var act in law.Values.Where(act => act.ReplacedBy is not null && !law.ContainsKey(act.ReplacedBy)))
            problems.Add(new($"clauses/law/{act.Id}.yaml", 1, $"replaced-by '{act.ReplacedBy}' is no act"
                + Spelling.DidYouMean(act.ReplacedBy!, law.Keys)));
        return law;
    }

    private static bool IsAct(string name) =>
        name.StartsWith("law/", StringComparison.Ordinal) && name is not (ThresholdFile.Name or ChangedRuleFile.Name);

    private Dictionary<string, Threshold> ReadThresholds(Dictionary<string, LegalAct> law) =>
        nodes.FirstOrDefault(file => file.Name == ThresholdFile.Name).Node is { } node
            ? ThresholdFile.Read(node, law, ContextOf(ThresholdFile.Name)) : [];

    private IReadOnlyList<ChangedRule> ReadChangedRules(Dictionary<string, LegalAct> law) =>
        nodes.FirstOrDefault(file => file.Name == ChangedRuleFile.Name).Node is { } node
            ? ChangedRuleFile.Read(node, law, ContextOf(ChangedRuleFile.Name)) : [];

    private Dictionary<Language, LanguageWords> ReadLanguages()
    {
        var languages = new Dictionary<Language, LanguageWords>();
        foreach (var language in LanguageCode.All)
        {
            var name = $"language/{language.Code()}.yaml";
            var node = nodes.FirstOrDefault(file => file.Name == name).Node;
            if (node is not null && LanguageFile.Read(language, node, ContextOf(name)) is { } words)
                languages[language] = words;
            else if (node is null && source.Files.All(file => file.Name != name))
                problems.Add(new($"clauses/{name}", 1, "the file is missing"));
        }

        return languages;
    }

    private List<Clause> ReadClauses(Dictionary<string, LegalAct> law, Dictionary<string, Threshold> thresholds)
    {
        var clauses = new List<Clause>();
        foreach (var (name, node) in nodes.Where(file => !NotFamilies.Contains(file.Name.Split('/')[0])))
        {
            var context = ContextOf(name);
            if (name.Count(letter => letter == '/') != 1)
                context.Report(1, "a clause stands at clauses/<family>/<name>.yaml");
            else if (new ClauseFile(context, law, thresholds).Read(name[..^".yaml".Length], node) is { } clause)
                clauses.Add(clause);
        }

        return clauses;
    }

    private RecommendationRules ReadRules(List<Clause> clauses) =>
        nodes.FirstOrDefault(file => file.Name == RecommendationFile.Name).Node is { } node
            ? new RecommendationFile(ContextOf(RecommendationFile.Name), clauses.Select(clause => clause.Id).ToHashSet()).Read(node)
            : RecommendationRules.None;

    private BarrierRules ReadBarriers(Dictionary<string, LegalAct> law) =>
        nodes.FirstOrDefault(file => file.Name == BarrierFile.Name).Node is { } node
            ? BarrierFile.Read(node, law, ContextOf(BarrierFile.Name)) : BarrierRules.None;

    private string ReadVersion()
    {
        var heading = source.Changelog.FirstOrDefault(line => line.StartsWith("## ", StringComparison.Ordinal));
        if (heading is null) problems.Add(new("clauses/CHANGELOG.md", 1, "a heading '## <version>' is missing"));
        return $"{heading?[3..].Trim()}+{Convert.ToHexStringLower(hash)[..8]}";
    }

    private static byte[] HashOf(IReadOnlyList<(string Name, string Text)> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files)
            all.AppendData(Encoding.UTF8.GetBytes($"{name}\n{(text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text)}\n"));
        return all.GetHashAndReset();
    }
}
