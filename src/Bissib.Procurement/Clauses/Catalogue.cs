using Bissib.Procurement.Clauses.Files;
using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses;

/// <summary>All clauses, the law that they cite, and the words of each language: the folder clauses/.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Clause> byId;

    internal Catalogue(
        string version,
        IReadOnlyList<Clause> clauses,
        IReadOnlyDictionary<string, LegalAct> law,
        IReadOnlyDictionary<string, Threshold> thresholds,
        IReadOnlyDictionary<Language, LanguageWords> languages)
    {
        Version = version;
        Clauses = clauses;
        Law = law;
        Thresholds = thresholds;
        Languages = languages;
        byId = clauses.ToDictionary(clause => clause.Id);
    }

    /// <summary>
    /// The version of CHANGELOG.md and eight digits of the SHA-256 of the files that a scan reads: "2026.11+3fa09c1b".
    /// </summary>
    public string Version { get; }

    /// <summary>Ordered by id.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyDictionary<string, LegalAct> Law { get; }

    /// <summary>By id; empty where the folder has no law/thresholds.yaml.</summary>
    public IReadOnlyDictionary<string, Threshold> Thresholds { get; }

    /// <summary>In the order of the file; empty where the folder has no law/changed-rules.yaml.</summary>
    public IReadOnlyList<ChangedRule> ChangedRules { get; internal init; } = [];

    public IReadOnlyDictionary<Language, LanguageWords> Languages { get; }

    /// <summary>Empty where the folder has no recommendations.yaml.</summary>
    public RecommendationRules Rules { get; internal init; } = RecommendationRules.None;

    /// <summary>What keeps small and social enterprises away; none where the folder has no barriers.yaml.</summary>
    public BarrierRules Barriers { get; internal init; } = BarrierRules.None;

    /// <summary>The phrases of all signals, where they were compiled before; else null.</summary>
    internal Scanning.Words.PhraseAutomaton? Automaton { get; init; }

    /// <summary>The trained second witness; null where the folder has none. Read when it is first asked for.</summary>
    internal Lazy<Scanning.Witness.WitnessModel?> Witness { get; init; } = new(() => null);

    /// <summary>False where tenders are scanned by signals alone, since nothing was trained.</summary>
    public bool HasSecondWitness => Witness.Value is not null;

    /// <summary>The catalogue that travels with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "clauses");

    /// <summary>Reads the folder clauses/.</summary>
    /// <exception cref="CatalogueException">A file is missing or wrong; every problem is listed.</exception>
    public static Catalogue Load(string folder) => CatalogueLoader.Load(folder);

    /// <summary>Makes the catalogue of files in memory.</summary>
    /// <exception cref="CatalogueException">A file is missing or wrong; every problem is listed.</exception>
    public static Catalogue Load(CatalogueFiles files) => CatalogueLoader.Load(files);

    /// <summary>
    /// Makes the file catalogue.bin in the folder, with which it loads some twenty times as fast until a clause file or
    /// the engine changes.
    /// </summary>
    /// <exception cref="CatalogueException">A file is missing or wrong; every problem is listed.</exception>
    public static void Compile(string folder) => CatalogueLoader.Compile(folder);

    /// <summary>
    /// The same with these clauses in the place of those with their ids, or beside them; to be tried, not published.
    /// </summary>
    internal Catalogue With(IReadOnlyList<Clause> changed) => new(
        Version,
        [
            .. Clauses.Where(clause => changed.All(other => other.Id != clause.Id)).Concat(changed)
                .OrderBy(clause => clause.Id, StringComparer.Ordinal),
        ],
        Law, Thresholds, Languages)
    {
        ChangedRules = ChangedRules, Rules = Rules, Barriers = Barriers, Witness = Witness,
    };

    /// <summary>
    /// The clause with this id ("social/insertion-hours") or name ("insertion-hours"); null where there is none.
    /// </summary>
    public Clause? Find(string idOrName) =>
        byId.TryGetValue(idOrName, out var clause) ? clause : Clauses.FirstOrDefault(c => c.Name == idOrName);
}
