using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/law/thresholds.yaml.</summary>
internal static class ThresholdFile
{
    public const string Name = "law/thresholds.yaml";

    public static Dictionary<string, Threshold> Read(
        YamlNode node, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        if (node is not YamlMap map)
        {
            file.Report(node.Line, "the thresholds are a map of ids");
            return [];
        }

        return map.Entries.Select(entry => One(entry, law, file)).OfType<Threshold>()
            .ToDictionary(threshold => threshold.Id);
    }

    private static Threshold? One(YamlEntry entry, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        var map = file.Map(entry.Value, "a threshold", new("title"), new("reference"), new("amounts"));
        var title = file.Texts(map?.Find("title"), "title");
        if (map?.Find("reference") is not { } cited || ReferenceReader.Read(cited, law, file) is not { } reference)
            return null;
        var amounts = file.List(map.Find("amounts"), "amounts").Select(node => Amount(node, file)).ToList();
        if (amounts.Count == 0) file.Report(map.Line, "a threshold has at least one amount");
        for (var i = 1; i < amounts.Count; i++)
            if (amounts[i - 1].To is not { } end || end >= amounts[i].From)
                file.Report(map.Find("amounts")!.Line, "the amounts stand in order of time and do not overlap");
        return new() { Id = entry.Key, Title = title, Reference = reference, Amounts = amounts };
    }

    private static ThresholdAmount Amount(YamlNode node, FileContext file)
    {
        var map = file.Map(
            node, "an amount", new("from"), new("to", false), new("value"), new("source"), new("confidence"));
        return new(
            file.Date(map?.Find("from"), "from") ?? default,
            file.Date(map?.Find("to"), "to"),
            file.Number(map?.Find("value"), "value") ?? 0,
            file.Text(map?.Find("source"), "source"),
            file.Choice<LegalConfidence>(map?.Find("confidence"), "confidence"));
    }
}
