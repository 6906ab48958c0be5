using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// A body with tracked changes accepted or rejected, as Word does it (ECMA-376, 17.13.5): a paragraph whose mark goes
/// flows into the next one, which keeps its properties.
/// </summary>
internal sealed class RevisionSettlement(bool accepts, Func<XElement, bool> concerns)
{
    /// <summary>A copy of the body in which the changes that are concerned are settled.</summary>
    public static XElement Settle(XElement body, bool accepts, Func<XElement, bool>? concerns = null)
    {
        var copy = new XElement(body);
        new RevisionSettlement(accepts, concerns ?? (_ => true)).Settle(copy);
        return copy;
    }

    private void Settle(XElement body)
    {
        var changes = body.Descendants().Where(e => IsChange(e) && concerns(e)).ToList();
        foreach (var change in changes.Where(IsProperties)) SettleProperties(change);
        foreach (var change in changes.Where(e => !IsProperties(e) && !IsMark(e))) SettleContent(change);
        foreach (var mark in changes.Where(IsMark)) SettleMark(mark);
    }

    public static bool IsChange(XElement element) =>
        WordRevisions.IsInsertion(element) || WordRevisions.IsDeletion(element)
        || (IsProperties(element) && element.Name.Namespace == W.Main);

    private static bool IsProperties(XElement element) => element.Name.LocalName is "pPrChange" or "rPrChange";

    private static bool IsMark(XElement element) => element.Parent?.Name == W.RunProperties;

    private bool Goes(XElement change) => accepts ? WordRevisions.IsDeletion(change)
        : WordRevisions.IsInsertion(change);

    private void SettleProperties(XElement change)
    {
        var current = change.Parent!;
        change.Remove();
        if (accepts) return;
        var kept = current.Elements().Where(e => e.Name == W.SectionProperties
            || (e.Name == W.RunProperties && current.Name == W.ParagraphProperties)).ToList();
        var old = change.Elements().FirstOrDefault()?.Elements().ToList() ?? [];
        current.ReplaceNodes(old.Concat(kept).Select(e => new XElement(e)));
    }

    private void SettleContent(XElement change)
    {
        if (Goes(change))
        {
            change.ReplaceWith(change.Descendants().Where(e => e.Name == W.CommentRangeStart
                || e.Name == W.CommentRangeEnd));
            return;
        }

        if (WordRevisions.IsDeletion(change))
            foreach (var text in change.Descendants(W.Main + "delText")) text.Name = W.Text;
        change.ReplaceWith(change.Nodes());
    }

    private void SettleMark(XElement mark)
    {
        var paragraph = mark.Ancestors(W.Paragraph).FirstOrDefault();
        var goes = Goes(mark);
        mark.Remove();
        if (!goes || paragraph?.Parent is null) return;
        var content = paragraph.Nodes().Where(node => node is not XElement { Name: var name }
            || name != W.ParagraphProperties).ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault();
        // Before a table or at the end of a cell there is nothing to flow into.
        if (next?.Name != W.Paragraph && content.Count > 0) return;
        paragraph.Remove();
        foreach (var node in content) node.Remove();
        if (next?.Element(W.ParagraphProperties) is { } properties) properties.AddAfterSelf(content);
        else next?.AddFirst(content);
    }
}
