using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// The parts that newer editions of Word keep beside the comments: threads, durable ids, times and people (MS-DOCX,
/// 2.5). A file that has them gets an entry in each for every new comment; a file without them stays without.
/// </summary>
internal sealed class CommentCompanions(WordPackage package, WordIds ids)
{
    private static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static readonly XNamespace Ids2016 = "http://schemas.microsoft.com/office/word/2016/wordml/cid";
    private static readonly XNamespace Extensible2018 = "http://schemas.microsoft.com/office/word/2018/wordml/cex";

    private readonly string? threads = Part(package, "commentsExtended");
    private readonly string? durableIds = Part(package, "commentsIds");
    private readonly string? times = Part(package, "commentsExtensible");
    private readonly string? people = Part(package, "people");

    public void Add(XElement comment, string key, string author, DateTimeOffset date)
    {
        if (people is not null) AddPerson(package.Change(people).Root!, author);
        if (threads is null && durableIds is null && times is null) return;
        DeclareWord2010(comment.Parent!);
        foreach (var (paragraph, index) in comment.Elements(W.Paragraph).Select((p, index) => (p, index)))
            paragraph.SetAttributeValue(W.ParagraphId, ids.NextParagraph($"{key} {index}"));

        // The last paragraph stands for the comment (MS-DOCX, 2.5.4.2).
        var paragraphId = (string)comment.Elements(W.Paragraph).Last().Attribute(W.ParagraphId)!;
        var durableId = ids.NextParagraph($"{key} durable");
        Add(threads, Word2012 + "commentEx", (Word2012 + "paraId", paragraphId), (Word2012 + "done", "0"));
        Add(durableIds, Ids2016 + "commentId", (Ids2016 + "paraId", paragraphId), (Ids2016 + "durableId", durableId));
        var utc = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        if (durableIds is not null)
            Add(times, Extensible2018 + "commentExtensible", (Extensible2018 + "durableId", durableId),
                (Extensible2018 + "dateUtc", utc));
    }

    private static string? Part(WordPackage package, string kind) =>
        package.Related(package.MainPart, kind).FirstOrDefault();

    private void Add(string? part, XName name, params (XName Name, string Value)[] attributes)
    {
        if (part is null) return;
        package.Change(part).Root!.Add(new XElement(name, attributes.Select(a => new XAttribute(a.Name, a.Value))));
    }

    private static void AddPerson(XElement root, string author)
    {
        var isKnown = root.Elements(Word2012 + "person").Any(p => (string?)p.Attribute(Word2012 + "author") == author);
        if (!isKnown) root.Add(new XElement(Word2012 + "person", new XAttribute(Word2012 + "author", author)));
    }

    // Older programs refuse a file with attributes of a namespace that is not said to be ignorable (ECMA-376,
    // part 3, 7.2).
    private static void DeclareWord2010(XElement root)
    {
        var prefix = root.GetPrefixOfNamespace(W.Word2010);
        if (prefix is null) root.SetAttributeValue(XNamespace.Xmlns + (prefix = "w14"), W.Word2010.NamespaceName);
        if (root.GetPrefixOfNamespace(W.Compatibility) is null)
            root.SetAttributeValue(XNamespace.Xmlns + "mc", W.Compatibility.NamespaceName);
        var ignorable = ((string?)root.Attribute(W.Compatibility + "Ignorable") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!ignorable.Contains(prefix))
            root.SetAttributeValue(W.Compatibility + "Ignorable", string.Join(' ', ignorable.Append(prefix)));
    }
}
