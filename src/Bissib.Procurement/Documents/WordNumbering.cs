using System.Globalization;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Counts the numbered paragraphs of a Word file in reading order and writes their numbers as Word displays them
/// (ECMA-376, 17.9). Lists that share an abstract definition share their counters.
/// </summary>
internal sealed class WordNumbering
{
    private const int LevelCount = 9;

    private readonly Dictionary<int, XElement> definitions = [];
    private readonly Dictionary<int, XElement> lists = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> restarted = [];

    private readonly Language language;

    /// <summary>Number words are those of the language, unless a level has one of its own.</summary>
    public WordNumbering(XDocument? part, Language language = Language.Undetermined)
    {
        this.language = language;
        foreach (var definition in part?.Root?.Elements(W.Main + "abstractNum") ?? [])
            if ((int?)definition.Attribute(W.Main + "abstractNumId") is { } id) definitions.TryAdd(id, definition);
        foreach (var list in part?.Root?.Elements(W.Main + "num") ?? [])
            if ((int?)list.Attribute(W.NumberingId) is { } id) lists.TryAdd(id, list);
    }

    /// <summary>The level of a list that a paragraph style is tied to, 0 where none is.</summary>
    public int LevelOfStyle(int list, string style)
    {
        var level = DefinitionOf(list)?.Elements(W.Main + "lvl")
            .FirstOrDefault(l => l.ValueOf(W.StyleOfParagraph) == style);
        return (int?)level?.Attribute(W.Level) ?? 0;
    }

    /// <summary>
    /// The number of the next paragraph of a list at a level; null where the list shows none or is not defined.
    /// </summary>
    public string? Next(int list, int level)
    {
        if (DefinitionOf(list) is not { } definition || level is < 0 or >= LevelCount) return null;
        var key = lists[list].NumberOf(W.Main + "abstractNumId") ?? list;
        if (!counters.TryGetValue(key, out var counts)) counters[key] = counts = new int?[LevelCount];
        Count(list, definition, counts, level);
        return Display(list, definition, counts, level);
    }

    private void Count(int list, XElement definition, int?[] counts, int level)
    {
        var isOverridden = Override(list, level).NumberOf(W.Main + "startOverride") is not null;
        if (isOverridden && restarted.Add((list, level))) counts[level] = null;
        counts[level] = counts[level] + 1 ?? StartOf(list, definition, level);
        for (var deeper = level + 1; deeper < LevelCount; deeper++)
        {
            var restart = LevelOf(list, definition, deeper).NumberOf(W.Main + "lvlRestart");
            // Zero never restarts; a number restarts only after a level that high or higher (17.9.10).
            if (restart is null || (restart > 0 && level < restart)) counts[deeper] = null;
        }
    }

    private string? Display(int list, XElement definition, int?[] counts, int level)
    {
        var properties = LevelOf(list, definition, level);
        var format = FormatOf(properties).Format;
        if (format == "none") return null;
        if (format == "bullet") return "•";
        var isLegal = properties.SwitchOf(W.Main + "isLgl") ?? false;
        var text = properties.ValueOf(W.Main + "lvlText") ?? $"%{level + 1}.";
        for (var index = 0; index <= level; index++)
        {
            var placeholder = $"%{index + 1}";
            if (!text.Contains(placeholder, StringComparison.Ordinal)) continue;
            var value = counts[index] ?? StartOf(list, definition, index);
            var number = Write(value, LevelOf(list, definition, index), isLegal);
            text = text.Replace(placeholder, number, StringComparison.Ordinal);
        }

        text = text.Trim();
        return text.Length == 0 ? null : text;
    }

    // "Legal" numbering writes the numbers of all levels in digits: II.1 becomes 2.1 (17.9.4).
    private string Write(int value, XElement? level, bool isLegal)
    {
        var (format, pattern) = FormatOf(level);
        if (isLegal) return ListNumber.Format(value, format == "decimalZero" ? format : "decimal");
        if (format == "custom" && pattern is not null) return ListNumber.FormatAs(pattern, value);
        var own = WordLanguageCode.Find((string?)level?.Element(W.RunProperties)?.Element(W.Main + "lang")
            ?.Attribute(W.Value));
        return ListNumber.Format(value, format, own == Language.Undetermined ? language : own);
    }

    // A format of a buyer's own stands in an alternate beside a fallback.
    private static (string Format, string? Pattern) FormatOf(XElement? level)
    {
        var element = level?.Element(W.Main + "numFmt")
            ?? level?.Descendants(W.Main + "numFmt").FirstOrDefault();
        return ((string?)element?.Attribute(W.Value) ?? "decimal", (string?)element?.Attribute(W.Main + "format"));
    }

    private int StartOf(int list, XElement definition, int level) =>
        Override(list, level).NumberOf(W.Main + "startOverride")
        ?? LevelOf(list, definition, level).NumberOf(W.Main + "start")
        ?? 0;

    private XElement? LevelOf(int list, XElement definition, int level) =>
        Override(list, level)?.Element(W.Main + "lvl")
        ?? definition.Elements(W.Main + "lvl").FirstOrDefault(l => (string?)l.Attribute(W.Level) == Digits(level));

    private XElement? Override(int list, int level) =>
        lists[list].Elements(W.Main + "lvlOverride")
            .FirstOrDefault(o => (string?)o.Attribute(W.Level) == Digits(level));

    private XElement? DefinitionOf(int list)
    {
        if (!lists.TryGetValue(list, out var found)) return null;
        if (!definitions.TryGetValue(found.NumberOf(W.Main + "abstractNumId") ?? -1, out var definition)) return null;
        // A list may take its levels from the definition that a numbering style points at (17.9.21).
        if (definition.ValueOf(W.Main + "numStyleLink") is not { } link) return definition;
        return definitions.Values.FirstOrDefault(d => d.ValueOf(W.Main + "styleLink") == link) ?? definition;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
