using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// The proof that a buyer loses nothing: with our changes taken back the copy is the original, and so it is with all
/// changes rejected; with all accepted it holds the original's words and the proposed ones, nothing else.
/// </summary>
internal static class TakingBack
{
    public static IEnumerable<string> FindFaults(FilePair pair, IReadOnlyList<string> inserted)
    {
        var comments = CommentIds(pair.Annotated).Except(CommentIds(pair.Original)).ToHashSet();
        var changes = ChangeIds(pair.Original.Body);
        var (original, annotated) = (pair.Difference.Before, pair.Difference.After);
        if (!AreSame(
            Settled(original, _ => false), Settled(annotated, change => !changes.Contains(IdOf(change)))))
            yield return "taking our changes back does not give the original";
        if (!AreSame(Settled(original, _ => true), Settled(annotated, _ => true)))
            yield return "rejecting all changes does not give the original";
        var before = BodyOutline.Texts(RevisionSettlement.Settle(original, accepts: true));
        var after = BodyOutline.Texts(RevisionSettlement.Settle(annotated, accepts: true));
        if (!Adds(before, after, inserted))
            yield return "accepting all changes does not give the original and what is proposed";

        XElement Settled(XElement body, Func<XElement, bool> concerns) =>
            BodyOutline.Normalise(RevisionSettlement.Settle(BodyOutline.WithoutComments(body, comments),
                accepts: false, concerns));
    }

    private static bool AreSame(XElement one, XElement other) => XNode.DeepEquals(one, other);

    // The original's paragraphs in their order, and between them those inserted, in whatever order the places are.
    private static bool Adds(List<string> before, List<string> after, IReadOnlyList<string> inserted)
    {
        var next = 0;
        foreach (var text in after)
            if (next < before.Count && before[next] == text) next++;
        return next == before.Count
            && after.Order(StringComparer.Ordinal).SequenceEqual(
                before.Concat(inserted.Where(text => text.Length > 0)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> CommentIds(WordPackage package) =>
        package.FindRelated("comments")?.Root?.Elements(W.Comment).Select(IdOf) ?? [];

    private static HashSet<string> ChangeIds(XElement body) =>
        [.. body.Descendants().Where(RevisionSettlement.IsChange).Select(IdOf)];

    private static string IdOf(XElement element) => (string?)element.Attribute(W.Id) ?? "";
}
