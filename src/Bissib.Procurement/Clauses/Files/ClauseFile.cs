using Bissib.Procurement.Law;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/{family}/{name}.yaml.</summary>
internal sealed class ClauseFile(
    FileContext file, IReadOnlyDictionary<string, LegalAct> law, IReadOnlyDictionary<string, Threshold> thresholds)
{
    private static readonly Key[] Keys =
    [
        new("title"), new("summary"), new("stage"), new("contracts"), new("cpv", false), new("text"),
        new("parameters", false), new("elements", false), new("levels", false), new("annexes", false),
        new("verification"), new("guidance"), new("references"), new("duties", false), new("signals"),
        new("unless", false), new("signals-only", false), new("also", false), new("found"), new("not-found"),
        new("known-misses", false),
        new("eforms", false), new("source"), new("checked"), new("retired", false), new("replaced-by", false),
    ];

    /// <summary>In the order in which they stand in a file.</summary>
    public static IEnumerable<string> KeyNames => Keys.Select(key => key.Name);

    public Clause? Read(string id, YamlNode node)
    {
        if (file.Map(node, "a clause", Keys) is not { } map) return null;
        var clause = new Clause
        {
            Id = id,
            Title = file.Texts(map.Find("title"), "title"),
            Summary = file.Texts(map.Find("summary"), "summary"),
            Stages = file.Choices<Stage>(map.Find("stage"), "stage"),
            Contracts = file.Choices<ContractKind>(map.Find("contracts"), "kind of contract"),
            Cpv = file.TextList(map.Find("cpv"), "cpv"),
            ModelText = ModelText(map.Find("text")),
            Parameters = [.. file.List(map.Find("parameters"), "parameters").Select(Parameter)],
            Elements = Elements(map.Find("elements")),
            Levels = Levels(map.Find("levels")),
            Annexes = [.. file.List(map.Find("annexes"), "annexes").Select(Annex)],
            Verification = file.FrenchAndDutch(map.Find("verification"), "verification"),
            Guidance = file.FrenchAndDutch(map.Find("guidance"), "guidance"),
            References = [.. file.List(map.Find("references"), "references").Select(Reference).OfType<Reference>()],
            Duties = [.. file.List(map.Find("duties"), "duties").Select(Duty).OfType<Duty>()],
            Signals = SignalFile.StrongAndWeak(map.Find("signals"), file),
            Unless = SignalFile.ByLanguage(map.Find("unless"), "unless", file, false),
            IsBySignalsOnly = SignalFile.IsTrue(map.Find("signals-only"), file),
            Also = file.TextList(map.Find("also"), "also"),
            Found = SignalFile.Sentences(map.Find("found"), "found", file, true),
            NotFound = SignalFile.Sentences(map.Find("not-found"), "not-found", file, true),
            KnownMisses = SignalFile.Sentences(map.Find("known-misses"), "known-misses", file, false),
            EForms = file.TextList(map.Find("eforms"), "eforms"),
            Source = file.Text(map.Find("source"), "source"),
            Checked = file.Date(map.Find("checked"), "checked") ?? default,
            Retired = file.Date(map.Find("retired"), "retired"),
            ReplacedBy = map.Find("replaced-by") is { } successor ? file.Text(successor, "replaced-by") : null,
        };
        CheckSense(clause, map);
        return clause;
    }

    private AmbitionLevels? Levels(YamlNode? node)
    {
        if (file.Map(node, "levels", new("basic"), new("significant", false), new("ambitious", false)) is not { } map)
            return null;
        return new(
            file.FrenchAndDutch(map.Find("basic"), "basic"),
            map.Find("significant") is { } significant ? file.FrenchAndDutch(significant, "significant") : null,
            map.Find("ambitious") is { } ambitious ? file.FrenchAndDutch(ambitious, "ambitious") : null);
    }

    private Annex Annex(YamlNode node)
    {
        var map = file.Map(node, "an annex", new("kind"), new("text"));
        return new(
            file.Choice<AnnexKind>(map?.Find("kind"), "kind of annex"),
            file.FrenchAndDutch(map?.Find("text"), "text of the annex"));
    }

    private void CheckSense(Clause clause, YamlMap map)
    {
        if (clause.Stages.Count == 0) file.Report(map.Line, "stage needs at least one entry");
        if (clause.Contracts.Count == 0) file.Report(map.Line, "contracts needs at least one entry");
        if (clause.References.Count == 0) file.Report(map.Line, "references needs at least one act");
        CheckValues(clause, map);
        var names = clause.Parameters.Select(parameter => parameter.Name).ToHashSet();
        foreach (var (language, text) in clause.ModelText)
        {
            var heading = text.Split('\n')[0];
            if (heading.Length > 90 || heading.EndsWith('.') || !text.Contains("\n\n", StringComparison.Ordinal))
                file.Report(map.Find("text")!.Line, $"the {language.Code()} text must start with a heading: a paragraph of at most 90 letters without full stop");
            var used = ModelTextFiller.ParametersOf(text).ToHashSet();
            foreach (var unknown in used.Except(names))
                file.Report(map.Find("text")!.Line, $"the {language.Code()} text uses {{{unknown}}}, which is no parameter"
                    + Spelling.DidYouMean(unknown, names));
            foreach (var unused in names.Except(used))
                file.Report(
                    map.Find("text")!.Line, $"the {language.Code()} text does not use the parameter {{{unused}}}");
        }
    }

    // One parameter only can be what a tender's value is held against, in its unit and range.
    private void CheckValues(Clause clause, YamlMap map)
    {
        var line = map.Find("parameters")?.Line ?? map.Line;
        foreach (var group in clause.Parameters.Where(parameter => parameter.Element is not null).GroupBy(parameter => parameter.Element!.Value))
        {
            var (element, names) = (Kebab.Name(group.Key), string.Join(
                " and ", group.Select(parameter => parameter.Name)));
            if (group.Key == Element.Verification)
                file.Report(line, $"{names} is no number of a proof: element is quantity, sanction or reporting");
            if (group.Count() > 1) file.Report(line, $"{names} are both said to be the element '{element}': keep one");
            foreach (var parameter in group.Where(p => p.Unit is null || p.Range is null || NumberRange.Find(p.Range) is null))
                file.Report(line, $"{parameter.Name} is the element '{element}' and needs a unit and a range of numbers, such as 5-10");
        }
    }

    private Dictionary<Language, string> ModelText(YamlNode? node)
    {
        var map = file.Map(node, "text", new("fr"), new("nl"), new("en", false), new("de", false));
        return (map?.Entries ?? [])
            .Where(entry => LanguageCode.Find(entry.Key) is not null)
            .ToDictionary(entry => LanguageCode.Find(entry.Key)!.Value, entry => file.Text(entry.Value, "text"));
    }

    private ClauseParameter Parameter(YamlNode node)
    {
        var map = file.Map(
            node, "a parameter", new("name"), new("unit", false), new("element", false), new("default"),
            new("range", false),
            new("per-euros", false), new("advice"));
        var perEuros = map?.Find("per-euros") is { } euros ? file.Number(euros, "per-euros") : null;
        if (perEuros <= 0) file.Report(node.Line, "per-euros is a number of euros above 0");
        return new(
            file.Text(map?.Find("name"), "name"),
            map?.Find("unit") is { } unit ? file.FrenchAndDutch(unit, "unit") : null,
            file.Text(map?.Find("default"), "default"),
            map?.Find("range") is { } range ? file.Text(range, "range") : null,
            file.FrenchAndDutch(map?.Find("advice"), "advice"),
            map?.Find("element") is { } element ? file.Choice<Element>(element, "element") : null,
            perEuros);
    }

    private Dictionary<Element, IReadOnlyDictionary<Language, IReadOnlyList<Signal>>> Elements(YamlNode? node)
    {
        var names = Kebab.Names<Element>().Select(name => new Key(name, false)).ToArray();
        return (file.Map(node, "elements", names)?.Entries ?? [])
            .Where(entry => Kebab.Find<Element>(entry.Key) is not null)
            .ToDictionary(
                entry => Kebab.Find<Element>(entry.Key)!.Value,
                IReadOnlyDictionary<Language, IReadOnlyList<Signal>> (entry) =>
                    SignalFile.ByLanguage(entry.Value, entry.Key, file, false));
    }

    private Duty? Duty(YamlNode node)
    {
        var map = file.Map(
            node, "a duty", new("level"), new("buyers", false), new("contracts", false), new("cpv", false),
            new("value-from", false), new("duration-from-days", false), new("valid-from", false),
            new("valid-to", false),
            new("reference"), new("confidence"), new("rule"));
        if (map is null || map.Find("reference") is not { } cited || Reference(cited) is not { } reference) return null;
        return new Duty
        {
            Level = file.Choice<DutyLevel>(map.Find("level"), "level"),
            Buyers = file.Choices<BuyerType>(map.Find("buyers"), "buyer"),
            Contracts = file.Choices<ContractKind>(map.Find("contracts"), "kind of contract"),
            Cpv = file.TextList(map.Find("cpv"), "cpv"),
            ValueFrom = ValueFrom(map.Find("value-from")),
            DurationFromDays = (int?)file.Number(map.Find("duration-from-days"), "duration-from-days"),
            ValidFrom = file.Date(map.Find("valid-from"), "valid-from"),
            ValidTo = file.Date(map.Find("valid-to"), "valid-to"),
            Reference = reference,
            IsDoubtful = file.Choice<DutyConfidence>(map.Find("confidence"), "confidence") == DutyConfidence.Doubtful,
            Rule = file.Texts(map.Find("rule"), "rule"),
        };
    }

    private Reference? Reference(YamlNode node) => ReferenceReader.Read(node, law, file);

    private DutyValue? ValueFrom(YamlNode? node)
    {
        if (node is not YamlScalar { Value: [>= 'a' and <= 'z', ..] id })
            return file.Number(node, "value-from") is { } amount ? new FixedValue(amount) : null;
        if (thresholds.TryGetValue(id, out var threshold)) return new ThresholdValue(threshold);
        file.Report(
            node.Line,
            $"'{id}' is no threshold of clauses/{ThresholdFile.Name}{Spelling.DidYouMean(id, thresholds.Keys)}");
        return null;
    }

    private enum DutyConfidence
    {
        Certain,
        Doubtful,
    }
}
