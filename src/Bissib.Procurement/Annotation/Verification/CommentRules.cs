using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// Each comment has a paragraph, an id of its own and in the text one start, one end and one reference, in this order,
/// none of them within a run (ECMA-376, 17.13.4); its companions resolve (MS-DOCX, 2.5). OpenXmlValidator sees few of
/// these.
/// </summary>
internal static class CommentRules
{
    private static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static readonly XNamespace Ids2016 = "http://schemas.microsoft.com/office/word/2016/wordml/cid";

    public static IEnumerable<string> FindFaults(WordPackage package)
    {
        var comments = package.FindRelated("comments")?.Root?.Elements(W.Comment).ToList() ?? [];
        var ids = comments.Select(comment => (string?)comment.Attribute(W.Id) ?? "").ToList();
        foreach (var id in Doubled(ids)) yield return $"comment id twice: {id}";
        foreach (var comment in comments.Where(comment => !comment.Elements(W.Paragraph).Any()))
            yield return $"comment without paragraph: {(string?)comment.Attribute(W.Id)}";
        foreach (var comment in comments.Where(comment => string.IsNullOrEmpty((string?)comment.Attribute(W.Author))))
            yield return $"comment without author: {(string?)comment.Attribute(W.Id)}";
        foreach (var fault in Ranges(package.Body, [.. ids])) yield return fault;
        foreach (var fault in ParagraphIds(comments, package)) yield return fault;
    }

    private static IEnumerable<string> Ranges(XElement body, HashSet<string> comments)
    {
        var marks = body.Descendants()
            .Where(e => e.Name == W.CommentRangeStart || e.Name == W.CommentRangeEnd || e.Name == W.CommentReference)
            .ToLookup(e => (string?)e.Attribute(W.Id) ?? "");
        foreach (var id in comments.Where(id => !marks[id].Select(e => e.Name)
            .SequenceEqual([W.CommentRangeStart, W.CommentRangeEnd, W.CommentReference])))
            yield return $"comment not marked by start, end and reference: {id}";
        foreach (var mark in marks.Where(group => !comments.Contains(group.Key)))
            yield return $"mark of a comment that does not exist: {mark.Key}";
        foreach (var mark in marks.SelectMany(group => group))
        {
            var isReference = mark.Name == W.CommentReference;
            if (isReference != (mark.Parent!.Name == W.Run))
                yield return $"mark at a forbidden place: {(string?)mark.Attribute(W.Id)}";
        }
    }

    private static IEnumerable<string> ParagraphIds(List<XElement> comments, WordPackage package)
    {
        var known = comments.Descendants(W.Paragraph).Attributes(W.ParagraphId).Select(a => a.Value).ToList();
        foreach (var id in Doubled(known)) yield return $"paragraph id twice: {id}";
        foreach (var id in known.Where(id => !IsValid(id))) yield return $"paragraph id out of range: {id}";
        var threads = Entries(package, "commentsExtended", Word2012 + "commentEx").ToList();
        var listed = threads.Select(e => (string?)e.Attribute(Word2012 + "paraId") ?? "").ToList();
        foreach (var id in listed.Except(known)) yield return $"thread of a comment that does not exist: {id}";
        foreach (var id in threads.Attributes(Word2012 + "paraIdParent").Select(a => a.Value).Except(listed))
            yield return $"answer to a comment that does not exist: {id}";
        var durable = Entries(package, "commentsIds", Ids2016 + "commentId").ToList();
        foreach (var id in durable.Attributes(Ids2016 + "paraId").Select(a => a.Value).Except(known))
            yield return $"durable id of a comment that does not exist: {id}";
        foreach (var id in Doubled(durable.Attributes(Ids2016 + "durableId").Select(a => a.Value)))
            yield return $"durable id twice: {id}";
    }

    private static IEnumerable<XElement> Entries(WordPackage package, string kind, XName name) =>
        package.FindRelated(kind)?.Root?.Elements(name) ?? [];

    private static IEnumerable<string> Doubled(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);

    private static bool IsValid(string id) =>
        uint.TryParse(id, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 0x80000000;
}
