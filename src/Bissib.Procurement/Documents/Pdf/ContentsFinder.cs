using System.Globalization;

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
            var goesOn = state.IsOpen;
            foreach (var line in page.Lines)
                line.IsContents = state.Sees(line) || (hasLeaders && IsLed(line));
            MarkBetween(page.Lines, goesOn);
        }
    }

    // An entry may run over several lines; its page number may fall on a line of its own.
    private static void MarkBetween(List<PdfLine> lines, bool goesOn)
    {
        var previous = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            if (!lines[index].IsContents && previous == index - 1 && previous >= 0 && lines[index].Words.Count == 1)
                lines[index].IsContents = PageNumberOf(lines[index]) is not null;
            if (!lines[index].IsContents) continue;
            if ((previous >= 0 || goesOn) && index - previous <= LongestEntry)
                for (var between = previous + 1; between < index; between++) lines[between].IsContents = true;
            previous = index;
        }
    }

    private static bool IsLed(PdfLine line) =>
        PageNumberOf(line) is not null
            ? DotsIn(line) > 3
            : DotsIn(line) > 20 && line.Words[^1].Text.AsSpan().Trim(".…").IsEmpty;

    private static int DotsIn(PdfLine line) =>
        line.Words.Where(w => w.Text.AsSpan().Trim(".…").IsEmpty).Sum(w => w.Text.Length * (w.Text[0] == '…' ? 3 : 1));

    private static int? PageNumberOf(PdfLine line)
    {
        var word = line.Words[^1].Text.AsSpan().TrimStart(".…");
        if (word.Length is 0 or > 4) return null;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Whether the lines seen stand under the title of a table of contents.</summary>
    private sealed class State(int pageCount)
    {
        private int lastPage;
        private int strangers;

        public bool IsOpen { get; private set; }

        public bool Sees(PdfLine line)
        {
            if (Titles.Contains(line.Text.Trim(' ', ':', '.')))
            {
                (IsOpen, lastPage, strangers) = (true, 0, 0);
                return false;
            }

            if (!IsOpen) return false;
            if (PageNumberOf(line) is { } number && number >= lastPage && number <= pageCount)
            {
                (lastPage, strangers) = (number, 0);
                return true;
            }

            // A page number that wraps within itself ("1" above "7") breaks the order, but not the contents.
            if (PageNumberOf(line) is not null && (line.Words.Count == 1 || IsLed(line)))
            {
                strangers = 0;
                return true;
            }

            IsOpen = ++strangers < LongestEntry;
            return false;
        }
    }
}
