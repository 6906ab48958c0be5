using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>The styles of a Word file with what they inherit over basedOn (ECMA-376, 17.7.4.3).</summary>
internal sealed partial class WordStyles
{
    // A style may name itself as its base in a broken file; Word gives up after eleven levels as well.
    private const int LongestChain = 12;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly HashSet<XName> formatted = [];
    private readonly Dictionary<string, int> headingLevels = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Style, XName Property), bool?> switches = [];

    public WordStyles(XDocument? part)
    {
        var defaults = part?.Root?.Element(W.Main + "docDefaults")?.Element(W.Main + "rPrDefault");
        Language = WordLanguageCode.Find(
            (string?)defaults?.Element(W.RunProperties)?.Element(W.Main + "lang")?.Attribute(W.Value));
        foreach (var style in part?.Root?.Elements(W.Style) ?? [])
        {
            if ((string?)style.Attribute(W.Main + "styleId") is not { } id) continue;
            styles.TryAdd(id, style);
            foreach (var property in style.Element(W.RunProperties)?.Elements() ?? []) formatted.Add(property.Name);
            var isDefault = (string?)style.Attribute(W.Main + "default") is "1" or "true" or "on";
            if (isDefault && (string?)style.Attribute(W.Type) == "paragraph") DefaultParagraph ??= id;
        }
    }

    public string? DefaultParagraph { get; }

    /// <summary>The language that the file takes its texts to be in by default; people seldom see to it.</summary>
    public Language Language { get; }

    public bool Has(string id) => styles.ContainsKey(id);

    /// <summary>
    /// The id of the style of a built-in name, which is English in every edition of Word; null where there is none.
    /// </summary>
    public string? FindByName(string name) =>
        styles.FirstOrDefault(s => string.Equals(s.Value.ValueOf(W.Name), name, StringComparison.OrdinalIgnoreCase))
            .Key;

    /// <summary>1 to 9 where the style makes a heading, otherwise 0.</summary>
    public int HeadingLevel(string? id)
    {
        if (id is null) return 0;
        if (!headingLevels.TryGetValue(id, out var level)) headingLevels[id] = level = FindHeadingLevel(id);
        return level;
    }

    /// <summary>Whether the style is that of a line of a table of contents.</summary>
    public bool IsContents(string? id) =>
        id is not null
            && (ContentsName().IsMatch(id) || Chain(id).Any(s => ContentsName().IsMatch(s.ValueOf(W.Name) ?? "")));

    /// <summary>The first of the style and its bases that has such a child in its paragraph properties.</summary>
    public XElement? FindParagraphProperty(string? id, XName child) =>
        Chain(id ?? DefaultParagraph).Select(s => s.Element(W.ParagraphProperties)?.Element(child))
            .FirstOrDefault(e => e is not null);

    /// <summary>Whether a switch such as w:b or w:vanish is on for a run, by itself or by its styles.</summary>
    public bool IsOn(XElement run, string? paragraphStyle, XName property)
    {
        var direct = run.Element(W.RunProperties);
        if (!formatted.Contains(property)) return direct.SwitchOf(property) ?? false;
        return direct.SwitchOf(property)
            ?? SwitchOfChain(direct.ValueOf(W.StyleOfRun), property)
            ?? SwitchOfChain(paragraphStyle ?? DefaultParagraph, property)
            ?? false;
    }

    /// <summary>Whether the style of a table makes its first row bold or shades it (17.7.6.6).</summary>
    public bool FormatsFirstRow(string? tableStyle) =>
        Chain(tableStyle).SelectMany(s => s.Elements(W.Main + "tblStylePr"))
            .Where(p => (string?)p.Attribute(W.Type) == "firstRow")
            .Any(p => p.Element(W.RunProperties).SwitchOf(W.Main + "b") == true
                || p.Element(W.Main + "tcPr")?.Element(W.Main + "shd") is not null);

    private bool? SwitchOfChain(string? id, XName property)
    {
        if (id is null) return null;
        if (switches.TryGetValue((id, property), out var known)) return known;
        var found = Chain(id).Select(s => s.Element(W.RunProperties).SwitchOf(property))
            .FirstOrDefault(s => s is not null);
        return switches[(id, property)] = found;
    }

    private int FindHeadingLevel(string id)
    {
        foreach (var style in Chain(id))
        {
            if (style.Element(W.ParagraphProperties).NumberOf(W.OutlineLevel) is { } outline)
                return outline is >= 0 and < 9 ? outline + 1 : 0;
            if (Array.Find(Array.ConvertAll(NamesOf(style), LevelOfName), level => level > 0) is > 0 and var named)
                return named;
        }

        return LevelOfName(id);
    }

    // A style has one name and aliases, which stand in a list of their own or after commas in the name (17.7.4.1).
    private static string[] NamesOf(XElement style) =>
        $"{style.ValueOf(W.Name)},{style.ValueOf(W.Main + "aliases")}"
            .Split(',', ';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int LevelOfName(string name)
    {
        if (TitleName().IsMatch(name)) return 1;
        var match = HeadingName().Match(name);
        return match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.ValueOf(W.BasedOn);
        }
    }

    [GeneratedRegex(@"^(?:heading|titre|kop|(?:ü|u|ue)?berschrift)[ _]?([1-9])(?:[^0-9.].*)?$", Options)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:title|titre|titel)$", Options)]
    private static partial Regex TitleName();

    [GeneratedRegex(
        "^(?:toc|tm|inhopg|verzeichnis|table of figures|tabledesillustrations|lijstmetafbeeldingen)[ _]?[1-9]?$",
        Options)]
    private static partial Regex ContentsName();

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
}
