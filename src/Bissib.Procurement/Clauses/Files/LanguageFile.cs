using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/language/{code}.yaml.</summary>
internal static class LanguageFile
{
    public static LanguageWords? Read(Language language, YamlNode node, FileContext file)
    {
        var map = file.Map(
            node, "a language", new("roles"), new("cues"), new("elements"), new("profile"), new("facts"),
            new("families"), new("none"),
            new("formalities"), new("numbers"), new("abbreviations"));
        if (map is null) return null;
        return new LanguageWords
        {
            Language = language,
            Roles = ByName<SectionRole>(map.Find("roles"), "roles", file),
            Cues = ByName<CueKind>(map.Find("cues"), "cues", file),
            Elements = ByName<Element>(map.Find("elements"), "elements", file),
            Profile = ByName<ProfileCue>(map.Find("profile"), "profile", file),
            Facts = ByName<FactCue>(map.Find("facts"), "facts", file),
            Families = Families(map.Find("families"), file),
            None = file.TextList(map.Find("none"), "none"),
            Formalities = file.TextList(map.Find("formalities"), "formalities"),
            Numbers = file.TextList(map.Find("numbers"), "numbers"),
            Abbreviations = file.TextList(map.Find("abbreviations"), "abbreviations"),
        };
    }

    private static Dictionary<string, FamilyWords> Families(YamlNode? node, FileContext file)
    {
        var map = file.Map(node, "families", [.. FamilyWords.Families.Select(family => new Key(family))]);
        return FamilyWords.Families.ToDictionary(family => family, family =>
        {
            var words = file.Map(map?.Find(family), family, new("anchors"), new("unless"));
            return new FamilyWords(
                Plain(words?.Find("anchors"), "anchors", file), Plain(words?.Find("unless"), "unless", file));
        });
    }

    private static IReadOnlyList<Signal> Plain(YamlNode? node, string what, FileContext file)
    {
        var phrases = SignalFile.Phrases(node, what, file);
        foreach (var other in phrases.Where(signal => signal is PhraseSignal { IsWholeBlock: true } || signal.IsGeneric || signal.Roles.Count > 0))
            file.Report(other.Line, $"{what} of a family are plain phrases: no whole, generic or in");
        return phrases;
    }

    private static Dictionary<T, IReadOnlyList<Signal>> ByName<T>(YamlNode? node, string what, FileContext file)
        where T : struct, Enum
    {
        var keys = Kebab.Names<T>().Where(name => name != "unknown").ToList();
        var entries = (node as YamlMap)?.Entries ?? [];
        foreach (var entry in entries.Where(entry => !keys.Contains(entry.Key)))
            file.Report(entry.Line, $"'{entry.Key}' is no key of {what}{Spelling.DidYouMean(entry.Key, keys)}");
        foreach (var missing in keys.Where(key => entries.All(entry => entry.Key != key)))
            file.Report(node?.Line ?? 1, $"'{missing}' is missing in {what}");
        return entries.Where(entry => keys.Contains(entry.Key))
            .ToDictionary(entry =>
                Kebab.Find<T>(entry.Key)!.Value, entry => SignalFile.Phrases(entry.Value, entry.Key, file));
    }
}
