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
        var isUnderTitle = false;
        var last = 0;
        foreach (var page in pages)
        {
            var hasLeaders = page.Lines.Count(IsLed) >= FewestLeaders;
            foreach (var line in page.Lines)
            {
                if (Titles.Contains(line.Text.Trim(' ', ':', '.')))
                {
                    (isUnderTitle, last) = (true, 0);
                    continue;
                }

                var number = PageNumberOf(line);
                if (isUnderTitle && number >= last && line.Words.Count > 1) last = number.Value;
                else if (!(hasLeaders && IsLed(line))) continue;
                line.IsContents = true;
            }

            isUnderTitle = isUnderTitle && page.Lines.Exists(l => l.IsContents);
            MarkFirstHalves(page.Lines);
        }
    }

    // An entry may run over several lines, and only the last bears the page number.
    private static void MarkFirstHalves(List<PdfLine> lines)
    {
        var previous = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            if (!lines[index].IsContents) continue;
            if (previous >= 0 && index - previous <= LongestEntry)
                for (var between = previous + 1; between < index; between++) lines[between].IsContents = true;
            previous = index;
        }
    }

    private static bool IsLed(PdfLine line) =>
        PageNumberOf(line) is not null && line.Words.Exists(w => w.Text.StartsWith("....", StringComparison.Ordinal) || w.Text.StartsWith("……", StringComparison.Ordinal)) is var dots
        && (dots || line.Words.Count(w => w.Text is "." or ".." or "...") > 3);

    private static int? PageNumberOf(PdfLine line)
    {
        var word = line.Words[^1].Text.AsSpan().TrimStart(".…");
        return word.Length is > 0 and < 5 && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
