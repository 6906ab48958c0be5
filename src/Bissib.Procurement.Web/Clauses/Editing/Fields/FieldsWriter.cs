namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>
/// Writes values back into the text of a clause file. A key whose values are what they were keeps its lines; within one
/// that changes, so do the languages that do not.
/// </summary>
internal static class FieldsWriter
{
    public static string Write(ClauseFileText file, ClauseFields before, ClauseFields after)
    {
        foreach (var key in ClauseFields.Texts)
            WriteLanguages(file, key, before, after, (code, text) => [YamlText.Pair(code, text, 1)]);
        if (before["stage"] != after["stage"]) file.Set("stage", [$"stage: [{string.Join(", ", after.Stages)}]"]);
        WriteLanguages(file, "text", before, after, (code, text) => YamlText.Literal(code, text, 1));
        WriteElements(file, before, after);
        if (before["references"] != after["references"])
            file.Set("references", ["references:", .. YamlText.Entries(after["references"]).Select(act =>
                $"  - {Plain(act)}")]);
        foreach (var key in ClauseFields.Sentences)
            WriteLanguages(file, key, before, after, (code, text) => YamlText.List(code, YamlText.Entries(text), 1));
        return file.ToString();
    }

    private static void WriteLanguages(
        ClauseFileText file, string key, ClauseFields before, ClauseFields after,
        Func<string, string, IEnumerable<string>> write)
    {
        var codes = LanguageCode.All.Select(language => language.Code()).ToList();
        if (codes.All(code => before[$"{key}.{code}"] == after[$"{key}.{code}"])) return;
        var block = codes.SelectMany(code =>
        {
            var (was, now) = (before[$"{key}.{code}"], after[$"{key}.{code}"]);
            var kept = was == now ? file.LinesOf(key, code) : null;
            return kept ?? (now.Length > 0 ? write(code, now) : []);
        });
        file.Set(key, [$"{key}:", .. block]);
    }

    private static void WriteElements(ClauseFileText file, ClauseFields before, ClauseFields after)
    {
        var elements = ClauseFields.Elements.ToList();
        if (elements.All(element => IsSame(element, before, after))) return;
        var block = elements.Where(element => after[$"elements.{element}"] == "on").SelectMany(element =>
            (IsSame(element, before, after) ? file.LinesOf("elements", element) : null) ?? Element(element,
                after)).ToList();
        file.Set("elements", block.Count == 0 ? [] : ["elements:", .. block]);
    }

    private static IEnumerable<string> Element(string element, ClauseFields after) =>
    [
        $"  {element}:",
        .. LanguageCode.All.Select(language => language.Code()).SelectMany(code =>
        {
            var signals = YamlText.Entries(after[$"elements.{element}.{code}"]);
            // French and Dutch are asked for; without signals of its own, the general ones show the element.
            return signals.Count > 0 || ClauseFields.ModelLanguages.Contains(code) ? YamlText.List(code, signals,
                2) : [];
        }),
    ];

    private static bool IsSame(string element, ClauseFields before, ClauseFields after) =>
        before[$"elements.{element}"] == after[$"elements.{element}"]
        && LanguageCode.All.All(language =>
            before[$"elements.{element}.{language.Code()}"] == after[$"elements.{element}.{language.Code()}"]);

    // An id of an act needs no quotation marks; whatever else is typed gets them, and is then told by the check.
    private static string Plain(string act) =>
        act.All(letter => char.IsAsciiLetterOrDigit(letter)
            || letter is '-' or '/' or '.') ? act : YamlText.Quoted(act);
}
