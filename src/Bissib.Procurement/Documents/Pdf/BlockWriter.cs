namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Writes paragraphs, headers and footers into the document, with the place of each word.</summary>
internal sealed class BlockWriter(DocumentBuilder builder, Hyphens hyphens)
{
    private readonly Dictionary<int, int> wordsOfPage = [];

    public DocumentBuilder Builder => builder;

    public void Write(PdfParagraph paragraph)
    {
        Write(paragraph.Lines, paragraph.Kind == BlockKind.ContentsEntry);
        builder.EndBlock(new Block
        {
            Span = default,
            Kind = IsFilledIn(paragraph) ? BlockKind.FormField : paragraph.Kind,
            Level = paragraph.Level,
            Page = paragraph.Page,
            Cell = paragraph.Flow.Cell,
        });
    }

    private static bool IsFilledIn(PdfParagraph paragraph) =>
        paragraph.Kind is BlockKind.Paragraph or BlockKind.ListEntry or BlockKind.TableCell
        && paragraph.Lines.Exists(l => l.Line.Words.Exists(w => w.IsFilledIn));

    public void WriteFurniture(int page, List<PdfLine> lines, BlockKind kind)
    {
        Write([.. lines.Select(line => (page, line))], isContents: false);
        builder.EndBlock(new Block { Span = default, Kind = kind, Page = page });
    }

    private void Write(List<(int Page, PdfLine Line)> lines, bool isContents)
    {
        PdfWord? previous = null;
        int? bold = null;
        foreach (var (page, line) in lines)
        {
            for (var index = 0; index < line.Words.Count; index++)
            {
                var word = line.Words[index];
                if (isContents && IsLeader(word.Text)) continue;
                if (previous is not null) Part(previous, word.Text, isLineEnd: index == 0);
                if (bold is { } from && !word.IsBold)
                {
                    builder.Mark(TextMarkKind.Bold, from);
                    bold = null;
                }

                if (word.IsBold) bold ??= builder.Length;
                var number = wordsOfPage.GetValueOrDefault(page);
                builder.Add(word.Text, new PdfPlace(page, number, word.Box, 0));
                wordsOfPage[page] = number + 1;
                previous = word;
            }
        }

        if (bold is { } start) builder.Mark(TextMarkKind.Bold, start);
    }

    private void Part(PdfWord previous, string next, bool isLineEnd)
    {
        if (isLineEnd && previous.IsParted && char.IsLetter(next[0])) return;
        if (isLineEnd && hyphens.IsDropped(previous.Text, next)) builder.RemoveLast();
        else if (!(isLineEnd && Hyphens.IsKept(previous.Text, next))) builder.AddSeparator(' ');
    }

    private static bool IsLeader(string word) => word.AsSpan().Trim(".…_ ").IsEmpty;
}
