namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Parts the lines of a flow into paragraphs, list entries and contents entries.</summary>
internal sealed class ParagraphFinder(TextStyle style)
{
    private const double LongShare = 0.7;
    private const int ManyWords = 6;
    private const double WidestLeading = 2.2;

    public List<PdfParagraph> Find(Flow flow, int page)
    {
        var paragraphs = new List<PdfParagraph>();
        foreach (var line in flow.Lines)
        {
            if (paragraphs.Count == 0 || Begins(line, paragraphs[^1]))
                paragraphs.Add(new(page, flow) { Kind = KindOf(line, flow, paragraphs.LastOrDefault()) });
            paragraphs[^1].Lines.Add((page, line));
        }

        return paragraphs;
    }

    private bool Begins(PdfLine line, PdfParagraph open)
    {
        if (line.IsContents != open.First.IsContents) return true;
        if (line.IsContents) return EndsInNumber(open.Last) && line.Words.Count > 1;
        return IsApart(line, open) || IsOtherStyle(line, open) || IsEntry(line, open)
            || IsMovedIn(line, open) || EndsEarly(line, open);
    }

    private static bool EndsInNumber(PdfLine line) => char.IsAsciiDigit(line.Words[^1].Text[^1]);

    private static BlockKind KindOf(PdfLine line, Flow flow, PdfParagraph? before) =>
        flow.Cell is not null ? BlockKind.TableCell
        : line.IsContents ? BlockKind.ContentsEntry
        : IsEntry(line, before) ? BlockKind.ListEntry
        : BlockKind.Paragraph;

    private bool IsApart(PdfLine line, PdfParagraph open)
    {
        var distance = open.Last.Baseline - line.Baseline;
        if (distance < 0) return true;
        var usual = open.Lines.Count > 1
            ? open.Lines[^2].Line.Baseline - open.Last.Baseline
            : Math.Max(style.Leading, 1.15) * Math.Max(open.Last.Size, line.Size);
        if (distance <= (1.22 * usual) + 0.5) return false;
        // Some paragraphs of a document may be set wider than the most of it.
        return distance > WidestLeading * line.Size || !IsWithinSentence(line, open);
    }

    private static bool IsOtherStyle(PdfLine line, PdfParagraph open)
    {
        if (Math.Abs(line.Size - open.Last.Size) > 0.12 * open.Last.Size)
            return line.Words.Count > 2 || open.Last.Words.Count > 2 || !IsFull(open.Last, line, open.Flow);
        return line.IsBold != open.Last.IsBold
            && (!IsFull(open.Last, line, open.Flow) || open.EndsSentence
                || (open.Last.IsBold && open.Lines.Count == 1));
    }

    // A dash or number within a sentence may fall on the start of a line, so these need a sign that the text before
    // ended.
    private static bool IsEntry(PdfLine line, PdfParagraph? before)
    {
        if (line.Words.Count < 2) return false;
        var mark = line.Words[0].Text;
        if (ListMarks.IsBullet(mark)) return true;
        if (!ListMarks.IsDash(mark) && !ListMarks.IsNumber(mark)) return false;
        return before is null || before.EndsSentence || PdfParagraph.EndsWith(before.Last, ",")
            || before.First.IsBold || !IsFull(before.Last, line, before.Flow)
            || (before.Kind == BlockKind.ListEntry && Math.Abs(before.First.Left - line.Left) < 2);
    }

    private static bool IsMovedIn(PdfLine line, PdfParagraph open)
    {
        var shift = line.Left - (open.Lines.Count > 1 ? open.Last.Left : open.TextLeft);
        if (open.Kind == BlockKind.ListEntry)
            return shift > 2 * line.Size
                || (line.Left <= open.First.Left + 1 && open.EndsSentence && open.TextLeft > open.First.Left + 3);
        return shift > 0.9 * line.Size && open.EndsSentence;
    }

    // The first word of the line would have stood on the line before: somebody ended that line on purpose.
    private static bool EndsEarly(PdfLine line, PdfParagraph open) =>
        !IsFull(open.Last, line, open.Flow) && !IsWithinSentence(line, open);

    // Text is not always set as wide as its widest line: a long line that no sign ends goes on in lower case.
    private static bool IsWithinSentence(PdfLine line, PdfParagraph open)
    {
        var (first, last) = (line.Words[0].Text, open.Last.Words[^1].Text);
        if (!char.IsLower(first[0]) || !char.IsLetterOrDigit(last[^1])) return false;
        var width = open.Flow.Right - open.Last.Left;
        return open.Last.Right - open.Last.Left >= LongShare * width && open.Last.Words.Count >= ManyWords;
    }

    private static bool IsFull(PdfLine before, PdfLine line, Flow flow) =>
        before.Right + (line.Words[0].Right - line.Words[0].Left) + (SlackOf(before) * before.Size) > flow.Right;

    private static double SlackOf(PdfLine before) => PdfParagraph.EndsWith(before, ".!?:;") ? 0.8 : 2.5;
}
