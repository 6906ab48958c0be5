using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Walks the texts of a Word file once, as they stand when all changes are accepted: body, footnotes, endnotes,
/// headers, footers, each part once. Reader and annotator both take their paragraphs from here, so that a
/// <see cref="WordPlace"/> means the same to both.
/// </summary>
internal static class WordText
{
    public static IReadOnlyList<WordParagraph> Read(WordPackage package, WordStyles styles)
    {
        var paragraphs = new List<WordParagraph>();
        var tables = new TableCounter();
        Walk(package.MainPart, WordStory.Body, package.Body);
        foreach (var (kind, note) in new[] { ("footnotes", "footnote"), ("endnotes", "endnote") })
        {
            foreach (var part in package.Related(package.MainPart, kind).Take(1))
                Walk(part, WordStory.Note, [.. package.Find(part)!.Root!.Elements(W.Main + note).Where(IsWritten)]);
        }

        foreach (var (part, story) in HeadersAndFooters(package)) Walk(part, story, package.Find(part)!.Root!);
        return paragraphs;

        void Walk(string part, WordStory story, params XElement[] containers) =>
            paragraphs.AddRange(new WordStoryWalker(part, story, styles, tables).Walk(containers));
    }

    // The separator lines above notes are kept as notes with a type (ECMA-376, 17.11.11).
    private static bool IsWritten(XElement note) => (string?)note.Attribute(W.Type) is null or "normal";

    private static IEnumerable<(string Part, WordStory Story)> HeadersAndFooters(WordPackage package)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var references = package.Body.Descendants(W.SectionProperties).SelectMany(s => s.Elements()).ToList();
        (string, WordStory)[] kinds = [("headerReference", WordStory.Header), ("footerReference", WordStory.Footer)];
        foreach (var (element, story) in kinds)
        {
            foreach (var reference in references.Where(r => r.Name == W.Main + element))
            {
                var id = reference.Attributes()
                    .FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != W.Main);
                if (id is not null && package.RelatedById(package.MainPart, id.Value) is { } part && seen.Add(part))
                    yield return (part, story);
            }
        }
    }
}

/// <summary>Numbers the tables of a document over all of its parts.</summary>
internal sealed class TableCounter
{
    private int count;

    public int Next() => count++;
}
