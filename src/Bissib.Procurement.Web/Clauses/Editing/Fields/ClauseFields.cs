using Bissib.Procurement.Clauses;
using Bissib.Procurement.Clauses.Files;

namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>
/// The values of a clause file that can be written without YAML, by the names of their controls: "title.fr", "stage",
/// "found.nl". Lists are texts with a line an entry.
/// </summary>
internal sealed class ClauseFields
{
    public const string First = "stage.first";

    /// <summary>Chosen in the form beside the list of references, and added to its end.</summary>
    public const string NewReference = "references.new";

    public static readonly IReadOnlyList<string> Texts = ["title", "summary"];

    public static readonly IReadOnlyList<string> Sentences = ["found", "not-found"];

    public static readonly IReadOnlyList<string> ModelLanguages = ["fr", "nl"];

    private readonly Dictionary<string, string> values;

    private ClauseFields(Dictionary<string, string> values, IReadOnlySet<string> locked) =>
        (this.values, Locked) = (values, locked);

    /// <summary>
    /// What holds more than lines of text and is changed in the YAML only: "found", "elements.sanction".
    /// </summary>
    public IReadOnlySet<string> Locked { get; }

    public static IEnumerable<string> Elements => Kebab.Names<Element>();

    public string this[string name] => values.GetValueOrDefault(name, "");

    /// <summary>The stages in their order; the first is where the clause is proposed.</summary>
    public IReadOnlyList<string> Stages => YamlText.Entries(this["stage"]);

    /// <summary>What the file says.</summary>
    public static ClauseFields Of(ClauseFileText file)
    {
        var (values, locked) = (new Dictionary<string, string>(), new HashSet<string>());
        foreach (var name in Names())
        {
            var parts = name.Split('.');
            var node = parts.Aggregate((YamlNode?)file.Map, (node, part) => (node as YamlMap)?.Find(part));
            if (TextOf(node) is { } text) values[name] = text;
            else locked.Add(GroupOf(name));
        }

        foreach (var element in Elements)
            values[$"elements.{element}"] = (file.Map.Find("elements") as YamlMap)?.Find(element) is null ? "" : "on";
        return new(values, locked);
    }

    /// <summary>What a form sent; what it does not hold, or what is locked, stays as it is in the file.</summary>
    public ClauseFields With(IFormCollection form)
    {
        var sent = new Dictionary<string, string>(values);
        foreach (var name in Names().Where(name => form.ContainsKey(name) && !Locked.Contains(GroupOf(name))))
            sent[name] = Clean(name, form[name].ToString());
        foreach (var element in Elements)
            if (form.ContainsKey($"elements.{element}.asked"))
                Tick(sent, element, form.ContainsKey($"elements.{element}"));
        if (form.ContainsKey(First)) sent["stage"] = StagesIn(form);
        if (form[NewReference].ToString() is { Length: > 0 } added)
            sent["references"] = $"{sent["references"]}\n{added}".Trim();
        return new(sent, Locked);
    }

    // One that a clause does not state has no words that show it.
    private static void Tick(Dictionary<string, string> sent, string element, bool isStated)
    {
        sent[$"elements.{element}"] = isStated ? "on" : "";
        if (isStated) return;
        foreach (var language in LanguageCode.All) sent[$"elements.{element}.{language.Code()}"] = "";
    }

    // The order of the others is kept, where they were there before.
    private string StagesIn(IFormCollection form)
    {
        var first = form[First].ToString();
        var chosen = form["stage"].Select(stage => stage ?? "").ToList();
        var kept = Stages.Where(chosen.Contains).Concat(chosen.Except(Stages));
        return string.Join('\n', kept.Prepend(first).Where(stage => stage.Length > 0).Distinct());
    }

    private static IEnumerable<string> Names() =>
    [
        .. from key in Texts from language in LanguageCode.All select $"{key}.{language.Code()}",
        .. LanguageCode.All.Select(language => $"text.{language.Code()}"), "stage", "references",
        .. from key in Sentences from language in LanguageCode.All select $"{key}.{language.Code()}",
        .. from element in Elements from language in LanguageCode.All select $"elements.{element}.{language.Code()}",
    ];

    /// <summary>The same values, whoever holds them.</summary>
    public bool IsSame(ClauseFields other) =>
        Names().Concat(Elements.Select(element => $"elements.{element}")).All(name => this[name] == other[name]);

    /// <summary>What is locked and written together: "found" of "found.nl".</summary>
    public static string GroupOf(string name) =>
        name.LastIndexOf('.') is > 0 and var end ? name[..end] : name;

    // As it is read back: one line where there is one, and no blanks at the ends of others.
    private static string Clean(string name, string typed)
    {
        if (Texts.Contains(name.Split('.')[0]))
            return string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!name.StartsWith("text.", StringComparison.Ordinal)) return string.Join('\n', YamlText.Entries(typed));
        return string.Join('\n', typed.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();
    }

    // Null where there is more than text, or text that has no line of its own.
    private static string? TextOf(YamlNode? node) => node switch
    {
        null => "",
        YamlScalar scalar => scalar.Value.Trim(),
        YamlList list when list.Entries.All(entry => entry is YamlScalar { Value: var value } && !value.Contains('\n',
            StringComparison.Ordinal)) =>
            string.Join('\n', list.Entries.Select(entry => ((YamlScalar)entry).Value.Trim())),
        _ => null,
    };
}
