using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>What of a body must not change: all of it but the seams between runs of one look, and what is
/// empty.</summary>
internal static class BodyOutline
{
    private static readonly HashSet<string> EmptyWithoutChildren = ["rPr", "pPr"];

    /// <summary>A copy of the body without the comments of these ids.</summary>
    public static XElement WithoutComments(XElement body, IReadOnlySet<string> comments)
    {
        var copy = new XElement(body);
        foreach (var mark in copy.Descendants().Where(e => IsMarkOf(e, comments)).ToList())
        {
            var run = mark.Parent!;
            mark.Remove();
            if (run.Name == W.Run && run.Elements().All(e => e.Name == W.RunProperties)) run.Remove();
        }

        return copy;
    }

    /// <summary>Brings the body to the form in which two equal ones are the same XML.</summary>
    public static XElement Normalise(XElement body)
    {
        foreach (var empty in body.Descendants().Where(e => !e.HasElements
            && EmptyWithoutChildren.Contains(e.Name.LocalName)).Reverse().ToList())
            RemoveEmpty(empty);
        // The ids of paragraphs and of editing sessions belong to neither text nor structure.
        foreach (var paragraph in body.Descendants(W.Paragraph)) paragraph.RemoveAttributes();
        foreach (var text in body.Descendants(W.Text)) text.SetAttributeValue(W.Space, null);
        foreach (var run in body.Descendants(W.Run).ToList()) Join(run);
        return body;
    }

    /// <summary>The words of each paragraph that shows any.</summary>
    public static List<string> Texts(XElement body) =>
        [.. body.Descendants(W.Paragraph).Select(p => string.Concat(p.Descendants(W.Text).Select(t => t.Value)))
            .Where(text => text.Length > 0)];

    private static bool IsMarkOf(XElement element, IReadOnlySet<string> comments) =>
        (element.Name == W.CommentRangeStart || element.Name == W.CommentRangeEnd || element.Name == W.CommentReference)
        && comments.Contains((string?)element.Attribute(W.Id) ?? "");

    private static void RemoveEmpty(XElement empty)
    {
        var parent = empty.Parent;
        empty.Remove();
        if (parent is { HasElements: false } && EmptyWithoutChildren.Contains(parent.Name.LocalName)) RemoveEmpty(
            parent);
    }

    private static void Join(XElement run)
    {
        while (run.Parent is not null && run.NextNode is XElement next && next.Name == W.Run && HaveSameLook(run, next))
        {
            run.Add(next.Nodes().Where(node => node is not XElement { Name: var name } || name != W.RunProperties));
            next.Remove();
        }

        foreach (var text in run.Elements(W.Text).ToList())
        {
            while (text.Parent is not null && text.NextNode is XElement next && next.Name == W.Text)
            {
                text.Value += next.Value;
                next.Remove();
            }
        }
    }

    private static bool HaveSameLook(XElement run, XElement next) =>
        (run.Element(W.RunProperties), next.Element(W.RunProperties)) switch
        {
            (null, null) => true,
            ({ } one, { } other) => XNode.DeepEquals(one, other),
            _ => false,
        };
}
