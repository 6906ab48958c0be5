using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>Writes the start, the end and the reference of comments around runs (ECMA-376, 17.13.4).</summary>
internal static class CommentRanges
{
    // What may hold the marks of a range beside its runs; content controls only where they hold rich text.
    private static readonly HashSet<string> Holders =
        ["p", "hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo"];

    /// <summary>Puts a comment around everything from one run-level element to another; both may be the same.</summary>
    public static void Place(int id, XElement first, XElement last, string? referenceStyle, bool endsInField = false)
    {
        Legal(first).AddBeforeSelf(Mark(W.CommentRangeStart, id));
        var end = Mark(W.CommentRangeEnd, id);
        var lastLegal = Legal(last);
        (BeginsField(last) ? FieldEnd(lastLegal, 0) : lastLegal).AddAfterSelf(end);
        var outer = ChildOfParagraph(end);
        (endsInField ? FieldEnd(outer, 1) : outer).AddAfterSelf(Reference(id, referenceStyle));
    }

    /// <summary>Puts a comment at the end of a paragraph that shows no characters.</summary>
    public static void PlaceIn(XElement paragraph, int id, string? referenceStyle) =>
        paragraph.Add(Mark(W.CommentRangeStart, id), Mark(W.CommentRangeEnd, id), Reference(id, referenceStyle));

    public static XElement Mark(XName name, int id) =>
        new(name, new XAttribute(W.Id, id.ToString(CultureInfo.InvariantCulture)));

    /// <summary>
    /// The run that carries the comment. It never stands in an insertion or deletion, or accepting or rejecting that
    /// would leave a comment that nothing refers to.
    /// </summary>
    public static XElement Reference(int id, string? style) => new(
        W.Run,
        style is null
            ? null
            : new XElement(W.RunProperties, new XElement(W.StyleOfRun, new XAttribute(W.Value, style))),
        Mark(W.CommentReference, id));

    private static XElement Legal(XElement element)
    {
        while (element.Parent is { } parent && !IsHolder(parent) && parent.Name != W.Body) element = parent;
        return element;
    }

    private static bool IsHolder(XElement element)
    {
        if (element.Name.Namespace != W.Main) return false;
        if (element.Name.LocalName != "sdtContent") return Holders.Contains(element.Name.LocalName);
        return ContentControls.TakesRuns(element.Parent!);
    }

    private static XElement ChildOfParagraph(XElement element)
    {
        for (var step = element; step.Parent is { } parent; step = parent)
            if (parent.Name == W.Paragraph) return step;
        return element;
    }

    private static bool BeginsField(XElement run) =>
        run.Elements(W.FieldCharacter).Any(f => FieldStack.KindOf(f) == "begin");

    /// <summary>
    /// The sibling in which so many open fields, and those that begin at the element, are ended; the element if none.
    /// </summary>
    private static XElement FieldEnd(XElement element, int open)
    {
        var depth = open;
        foreach (var sibling in (open == 0 ? [element] : Enumerable.Empty<XElement>())
            .Concat(element.ElementsAfterSelf()))
        {
            foreach (var mark in sibling.DescendantsAndSelf(W.FieldCharacter))
                depth += FieldStack.KindOf(mark) switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth <= 0) return sibling;
        }

        return element;
    }
}
