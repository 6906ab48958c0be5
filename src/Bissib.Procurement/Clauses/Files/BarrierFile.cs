using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/barriers.yaml.</summary>
internal static class BarrierFile
{
    public const string Name = "barriers.yaml";

    private static readonly Key[] Keys =
    [
        new("title"), new("severity"), new("confidence"), new("norm"), new("remedy"), new("reference", false),
        new("measure", false), new("number", false), new("duration-from-days", false), new("value-from", false),
        new("denies", false), new("words", false), new("found", false), new("not-found", false),
    ];

    private enum Certainty
    {
        Certain,
        Doubtful,
    }

    public static BarrierRules Read(YamlNode node, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        var map = file.Map(node, "the barriers", new("denials"), new("barriers"));
        var denials = Phrases(map?.Find("denials"), "denials", file);
        if (map?.Find("barriers") is not YamlMap kinds)
        {
            if (map is not null) file.Report(map.Line, "the barriers are a map of ids");
            return BarrierRules.None;
        }

        foreach (var again in kinds.Entries.GroupBy(entry => entry.Key).Where(group => group.Count() > 1))
            file.Report(again.Last().Line, $"the barrier '{again.Key}' stands twice");
        return new([.. kinds.Entries.Select(entry => One(entry, law, file)).OfType<BarrierKind>()], denials);
    }

    private static BarrierKind? One(YamlEntry entry, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        if (file.Map(entry.Value, "a barrier", Keys) is not { } map) return null;
        var measure = map.Find("measure") is { } how
            ? file.Choice<BarrierMeasure>(how, "measure")
            : BarrierMeasure.None;
        if (measure == BarrierMeasure.None && map.Find("words") is null)
            file.Report(map.Line, $"'{entry.Key}' has neither words nor a measure");
        if (measure == BarrierMeasure.None && (map.Find("found") is null || map.Find("not-found") is null))
            file.Report(map.Line, $"'{entry.Key}' needs sentences under found and not-found");
        return new BarrierKind
        {
            Id = entry.Key,
            Title = Texts(map.Find("title"), "title", file),
            Severity = file.Choice<BarrierSeverity>(map.Find("severity"), "severity"),
            IsDoubtful = file.Choice<Certainty>(map.Find("confidence"), "confidence") == Certainty.Doubtful,
            Norm = Texts(map.Find("norm"), "norm", file),
            Remedy = Texts(map.Find("remedy"), "remedy", file),
            Reference = map.Find("reference") is { } cited ? ReferenceReader.Read(cited, law, file) : null,
            Measure = measure,
            Number = map.Find("number") is { } number ? Number(number, file) : null,
            DurationFromDays = (int?)file.Number(map.Find("duration-from-days"), "duration-from-days"),
            ValueFrom = file.Number(map.Find("value-from"), "value-from"),
            Denies = SignalFile.IsTrue(map.Find("denies"), file),
            Words = Each(map.Find("words"), "words", file)
                .ToDictionary(pair => pair.Language, pair => Words(pair.Node, file)),
            Found = SignalFile.Sentences(map.Find("found"), "found", file, needsAll: false),
            NotFound = SignalFile.Sentences(map.Find("not-found"), "not-found", file, needsAll: false),
        };
    }

    // German pages show the English.
    private static Localised Texts(YamlNode? node, string what, FileContext file)
    {
        var map = file.Map(node, what, new("fr"), new("nl"), new("en"), new("de", false));
        return new(Part("fr"), Part("nl"), Part("en"), map?.Find("de") is null ? null : Part("de"));

        string Part(string code) => file.Text(map?.Find(code), $"{what}: {code}");
    }

    private static BarrierNumber Number(YamlNode node, FileContext file)
    {
        var map = file.Map(
            node, "a number", new("unit"), new("above", false), new("below", false), new("times-value", false));
        if (map is not null && map.Find("above") is null && map.Find("below") is null && map.Find("times-value") is null)
            file.Report(map.Line, "a number is above, below or times-value something");
        return new(
            file.Choice<BarrierUnit>(map?.Find("unit"), "unit"),
            file.Number(map?.Find("above"), "above") ?? decimal.MinValue,
            file.Number(map?.Find("below"), "below") ?? decimal.MaxValue,
            file.Number(map?.Find("times-value"), "times-value"));
    }

    private static BarrierWords Words(YamlNode node, FileContext file)
    {
        var map = file.Map(
            node, "words", new("shows"), new("with", false), new("unless", false), new("unless-section", false),
            new("unless-tender", false));
        var words = new BarrierWords
        {
            Shows = SignalFile.PhrasesAndPatterns(map?.Find("shows"), "shows", file),
            With = SignalFile.Phrases(map?.Find("with"), "with", file),
            Unless = SignalFile.Phrases(map?.Find("unless"), "unless", file),
            UnlessSection = SignalFile.Phrases(map?.Find("unless-section"), "unless-section", file),
            UnlessTender = SignalFile.Phrases(map?.Find("unless-tender"), "unless-tender", file),
        };
        // A pattern runs only where those words stand, so that a scan hardly feels it.
        if (words.With.Count == 0 && words.Shows.Any(signal => signal is PatternSignal))
            file.Report(node.Line, "a pattern needs words under 'with'");
        return words;
    }

    private static Dictionary<Language, IReadOnlyList<Signal>> Phrases(YamlNode? node, string what, FileContext file) =>
        Each(node, what, file).ToDictionary(pair => pair.Language, pair => SignalFile.Phrases(pair.Node, what, file));

    // French and Dutch are needed; other languages may be there.
    private static IEnumerable<(Language Language, YamlNode Node)> Each(YamlNode? node, string what, FileContext file)
    {
        var map = file.Map(node, what, new("fr"), new("nl"), new("en", false), new("de", false));
        return LanguageCode.All.Select(language => (language, map?.Find(language.Code())))
            .Where(pair => pair.Item2 is not null).Select(pair => (pair.language, pair.Item2!));
    }
}
