using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/recommendations.yaml.</summary>
internal sealed class RecommendationFile(FileContext file, IReadOnlySet<string> clauses)
{
    public const string Name = "recommendations.yaml";

    private const int CpvDigits = 8;

    public RecommendationRules Read(YamlNode node)
    {
        var map = file.Map(
            node, "the recommendations", new("sectors"), new("general"), new("apart"), new("conditions"));
        if (map is null) return RecommendationRules.None;
        var sectors = file.List(map.Find("sectors"), "sectors").Select(ReadSector).ToList();
        foreach (var again in sectors.GroupBy(sector => sector.Id).Where(group => group.Count() > 1))
            file.Report(map.Line, $"the sector '{again.Key}' stands twice");
        var general = Ids(map.Find("general"), "general");
        if (general.Distinct().Count() < general.Count)
            file.Report(map.Find("general")!.Line, "a clause stands twice in general");
        return new()
        {
            Sectors = sectors,
            General = general,
            Apart = [.. file.List(map.Find("apart"), "apart").Select(Group)],
            Conditions = Conditions(map.Find("conditions")),
        };
    }

    private Sector ReadSector(YamlNode node)
    {
        var map = file.Map(node, "a sector", new("id"), new("title"), new("cpv"), new("words"));
        var cpv = file.TextList(map?.Find("cpv"), "cpv");
        foreach (var wrong in cpv.Where(code => code.Length != CpvDigits || !code.All(char.IsAsciiDigit)))
        {
            file.Report(
                map!.Find("cpv")!.Line,
                $"'{wrong}' is no CPV code of {CpvDigits} digits, in quotes, such as \"90910000\"");
        }

        if (map?.Find("cpv") is { } list && cpv.Count == 0)
            file.Report(list.Line, "a sector has at least one CPV code");
        return new(
            file.Text(map?.Find("id"), "id"), file.Texts(map?.Find("title"), "title"), cpv,
            SignalFile.ByLanguage(map?.Find("words"), "words", file, needsAll: true));
    }

    private IReadOnlyList<string> Group(YamlNode node)
    {
        var ids = Ids(node, "apart");
        if (ids.Distinct().Count() < 2) file.Report(node.Line, "a group of apart names at least two different clauses");
        return ids;
    }

    private List<string> Ids(YamlNode? node, string what) =>
        [.. file.List(node, what).Select(entry => Id(entry, what))];

    private string Id(YamlNode? node, string what)
    {
        var id = file.Text(node, what);
        if (node is not null && !clauses.Contains(id))
            file.Report(node.Line, $"'{id}' is no clause{Spelling.DidYouMean(id, clauses)}");
        return id;
    }

    private Dictionary<string, RecommendationCondition> Conditions(YamlNode? node)
    {
        var conditions = new Dictionary<string, RecommendationCondition>();
        foreach (var entry in file.List(node, "conditions"))
        {
            var map = file.Map(
                entry, "a condition", new("clause"), new("value-from", false), new("value-to", false),
                new("duration-from-days", false), new("lots-from", false), new("lots-to", false), new("regions", false),
                new("not-cpv", false),
                new("procedures", false));
            var id = Id(map?.Find("clause"), "clause");
            if (map is { Entries.Count: 1 }) file.Report(map.Line, $"the condition of '{id}' asks nothing");
            if (!conditions.TryAdd(id, Condition(map))) file.Report(entry.Line, $"'{id}' has two conditions");
        }

        return conditions;
    }

    private RecommendationCondition Condition(YamlMap? map) => new()
    {
        ValueFrom = file.Number(map?.Find("value-from"), "value-from"),
        ValueTo = file.Number(map?.Find("value-to"), "value-to"),
        DurationFromDays = file.Number(map?.Find("duration-from-days"), "duration-from-days"),
        LotsFrom = file.Number(map?.Find("lots-from"), "lots-from"),
        LotsTo = file.Number(map?.Find("lots-to"), "lots-to"),
        Regions = file.Choices<Region>(map?.Find("regions"), "region"),
        NotCpv = file.TextList(map?.Find("not-cpv"), "not-cpv"),
        Procedures = file.Choices<Procedure>(map?.Find("procedures"), "procedure"),
    };
}
