namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Takes numbered lists out of the headings: lines that follow each other with numbers of one depth and no text
/// between. Articles with a number of their own may stand empty, so of them three make a list.
/// </summary>
internal static class HeadingRuns
{
    public static void TakeOut(
        List<(PdfParagraph Paragraph, Numbering? Number)> headings, IReadOnlyList<PdfParagraph> paragraphs)
    {
        var places = paragraphs.Index().ToDictionary(p => p.Item, p => p.Index);
        var lists = new HashSet<PdfParagraph>();
        for (var start = 0; start < headings.Count;)
        {
            var end = start + 1;
            while (end < headings.Count && Follow(headings[end - 1], headings[end], places)) end++;
            var least = headings[start].Paragraph.Kind == BlockKind.ListEntry && headings[start].Number?.Depth == 1
                ? 2 : 3;
            var stands = places[headings[end - 1].Paragraph] + 1;
            var goesOn = stands < paragraphs.Count
                && paragraphs[stands].Kind == BlockKind.ListEntry && IsNumbered(paragraphs[stands]);
            if (end - start + (goesOn ? 1 : 0) >= least && headings[start].Number is not null)
                lists.UnionWith(headings[start..end].Select(h => h.Paragraph));
            start = end;
        }

        headings.RemoveAll(h => lists.Contains(h.Paragraph));
    }

    private static bool Follow(
        (PdfParagraph Paragraph, Numbering? Number) before,
        (PdfParagraph Paragraph, Numbering? Number) after,
        Dictionary<PdfParagraph, int> places) =>
        places[after.Paragraph] == places[before.Paragraph] + 1
        && before.Number is { } first && after.Number is { } second
        && first.Depth == second.Depth && first.IsWord == second.IsWord && first.IsChapter == second.IsChapter;

    private static bool IsNumbered(PdfParagraph paragraph) => ListMarks.IsNumber(paragraph.First.Words[0].Text);
}
