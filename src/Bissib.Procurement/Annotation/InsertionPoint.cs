using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>How inserted paragraphs are parted from what stands around them, so that rejecting them leaves the file as it was.</summary>
internal enum InsertionManner
{
    /// <summary>
    /// Each inserted paragraph has its own tracked mark: rejected, what is left of it (the mark of a comment) joins the
    /// paragraph that follows (ECMA-376, 17.13.5.20).
    /// </summary>
    BeforeParagraph,

    /// <summary>
    /// As Word does at Enter: the mark of the paragraph before is the tracked one, and the last inserted paragraph has
    /// the old mark. Used where no paragraph follows, and where the paragraph ends a section.
    /// </summary>
    BehindParagraph,

    /// <summary>Neither is possible, as after a table that ends its container: nothing untracked may be in the paragraphs.</summary>
    Alone,
}

/// <summary>The element after which paragraphs are inserted, and how.</summary>
internal sealed record InsertionPoint(XElement After, InsertionManner Manner)
{
    private static readonly HashSet<string> Passed =
        ["bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd", "moveFromRangeStart",
         "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"];

    /// <summary>
    /// The point after a block: behind its whole table, text box or closed content control, and behind a field such as a
    /// table of contents that it stands in.
    /// </summary>
    public static InsertionPoint Behind(WordBlocks blocks, int block)
    {
        var paragraph = blocks.LastOf(BodyBlock(blocks, block));
        var element = Outermost(paragraph.Host?.Element ?? paragraph.Element);
        while (EndsInsideField(blocks, element) && NextParagraph(blocks, element) is { } next) element = Outermost(next);
        return new(element, MannerAt(element));
    }

    // Notes, headers and footers come after the body in reading order; what belongs there is inserted at the body's end.
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
        element.Name == W.Main + "sdtContent" || (element.Name == W.ContentControl && ContentControls.TakesParagraphs(element));

    private static bool EndsInsideField(WordBlocks blocks, XElement element) =>
        blocks.Paragraphs.LastOrDefault(p => p.Story == WordStory.Body && p.Host is null && p.Element.AncestorsAndSelf().Contains(element))
            ?.IsInsideField ?? false;

    private static XElement? NextParagraph(WordBlocks blocks, XElement element) =>
        blocks.Paragraphs
            .Where(p => p.Story == WordStory.Body && p.Host is null)
            .SkipWhile(p => !p.Element.AncestorsAndSelf().Contains(element))
            .FirstOrDefault(p => !p.Element.AncestorsAndSelf().Contains(element))?.Element;

    private static InsertionManner MannerAt(XElement element)
    {
        var mark = element.Element(W.ParagraphProperties)?.Element(W.RunProperties);
        var isFree = mark?.Element(W.Inserted) is null && mark?.Element(W.Deleted) is null && mark?.Element(W.MovedFrom) is null
            && mark?.Element(W.Main + "moveTo") is null;
        var endsSection = element.Element(W.ParagraphProperties)?.Element(W.SectionProperties) is not null;
        if (element.Name == W.Paragraph && isFree && endsSection) return InsertionManner.BehindParagraph;
        var following = element.ElementsAfterSelf().FirstOrDefault(e => !Passed.Contains(e.Name.LocalName));
        if (following?.Name == W.Paragraph) return InsertionManner.BeforeParagraph;
        return element.Name == W.Paragraph && isFree ? InsertionManner.BehindParagraph : InsertionManner.Alone;
    }
}
