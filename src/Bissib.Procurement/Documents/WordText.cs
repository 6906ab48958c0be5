using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Walks the texts of a Word file once, as they stand when all changes are accepted: the body with its notes, headers,
/// footers, each part once. Reader and annotator both take their paragraphs from here, so that a
/// <see cref="WordPlace"/> means the same to both; the places of other views are of no use to the annotator.
/// </summary>
internal static class WordText
{
    public static IReadOnlyList<WordParagraph> Read(
        WordPackage package, WordStyles styles, WordRevisions? revisions = null)
    {
        var scope = new WordScope(styles, revisions ?? WordRevisions.Accepted, package.FindRelated("comments"));
        var body = Walk(package.MainPart, WordStory.Body, package.Body);
        var paragraphs = WordNotes.Read(package, scope).PlaceIn(body, scope.Revisions).ToList();
        foreach (var (part, story) in HeadersAndFooters(package))
            paragraphs.AddRange(Walk(part, story, package.Find(part)!.Root!));
        return paragraphs;

        IReadOnlyList<WordParagraph> Walk(string part, WordStory story, XElement container) =>
            new WordStoryWalker(part, story, scope).Walk([container]);
    }

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
