using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/law/changed-rules.yaml.</summary>
internal static class ChangedRuleFile
{
    public const string Name = "law/changed-rules.yaml";

    private static readonly Key[] Keys =
    [
        new("title"), new("since"), new("reference"), new("source"), new("confidence"), new("message"), new("phrases"),
    ];

    public static IReadOnlyList<ChangedRule> Read(
        YamlNode node, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        if (node is YamlMap map) return [.. map.Entries.Select(entry => One(entry, law, file)).OfType<ChangedRule>()];
        file.Report(node.Line, "the changed rules are a map of ids");
        return [];
    }

    private static ChangedRule? One(YamlEntry entry, IReadOnlyDictionary<string, LegalAct> law, FileContext file)
    {
        var map = file.Map(entry.Value, "a changed rule", Keys);
        if (map?.Find("reference") is not { } cited || ReferenceReader.Read(cited, law, file) is not { } reference)
            return null;
        return new ChangedRule
        {
            Id = entry.Key,
            Title = file.Texts(map.Find("title"), "title"),
            Since = file.Date(map.Find("since"), "since") ?? default,
            Reference = reference,
            Source = file.Text(map.Find("source"), "source"),
            IsDoubtful = file.Choice<Certainty>(map.Find("confidence"), "confidence") == Certainty.Doubtful,
            Message = file.Texts(map.Find("message"), "message"),
            Phrases = SignalFile.ByLanguage(map.Find("phrases"), "phrases", file, needsAll: true),
        };
    }

    private enum Certainty
    {
        Certain,
        Doubtful,
    }
}
