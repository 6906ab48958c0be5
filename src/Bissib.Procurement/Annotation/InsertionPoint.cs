using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// How inserted paragraphs are parted from what stands around them. Rejecting an inserted paragraph mark joins what is
/// left of its paragraph with the next one (ECMA-376, 17.13.5.20), and programs differ in which of the two keeps its
/// style; both manners leave the file as it was in either case.
/// </summary>
internal enum InsertionManner
{
    /// <summary>
    /// As Word does at Enter: the mark of the paragraph before is the tracked one, and the last inserted paragraph has
    /// the old mark, with the old properties as a tracked change.
    /// </summary>
    BehindParagraph,

    /// <summary>
    /// Each inserted paragraph has its own tracked mark and nothing that is not tracked, so that it goes as a whole:
    /// after a table, and after a paragraph whose mark somebody else tracked.
    /// </summary>
    Whole,
}

/// <summary>The element after which paragraphs are inserted, and how.</summary>
internal sealed record InsertionPoint(XElement After, InsertionManner Manner)
{
    private static readonly HashSet<string> TrackedMarks = ["ins", "del", "moveFrom", "moveTo"];

    /// <summary>
    /// The point after a block: behind its whole table, text box or closed content control, and behind a field such as
    /// a table of contents that it stands in.
    /// </summary>
    public static InsertionPoint Behind(WordBlocks blocks, int block)
    {
        var paragraph = blocks.LastOf(BodyBlock(blocks, block));
        var element = Outermost(paragraph.Host?.Element ?? paragraph.Element);
        while ((EndsInsideField(blocks, element) || EndsInsidePermission(element)) && NextParagraph(blocks, element) is { } next)
            element = Outermost(next);
        if (PermissionEnds(element).LastOrDefault() is { } end) return new(end, InsertionManner.Whole);
        if (element.Name != W.Paragraph && Spacer(element) is { } spacer) element = spacer;
        return new(element, MannerAt(element));
    }

    // The empty line that parts a table from the text after it stays with the table.
    private static XElement? Spacer(XElement element) =>
        element.ElementsAfterSelf().FirstOrDefault() is { } next
        && next.Name == W.Paragraph
        && next.Elements().All(e => e.Name == W.ParagraphProperties)
        && MannerAt(next) == InsertionManner.BehindParagraph
            ? next
            : null;

    // Notes, headers and footers come after the body in reading order; what belongs there is inserted at the body's
    // end.
    private static Block BodyBlock(WordBlocks blocks, int block)
    {
        var all = blocks.Document.Blocks;
        while (block > 0 && blocks.LastOf(all[block]).Story != WordStory.Body) block--;
        return all[block];
    }

    private static XElement Outermost(XElement element)
    {
        var result = element;
        for (var step = element; step.Parent is { } parent && parent.Name != W.Body; step = parent)
        {
            if (parent.Name == W.Table || parent.Name == W.Paragraph || !MayHoldParagraphs(parent)) result = parent;
        }

        return result;
    }

    private static bool MayHoldParagraphs(XElement element) =>
        element.Name == W.Main + "sdtContent"
            || (element.Name == W.ContentControl && ContentControls.TakesParagraphs(element));

    private static bool EndsInsideField(WordBlocks blocks, XElement element) =>
        blocks.Paragraphs
            .LastOrDefault(p => p is { Story: WordStory.Body, Host: null } && p.Element.AncestorsAndSelf()
                .Contains(element))
            ?.IsInsideField ?? false;

    // A part that only some may edit (w:permStart to w:permEnd, 17.13.7); it may begin and end within paragraphs.
    private static bool EndsInsidePermission(XElement element)
    {
        var marks = element.ElementsBeforeSelf().Append(element).Concat(PermissionEnds(element)).DescendantsAndSelf()
            .Where(e => e.Name.LocalName is "permStart" or "permEnd");
        return marks.Sum(mark => mark.Name.LocalName == "permStart" ? 1 : -1) > 0;
    }

    private static IEnumerable<XElement> PermissionEnds(XElement element) =>
        element.ElementsAfterSelf().TakeWhile(e => e.Name.LocalName == "permEnd");

    private static XElement? NextParagraph(WordBlocks blocks, XElement element) =>
        blocks.Paragraphs
            .Where(p => p.Story == WordStory.Body && p.Host is null)
            .SkipWhile(p => !p.Element.AncestorsAndSelf().Contains(element))
            .FirstOrDefault(p => !p.Element.AncestorsAndSelf().Contains(element))?.Element;

    private static InsertionManner MannerAt(XElement element)
    {
        if (element.Name != W.Paragraph) return InsertionManner.Whole;
        var mark = element.Element(W.ParagraphProperties)?.Element(W.RunProperties);
        var isTracked = mark?.Elements().Any(e => TrackedMarks.Contains(e.Name.LocalName)) ?? false;
        return isTracked ? InsertionManner.Whole : InsertionManner.BehindParagraph;
    }
}
