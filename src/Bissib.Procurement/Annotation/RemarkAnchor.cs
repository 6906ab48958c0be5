using System.Globalization;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Where a remark is written: at its very words in the body; for other texts, in which Word knows no comments, at the
/// place in the body that they hang on, with a sentence that says which words are meant.
/// </summary>
internal sealed class RemarkAnchor
{
    private const int LongestQuote = 120;

    private readonly WordRun? firstRun;
    private readonly WordRun? lastRun;
    private readonly int firstCharacter;
    private readonly int lastCharacter;
    private readonly XElement? element;

    public RemarkAnchor(WordBlocks blocks, TextSpan wanted)
    {
        var span = blocks.Trim(wanted);
        var (paragraph, first, start) = blocks.At(span.Start);
        if (paragraph.Story != WordStory.Body || paragraph.Host is not null)
        {
            Where = Sentence(paragraph, span.In(blocks.Document.Text), blocks.Document.Language);
            element = ElementFor(paragraph, blocks);
            return;
        }

        var (lastParagraph, last, end) = blocks.At(span.End - 1);
        // LibreOffice drops a comment that leads into a table or out of one.
        if (lastParagraph.Story != WordStory.Body || lastParagraph.Host is not null || TableOf(paragraph) != TableOf(lastParagraph))
            (last, end) = (paragraph.Runs[^1], int.MaxValue);
        firstRun = first;
        lastRun = last;
        firstCharacter = start > 0 && char.IsLowSurrogate(first.Text[start]) ? start - 1 : start;
        lastCharacter = Math.Min(end, last.Text.Length - 1);
        if (char.IsHighSurrogate(last.Text[lastCharacter]) && lastCharacter + 1 < last.Text.Length) lastCharacter++;
    }

    /// <summary>The sentence that says where the words stand; null where the remark stands at them.</summary>
    public string? Where { get; }

    public void AskForCuts(RunCutter cutter)
    {
        if (firstRun is null) return;
        cutter.Want(firstRun, firstCharacter);
        cutter.Want(lastRun!, lastCharacter + 1);
    }

    public void Place(int id, RunCutter cutter, string? referenceStyle)
    {
        if (firstRun is not null)
        {
            var first = cutter.PieceWith(firstRun, firstCharacter);
            CommentRanges.Place(id, first, cutter.PieceWith(lastRun!, lastCharacter), referenceStyle,
                lastRun!.IsInField);
        }
        else if (element!.Name == W.Paragraph)
        {
            CommentRanges.PlaceIn(element, id, referenceStyle);
        }
        else
        {
            CommentRanges.Place(id, element, element, referenceStyle);
        }
    }

    private static XElement? TableOf(WordParagraph paragraph) => paragraph.Element.Ancestors(W.Table).LastOrDefault();

    private static XElement ElementFor(WordParagraph paragraph, WordBlocks blocks)
    {
        if (paragraph is { Story: WordStory.Body, Host: { } host })
            return paragraph.Element.Ancestors(W.Run).LastOrDefault(r => r.Ancestors().Contains(host.Element))
                ?? host.Element;
        if (paragraph.Story == WordStory.Note && ReferenceTo(paragraph, blocks) is { } reference) return reference;
        var body = blocks.Paragraphs.Where(p => p is { Story: WordStory.Body, Host: null }).ToList();
        var first = body.Find(p => p is { Runs.Count: > 0, IsInContents: false }) ?? body.FirstOrDefault();
        return first?.Element ?? throw new InvalidOperationException("The body has no paragraph to comment on.");
    }

    /// <summary>The run of the body that shows the number of the note.</summary>
    private static XElement? ReferenceTo(WordParagraph paragraph, WordBlocks blocks)
    {
        var note = paragraph.Element.Ancestors().FirstOrDefault(a => a.Name.LocalName is "footnote" or "endnote");
        var body = blocks.Paragraphs[0].Element.Ancestors(W.Body).FirstOrDefault();
        if (note is null || body is null) return null;
        var reference = body.Descendants(W.Main + $"{note.Name.LocalName}Reference")
            .FirstOrDefault(r => (string?)r.Attribute(W.Id) == (string?)note.Attribute(W.Id));
        return reference?.Parent is { } run && run.Ancestors(W.Deleted).FirstOrDefault() is null
            && run.Ancestors(W.TextBox).FirstOrDefault() is null
            ? run
            : null;
    }

    private static string Sentence(WordParagraph paragraph, string words, Language language)
    {
        var sentence = paragraph.Story switch
        {
            WordStory.Header => AnnotationText.InHeader,
            WordStory.Footer => AnnotationText.InFooter,
            WordStory.Note => AnnotationText.InNote,
            _ => AnnotationText.InTextBox,
        };
        var quote = words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";
        return string.Format(CultureInfo.InvariantCulture, sentence.In(language), quote);
    }
}
