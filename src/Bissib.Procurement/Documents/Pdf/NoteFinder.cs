namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Takes the notes at the foot of a page out of its lines: set smaller than the text, the first begins with a number.
/// Left in, they would cut the paragraph that goes on over the page break.
/// </summary>
internal static class NoteFinder
{
    public static void TakeOut(PageText page, TextStyle style)
    {
        var start = page.Lines.Count;
        while (start > 0 && page.Lines[start - 1].Size < 0.93 * style.Size) start--;
        while (start < page.Lines.Count && !IsMarked(page.Lines[start])) start++;
        if (start == 0 || start == page.Lines.Count) return;
        if (page.Lines[start].Baseline > page.Bottom + (0.4 * (page.Top - page.Bottom))) return;
        page.Notes = page.Lines[start..];
        page.Lines = page.Lines[..start];
    }

    public static IEnumerable<List<PdfLine>> Split(List<PdfLine> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !IsMarked(lines[end])) end++;
            yield return lines[start..end];
            start = end;
        }
    }

    private static bool IsMarked(PdfLine line) =>
        line.Words[0] is { Text.Length: < 4 } mark && line.Words.Count > 1
        && mark.Text.All(c => char.IsAsciiDigit(c) || c is '*' or '(' or ')')
        && mark.Size < 0.85 * line.Size;
}
