namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Marks the lines of tables of contents: dots that lead to a page number, or lines that end in rising page numbers
/// under a title such as "Table des matières" or "Inhoudstafel".
/// </summary>
internal static class ContentsFinder
{
    private const int FewestLeaders = 3;
    private const int LongestEntry = 3;

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "sommaire", "table des matières", "table des matieres", "inhoud", "inhoudstafel", "inhoudsopgave",
        "contents", "table of contents", "inhaltsverzeichnis",
    };

    public static void Mark(IReadOnlyList<PageText> pages)
    {
        var state = new State(pages.Count);
        foreach (var page in pages)
        {
            var hasLeaders = page.Lines.Count(IsLed) >= FewestLeaders;
            foreach (var line in page.Lines)
                line.IsContents = state.Sees(line) || (hasLeaders && IsLed(line));
            MarkBetween(page.Lines);
        }
    }

    // An entry may run over several lines; its page number may fall on a line of its own.
    private static void MarkBetween(List<PdfLine> lines)
    {
        var previous = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            if (!lines[index].IsContents && previous == index - 1 && previous >= 0 && lines[index].Words.Count == 1)
                lines[index].IsContents = PageNumberOf(lines[index]) is not null;
            if (!lines[index].IsContents) continue;
            if (previous >= 0 && index - previous <= LongestEntry)
                for (var between = previous + 1; between < index; between++) lines[between].IsContents = true;
            previous = index;
        }
    }

    private static bool IsLed(PdfLine line) =>
        PageNumberOf(line) is not null ? DotsIn(line) > 3 : DotsIn(line) > 20 && line.Words[^1].Text.AsSpan().Trim(".…").IsEmpty;

    private static int DotsIn(PdfLine line) =>
        line.Words.Where(w => w.Text.AsSpan().Trim(".…").IsEmpty).Sum(w => w.Text.Length * (w.Text[0] == '…' ? 3 : 1));

    private static int? PageNumberOf(PdfLine line)
    {
        var word = line.Words[^1].Text.AsSpan().TrimStart(".…");
        return word.Length is > 0 and < 5 && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Whether the lines seen stand under the title of a table of contents.</summary>
    private sealed class State(int pageCount)
    {
        private bool isOpen;
        private int lastPage;
        private int strangers;

        public bool Sees(PdfLine line)
        {
            if (Titles.Contains(line.Text.Trim(' ', ':', '.')))
            {
                (isOpen, lastPage, strangers) = (true, 0, 0);
                return false;
            }

            if (!isOpen) return false;
            if (PageNumberOf(line) is { } number && number >= lastPage && number <= pageCount)
            {
                (lastPage, strangers) = (number, 0);
                return true;
            }

            // A page number that wraps within itself ("1" above "7") breaks the order, but not the contents.
            if (strangers == 0 && PageNumberOf(line) is { } broken && broken < lastPage) return true;
            isOpen = ++strangers < LongestEntry;
            return false;
        }
    }
}
