namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Joins a paragraph that the end of a column or page cuts in two.</summary>
internal static class BreakJoiner
{
    public static List<PdfParagraph> Join(List<PdfParagraph> paragraphs)
    {
        var joined = new List<PdfParagraph>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (joined.Count > 0 && GoesOn(joined[^1], paragraph)) joined[^1].Lines.AddRange(paragraph.Lines);
            else joined.Add(paragraph);
        }

        return joined;
    }

    private static bool GoesOn(PdfParagraph before, PdfParagraph after) =>
        before.Flow != after.Flow
        && before.Kind is BlockKind.Paragraph or BlockKind.ListEntry
        && after.Kind == BlockKind.Paragraph
        && !before.EndsSentence
        && char.IsLower(after.First.Words[0].Text[0])
        && after.Lines[0].Page - before.Lines[^1].Page is 0 or 1
        && Math.Abs(before.Last.Size - after.First.Size) < 0.06 * before.Last.Size
        && before.Last.IsBold == after.First.IsBold;
}
