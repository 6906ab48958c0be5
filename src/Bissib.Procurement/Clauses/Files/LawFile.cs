using Bissib.Procurement.Law;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads clauses/law/{id}.yaml.</summary>
internal static class LawFile
{
    private static readonly Key[] Keys =
    [
        new("title"), new("short"), new("date"), new("number", false), new("link"), new("in-force", false),
        new("replaced-by", false), new("checked"), new("articles"),
    ];

    public static LegalAct? Read(string id, YamlNode node, FileContext file)
    {
        if (file.Map(node, "an act", Keys) is not { } map) return null;
        var (from, to) = Period(map.Find("in-force"), file);
        var articles = (map.Find("articles") as YamlMap)?.Entries ?? [];
        if (articles.Count == 0) file.Report(map.Line, "an act has at least one article");
        return new LegalAct
        {
            Id = id,
            Title = file.Texts(map.Find("title"), "title"),
            ShortTitle = file.Texts(map.Find("short"), "short"),
            Date = file.Date(map.Find("date"), "date") ?? default,
            Number = map.Find("number") is { } number ? file.Text(number, "number") : null,
            Link = Link(map.Find("link"), file),
            InForceFrom = from,
            InForceTo = to,
            ReplacedBy = map.Find("replaced-by") is { } successor ? file.Text(successor, "replaced-by") : null,
            Checked = file.Date(map.Find("checked"), "checked") ?? default,
            Articles = articles.ToDictionary(entry => entry.Key, entry => Article(entry, file)),
        };
    }

    private static LegalArticle Article(YamlEntry entry, FileContext file)
    {
        var map = file.Map(
            entry.Value, "an article", new("content"), new("source"), new("confidence"), new("in-force", false));
        var (from, to) = Period(map?.Find("in-force"), file);
        return new(
            entry.Key,
            file.Texts(map?.Find("content"), "content"),
            file.Text(map?.Find("source"), "source"),
            file.Choice<LegalConfidence>(map?.Find("confidence"), "confidence"),
            from,
            to);
    }

    private static (DateOnly? From, DateOnly? To) Period(YamlNode? node, FileContext file)
    {
        var map = file.Map(node, "in-force", new("from", false), new("to", false));
        return (file.Date(map?.Find("from"), "from"), file.Date(map?.Find("to"), "to"));
    }

    private static Uri Link(YamlNode? node, FileContext file)
    {
        var written = file.Text(node, "link");
        if (Uri.TryCreate(written, UriKind.Absolute, out var link) && link.Scheme is "https" or "http") return link;
        if (node is not null && written.Length > 0) file.Report(node.Line, "link must be a web address");
        return new Uri("https://invalid.invalid/");
    }
}
