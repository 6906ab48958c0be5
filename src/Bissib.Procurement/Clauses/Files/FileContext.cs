using System.Globalization;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>A key that a map may have; Needed says that it must.</summary>
internal readonly record struct Key(string Name, bool Needed = true);

/// <summary>
/// Reads the values of one file of the catalogue and notes what is wrong with file and line. A wrong value is
/// replaced by a harmless one, so that all problems of a file are found in one go.
/// </summary>
internal sealed class FileContext(string file, List<CatalogueProblem> problems)
{
    private static readonly string[] Codes = ["fr", "nl", "en", "de"];

    /// <summary>
    /// True where the file was found to be in order before, so that what is costly is not tested again.
    /// </summary>
    public bool IsKnownGood { get; init; }

    public void Report(int line, string message) => problems.Add(new(file, line, message));

    /// <summary>
    /// The map, after its keys were found known, complete and in order; null where the node is no map.
    /// </summary>
    public YamlMap? Map(YamlNode? node, string what, params Key[] keys)
    {
        if (node is null) return null;
        if (node is not YamlMap map)
        {
            Report(node.Line, $"{what} must be a map of {string.Join(", ", keys.Select(k => k.Name))}");
            return null;
        }

        CheckKeys(map, what, keys);
        return map;
    }

    private void CheckKeys(YamlMap map, string what, Key[] keys)
    {
        var last = -1;
        foreach (var entry in map.Entries)
        {
            var index = Array.FindIndex(keys, key => key.Name == entry.Key);
            if (index < 0)
            {
                var hint = Spelling.DidYouMean(entry.Key, keys.Select(k => k.Name));
                Report(entry.Line, $"'{entry.Key}' is no key of {what}{hint}");
            }
            else if (index < last)
            {
                Report(entry.Line, $"'{entry.Key}' stands too late: it comes before '{keys[last].Name}' in {what}");
            }
            else
            {
                last = index;
            }
        }

        foreach (var key in keys.Where(key => key.Needed && map.Find(key.Name) is null))
            Report(map.Line, $"'{key.Name}' is missing in {what}");
    }

    public IReadOnlyList<YamlNode> List(YamlNode? node, string what)
    {
        if (node is null) return [];
        if (node is YamlList list) return list.Entries;
        Report(node.Line, $"{what} must be a list");
        return [];
    }

    public string Text(YamlNode? node, string what)
    {
        if (node is null) return "";
        if (node is not YamlScalar scalar) Report(node.Line, $"{what} must be a text");
        else if (string.IsNullOrWhiteSpace(scalar.Value)) Report(node.Line, $"{what} is empty");
        else return scalar.Value.Trim().Normalize();
        return "";
    }

    public IReadOnlyList<string> TextList(YamlNode? node, string what) =>
        [.. List(node, what).Select(entry => Text(entry, what))];

    /// <summary>A text in fr, nl, en and de.</summary>
    public Localised Texts(YamlNode? node, string what)
    {
        var map = Map(node, what, [.. Codes.Select(code => new Key(code))]);
        return new(Part("fr"), Part("nl"), Part("en"), Part("de"));

        string Part(string code) => Text(map?.Find(code), $"{what}: {code}");
    }

    /// <summary>A text in fr and nl; other languages of the interface then show the French.</summary>
    public Localised FrenchAndDutch(YamlNode? node, string what)
    {
        var map = Map(node, what, new Key("fr"), new Key("nl"));
        var french = Text(map?.Find("fr"), $"{what}: fr");
        return new(french, Text(map?.Find("nl"), $"{what}: nl"), french);
    }

    public DateOnly? Date(YamlNode? node, string what)
    {
        if (node is null) return null;
        if (DateOnly.TryParseExact((node as YamlScalar)?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var date))
            return date;
        Report(node.Line, $"{what} must be a day such as 2026-11-23");
        return null;
    }

    public decimal? Number(YamlNode? node, string what)
    {
        if (node is null) return null;
        var written = (node as YamlScalar)?.Value;
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        Report(node.Line, $"{what} must be a number without blanks, such as 140000");
        return null;
    }

    /// <summary>A word of an enumeration in kebab-case.</summary>
    public T Choice<T>(YamlNode? node, string what) where T : struct, Enum
    {
        if (node is null) return default;
        var written = (node as YamlScalar)?.Value ?? "";
        if (Kebab.Find<T>(written) is { } value) return value;
        Report(node.Line, $"'{written}' is no {what}{Spelling.DidYouMean(written, Kebab.Names<T>())}");
        return default;
    }

    public IReadOnlyList<T> Choices<T>(YamlNode? node, string what) where T : struct, Enum =>
        [.. List(node, what).Select(entry => Choice<T>(entry, what))];
}
