namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Takes running headers and footers out of the pages: the same letters, digits left out, at the same height on at
/// least three pages near each other (on both pages of two).
/// </summary>
internal static class FurnitureFinder
{
    private const double Band = 0.17;
    private const int MostLines = 8;
    private const int Window = 6;
    private const double SameHeight = 5;

    public static void TakeOut(IReadOnlyList<PageText> pages)
    {
        if (pages.Count < 2) return;
        var seen = new Dictionary<(string Key, int Page), List<double>>();
        foreach (var page in pages)
            foreach (var line in TopLines(page).Concat(BottomLines(page)).Distinct())
            {
                var key = (KeyOf(line), page.Number);
                if (!seen.TryGetValue(key, out var heights)) seen[key] = heights = [];
                heights.Add(line.Baseline);
            }

        foreach (var page in pages)
        {
            var top = CountOf(TopLines(page), Repeats);
            var bottom = Math.Min(CountOf(BottomLines(page), Repeats), page.Lines.Count - top);
            page.Header = page.Lines[..top];
            page.Footer = page.Lines[^bottom..];
            page.Lines = page.Lines[top..^bottom];

            bool Repeats(PdfLine line)
            {
                var key = KeyOf(line);
                var near = Enumerable.Range(page.Number - Window, (2 * Window) + 1).Count(number =>
                    seen.TryGetValue((key, number), out var heights)
                    && heights.Exists(h => Math.Abs(h - line.Baseline) <= SameHeight));
                return near >= Math.Min(3, pages.Count);
            }
        }
    }

    private static IEnumerable<PdfLine> TopLines(PageText page) =>
        page.Lines.Take(MostLines).TakeWhile(l => l.Baseline > page.Top - (Band * (page.Top - page.Bottom)));

    private static IEnumerable<PdfLine> BottomLines(PageText page) =>
        Enumerable.Reverse(page.Lines).Take(MostLines)
            .TakeWhile(l => l.Baseline < page.Bottom + (Band * (page.Top - page.Bottom)));

    // One line that changes from page to page, such as the name of the chapter, may stand between the edge and the last
    // line that repeats.
    private static int CountOf(IEnumerable<PdfLine> fromTheEdge, Func<PdfLine, bool> repeats)
    {
        var (count, index, strangers) = (0, 0, 0);
        foreach (var line in fromTheEdge)
        {
            index++;
            if (repeats(line)) count = index;
            else if (++strangers > 1) break;
        }

        return count;
    }

    private static string KeyOf(PdfLine line)
    {
        var letters = line.Text.Where(char.IsLetter).Take(80).Select(char.ToLowerInvariant);
        return string.Concat(letters);
    }
}
