namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// How most of a document's text is set: font size in points, the distance of its lines as a multiple of that size,
/// and where its lines end. What differs from it is a heading, or begins a paragraph.
/// </summary>
internal sealed record TextStyle(double Size, bool IsBold, double Leading, double Right)
{
    public static TextStyle Of(IReadOnlyList<PageText> pages)
    {
        var sizes = new Dictionary<double, int>();
        var leadings = new Dictionary<double, int>();
        var rights = new Dictionary<double, int>();
        int letters = 0, bold = 0;
        foreach (var page in pages)
        {
            for (var index = 0; index < page.Lines.Count; index++)
            {
                var line = page.Lines[index];
                Count(sizes, Math.Round(line.Size * 2) / 2, line.Text.Length);
                Count(rights, Math.Round(line.Right / 3) * 3, line.Text.Length);
                letters += line.Text.Length;
                if (line.IsBold) bold += line.Text.Length;
                if (index == 0 || Math.Abs(page.Lines[index - 1].Size - line.Size) > 0.5) continue;
                var leading = (page.Lines[index - 1].Baseline - line.Baseline) / line.Size;
                if (leading is > 0.9 and < 2.5) Count(leadings, Math.Round(leading * 20) / 20, line.Text.Length);
            }
        }

        return new(Most(sizes, 10), bold > letters / 2, Most(leadings, 1.2), Most(rights, 0));
    }

    private static void Count(Dictionary<double, int> counts, double value, int weight) =>
        counts[value] = counts.GetValueOrDefault(value) + weight;

    private static double Most(Dictionary<double, int> counts, double otherwise) => counts.Count == 0
        ? otherwise
        : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
}
