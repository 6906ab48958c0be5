using Bissib.Procurement.Clauses.Files;

namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>
/// The text of a clause file in blocks: the lines of each key, and what stands between. Whoever sets a key writes its
/// block anew; all other lines stay as they are, with their remarks and their order. Remarks within a block that is
/// written anew are lost.
/// </summary>
internal sealed class ClauseFileText
{
    private readonly List<string> lines;

    private ClauseFileText(YamlMap map, List<string> lines) => (Map, this.lines) = (map, lines);

    /// <summary>What the file said when it was read.</summary>
    public YamlMap Map { get; }

    /// <summary>Null where the text is no map of keys that begin a line each.</summary>
    public static ClauseFileText? Find(string text)
    {
        var lines = text.Split('\n').ToList();
        if (YamlReader.Read(text, "", []) is not YamlMap map) return null;
        return map.Entries.All(entry => IsKey(lines[entry.Line - 1], entry.Key)) ? new(map, lines) : null;
    }

    /// <summary>Takes these lines for the block of a key; none takes the key away.</summary>
    public void Set(string key, IReadOnlyList<string> block)
    {
        var (start, end) = SpanOf(key) ?? PlaceOf(key);
        lines.RemoveRange(start, end - start);
        lines.InsertRange(start, block);
    }

    /// <summary>
    /// The lines of an entry within the block of a key, as they are; null where it does not begin a line of its own.
    /// </summary>
    public IReadOnlyList<string>? LinesOf(string key, string inner)
    {
        if (Map.Find(key) is not YamlMap map || map.Entries.Select(entry =>
            entry.Line).Distinct().Count() < map.Entries.Count
            || SpanOf(key) is not { } span) return null;
        // As it was read: the block itself has not been written anew.
        var offset = span.Start - (Map.Entries.Single(entry => entry.Key == key).Line - 1);
        var at = map.Entries.ToList().FindIndex(entry => entry.Key == inner);
        if (at < 0 || map.Entries[at].Line - 1 + offset == span.Start) return null;
        var start = map.Entries[at].Line - 1 + offset;
        var end = at + 1 < map.Entries.Count ? map.Entries[at + 1].Line - 1 + offset : span.End;
        return lines[start..end];
    }

    public override string ToString() => string.Join('\n', lines);

    // Keys are looked for again, as blocks before may have grown.
    private (int Start, int End)? SpanOf(string key)
    {
        var start = lines.FindIndex(line => IsKey(line, key));
        if (start < 0) return null;
        var next = lines.FindIndex(start + 1, IsKey);
        var end = next < 0 ? lines.Count : next;
        while (end > start + 1 && (lines[end - 1].Length == 0 || lines[end - 1][0] == '#')) end--;
        return (start, end);
    }

    // Behind the last key that comes before it in a clause file.
    private (int Start, int End) PlaceOf(string key)
    {
        var before = ClauseFile.KeyNames.TakeWhile(known => known != key).Reverse();
        var end = before.Select(SpanOf).FirstOrDefault(span => span is not null)?.End ?? 0;
        return (end, end);
    }

    private static bool IsKey(string line) => line.Length > 0 && char.IsAsciiLetter(line[0]) && line.Contains(':',
        StringComparison.Ordinal);

    private static bool IsKey(string line, string key) => line.StartsWith($"{key}:", StringComparison.Ordinal);
}
