namespace Bissib.Procurement.Clauses.Files;

/// <summary>A node of a YAML file with its line, from 1.</summary>
internal abstract record YamlNode(int Line);

internal sealed record YamlScalar(string Value, int Line) : YamlNode(Line);

internal sealed record YamlList(IReadOnlyList<YamlNode> Entries, int Line) : YamlNode(Line);

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line) : YamlNode(Line)
{
    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}

internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
