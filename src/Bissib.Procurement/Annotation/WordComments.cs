using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// The comments part of a file, made where there is none. Each comment of ours ends with its key in square brackets:
/// by author and key a second run knows its own work.
/// </summary>
internal sealed class WordComments(WordPackage package, AnnotationPlan plan, WordIds ids, WordStyles styles)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

    private readonly string author = AnnotationText.Clean(plan.Author);
    private readonly CommentCompanions companions = new(package, ids);
    private XElement? root;

    /// <summary>The style of the mark in the text, where the file has one.</summary>
    public string? ReferenceStyle { get; } = styles.FindByName("annotation reference");

    /// <summary>The keys of our comments that the file already holds.</summary>
    public IReadOnlySet<string> FindKeys() =>
        (package.FindRelated("comments")?.Root?.Elements(W.Comment) ?? [])
            .Where(c => (string?)c.Attribute(W.Author) == author)
            .Select(c => c.Elements(W.Paragraph).LastOrDefault())
            .Select(p => p is null ? "" : string.Concat(p.Descendants(W.Text).Select(t => t.Value)))
            .Where(line => line.StartsWith('[') && line.EndsWith(']'))
            .Select(line => line[1..^1])
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds a comment and answers its id.</summary>
    public int Add(string key, IReadOnlyList<string> paragraphs, Language language)
    {
        root ??= package.Related(package.MainPart, "comments").FirstOrDefault() is { } part
            ? package.Change(part).Root!
            : Create();
        var id = ids.Next();
        var comment = new XElement(
            W.Comment,
            new XAttribute(W.Id, id.ToString(CultureInfo.InvariantCulture)),
            new XAttribute(W.Author, author),
            new XAttribute(W.Date, InsertionMark.DateOf(plan)),
            new XAttribute(W.Main + "initials", AnnotationText.Clean(plan.Initials)));
        for (var index = 0; index < paragraphs.Count; index++)
            comment.Add(Paragraph(paragraphs[index], language, index == 0 ? new XElement(W.Main + "b") : null));
        comment.Add(Paragraph($"[{key}]", language, new XElement(W.Main + "color", new XAttribute(W.Value, "767676"))));
        var first = comment.Descendants(W.Run).First();
        first.AddBeforeSelf(new XElement(W.Run, new XElement(W.Main + "annotationRef")));
        root.Add(comment);
        companions.Add(comment, key, author, plan.Date);
        return id;
    }

    private static XElement Paragraph(string text, Language language, XElement? property) => new(
        W.Paragraph,
        new XElement(
            W.Run,
            new XElement(W.RunProperties, property, WordLanguage.Element(language)),
            new XElement(W.Text, new XAttribute(W.Space, "preserve"), AnnotationText.Clean(text))));

    private XElement Create()
    {
        var document = new XDocument(
            new XDeclaration("1.0", "UTF-8", "yes"),
            new XElement(W.Main + "comments", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName)));
        package.Add("comments", ContentType, RelationshipType, document);
        return document.Root!;
    }
}
