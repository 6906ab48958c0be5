using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>Writes the insertions of one point, in the order of the plan, as tracked paragraphs.</summary>
internal sealed class WordInsertions(WordBlocks blocks, WordStyles styles, InsertionMark mark, WordComments comments)
{
    private readonly List<string> written = [];

    /// <summary>The words of each paragraph written so far.</summary>
    public IReadOnlyList<string> Written => written;

    public void Write(InsertionPoint point, IReadOnlyList<Insertion> insertions)
    {
        var paragraphs = insertions.SelectMany(i => Paragraphs(i, point.Manner)).ToList();
        if (point.Manner == InsertionManner.BehindParagraph) HandMarkOver(point.After, paragraphs);
        else foreach (var paragraph in paragraphs) MarkProperties(paragraph).AddFirst(mark.Inserted());
        point.After.AddAfterSelf(paragraphs);
    }

    private IEnumerable<XElement> Paragraphs(Insertion insertion, InsertionManner manner)
    {
        var body = ParagraphForm.Body(Neighbours.FindBody(blocks, insertion.AfterBlock, styles), styles);
        var heading = insertion.HasHeading
            ? ParagraphForm.Heading(Neighbours.FindHeading(blocks, insertion.AfterBlock), styles)
            : body;
        var entry = ParagraphForm.Entry(Neighbours.FindBullet(blocks, insertion.AfterBlock), body, styles);
        for (var index = 0; index < insertion.Paragraphs.Count; index++)
        {
            var text = InsertedParagraph.Parse(insertion.Paragraphs[index]);
            var form = index == 0 ? heading : text.IsListEntry ? entry : body;
            if (text.IsListEntry && form.IsWithoutBullet) text = text.WithDash();
            written.Add(text.Text);
            var words = mark.Inserted(RunsOf(text, form, insertion.Language));
            var properties = new XElement(W.ParagraphProperties, form.Paragraph.Select(e => new XElement(e)));
            var paragraph = new XElement(W.Paragraph, properties, words);
            // The comment of an insertion written as a whole is a remark on the block before it: see WordAnnotator.
            if (index == 0 && manner != InsertionManner.Whole) Comment(words, insertion);
            yield return paragraph;
        }
    }

    private static IEnumerable<XElement> RunsOf(InsertedParagraph text, ParagraphForm form, Language language) =>
        text.Pieces.Select(piece => new XElement(
            W.Run,
            new XElement(W.RunProperties, form.RunFor(piece), WordLanguage.Element(language)),
            new XElement(W.Text, new XAttribute(W.Space, "preserve"), piece.Text)));

    private void Comment(XElement words, Insertion insertion)
    {
        var id = comments.Add(insertion.Key, insertion.Comment, insertion.Language);
        words.AddBeforeSelf(CommentRanges.Mark(W.CommentRangeStart, id));
        words.AddAfterSelf(CommentRanges.Mark(W.CommentRangeEnd, id),
            CommentRanges.Reference(id, comments.ReferenceStyle));
    }

    /// <summary>
    /// Tracks the mark of the paragraph before, and gives the last inserted one its old mark: section, and, as a
    /// tracked change, the old properties, which come back when everything is rejected.
    /// </summary>
    private void HandMarkOver(XElement before, List<XElement> paragraphs)
    {
        foreach (var paragraph in paragraphs.SkipLast(1)) MarkProperties(paragraph).AddFirst(mark.Inserted());
        if (before.Element(W.ParagraphProperties) is null) before.AddFirst(new XElement(W.ParagraphProperties));
        var old = before.Element(W.ParagraphProperties)!;
        var section = old.Element(W.SectionProperties);
        var oldMark = old.Element(W.RunProperties);
        var last = paragraphs[^1].Element(W.ParagraphProperties)!;
        section?.Remove();
        if (oldMark is not null)
            last.Add(new XElement(W.RunProperties, oldMark.Elements().Where(e => e.Name != W.Main + "rPrChange")));
        last.Add(section);
        last.Add(mark.ParagraphChange(OldProperties(old)));
        MarkProperties(before).AddFirst(mark.Inserted());
    }

    private static IEnumerable<XElement> OldProperties(XElement properties) =>
        properties.Elements()
            .Where(e => e.Name != W.RunProperties && e.Name != W.SectionProperties && e.Name != W.Main + "pPrChange")
            .Select(e => new XElement(e));

    /// <summary>
    /// The properties of the paragraph mark, made in their place: before the section and the tracked change.
    /// </summary>
    private static XElement MarkProperties(XElement paragraph)
    {
        if (paragraph.Element(W.ParagraphProperties) is null) paragraph.AddFirst(new XElement(W.ParagraphProperties));
        var properties = paragraph.Element(W.ParagraphProperties)!;
        if (properties.Element(W.RunProperties) is { } known) return known;
        var made = new XElement(W.RunProperties);
        var next = properties.Elements()
            .FirstOrDefault(e => e.Name == W.SectionProperties || e.Name == W.Main + "pPrChange");
        if (next is null) properties.Add(made);
        else next.AddBeforeSelf(made);
        return made;
    }
}
