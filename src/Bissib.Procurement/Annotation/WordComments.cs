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
    private const string RelationshipType =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

    private readonly string author = AnnotationText.Clean(plan.Author);
    private readonly CommentCompanions companions = new(package, ids);
    private XElement? root;
    private Dictionary<string, (XElement Comment, CommentKey Mark)>? own;

    // As they were in the file: what this run adds is not among them.
    private Dictionary<string, (XElement Comment, CommentKey Mark)> Own => own ??= FindOwn();

    /// <summary>The style of the mark in the text, where the file has one.</summary>
    public string? ReferenceStyle { get; } = styles.FindByName("annotation reference");

    /// <summary>Whether the file holds a comment of ours with the key.</summary>
    public bool Knows(string key) => Own.ContainsKey(key);

    /// <summary>
    /// Lets a comment of ours say something else, unless it says that already or a person has edited it.
    /// </summary>
    public void Mend(string key, IReadOnlyList<string> paragraphs, Language language)
    {
        var (comment, mark) = Own[key];
        var said = comment.Elements(W.Paragraph).SkipLast(1).Select(TextOf).ToList();
        if (CommentKey.HashOf(said) != mark.Hash || CommentKey.HashOf(paragraphs) == mark.Hash) return;
        package.Change(package.Related(package.MainPart, "comments").First());
        var ids = comment.Elements(W.Paragraph).Last().Attributes(W.ParagraphId).ToList();
        comment.Elements(W.Paragraph).Remove();
        Fill(comment, key, paragraphs, language);
        // Answers hang on the id of the last paragraph (MS-DOCX, 2.5.4.2).
        foreach (var id in ids) comment.Elements(W.Paragraph).Last().Add(new XAttribute(id));
        comment.SetAttributeValue(W.Date, InsertionMark.DateOf(plan));
    }

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
        Fill(comment, key, paragraphs, language);
        root.Add(comment);
        companions.Add(comment, key, author, plan.Date);
        return id;
    }

    private static void Fill(XElement comment, string key, IReadOnlyList<string> paragraphs, Language language)
    {
        for (var index = 0; index < paragraphs.Count; index++)
            comment.Add(Paragraph(paragraphs[index], language, index == 0 ? new XElement(W.Main + "b") : null));
        var mark = new CommentKey(key, CommentKey.HashOf(paragraphs)).ToString();
        comment.Add(Paragraph(mark, language, new XElement(W.Main + "color", new XAttribute(W.Value, "767676"))));
        comment.Descendants(W.Run).First().AddBeforeSelf(new XElement(W.Run, new XElement(W.Main + "annotationRef")));
    }

    private Dictionary<string, (XElement Comment, CommentKey Mark)> FindOwn() =>
        (package.FindRelated("comments")?.Root?.Elements(W.Comment) ?? [])
            .Where(comment => (string?)comment.Attribute(W.Author) == author)
            .Select(comment =>
                (Comment: comment, Mark: CommentKey.Find(
                    comment.Elements(W.Paragraph).Select(TextOf).LastOrDefault() ?? "")))
            .Where(own => own.Mark is not null)
            .GroupBy(own => own.Mark!.Key)
            .ToDictionary(group => group.Key, group => (group.First().Comment, group.First().Mark!));

    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants(W.Text).Select(t => t.Value));

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
