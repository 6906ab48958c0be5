namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Makes lines of the words that a page draws, and tells what of the page could not be read.</summary>
internal static class PageReader
{
    private const int FewLetters = 30;
    private const int ManyPaths = 200;
    private const double UnknownShare = 0.05;
    private const double ScanShare = 0.4;

    public static PageText Read(DrawnPage page)
    {
        var hidden = HiddenText.TakeOut(page);
        var printed = page.Shown.ByAngle.TryGetValue(0, out var level) ? level.Words : [];
        var filled = FormPlacer.Words(page.Entries, printed).ToList();
        if (filled.Count > 0) page.Shown.At(0).Words.AddRange(filled);
        var byAngle = page.Shown.ByAngle;
        var trouble = Trouble(page);
        var main = byAngle.OrderByDescending(a => a.Value.Words.Count).ThenBy(a => a.Key).FirstOrDefault();
        if (main.Value is null)
            return new PageText
            {
                Number = page.Number,
                Width = page.Width,
                Height = page.Height,
                Trouble = trouble,
                Hidden = hidden,
            };
        var frame = WritingFrame.At(main.Key);
        var (bottom, top) = frame.Edges(page.Width, page.Height);
        return new PageText
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Bottom = bottom,
            Top = top,
            Lines = SideBySide.Join(LineFinder.Find(main.Value.Words)),
            Turned =
            [
                .. byAngle.Where(a => a.Key != main.Key).OrderBy(a => a.Key)
                    .SelectMany(a => LineFinder.Find(a.Value.Words)),
            ],
            Rules = main.Key == 0 ? page.Rules : new([], []),
            HasEntries = page.Entries.Count > 0,
            Hidden = hidden,
            Trouble = trouble,
        };
    }

    private static Localised? Trouble(DrawnPage page)
    {
        var seen = page.Shown.ByAngle.Values.Sum(f => f.Seen);
        var unknown = page.Shown.ByAngle.Values.Sum(f => f.Unknown);
        var isGarbled = WordShape.IsGarbled(page.Shown.ByAngle.Values);
        if (unknown > UnknownShare * seen || isGarbled) return PdfProblems.UnreliableText;
        if (seen >= FewLetters) return null;
        if (page.Images.Sum(HiddenText.Area) > ScanShare * page.Width * page.Height) return PdfProblems.ScannedPage;
        return seen == 0 && page.PathCount > ManyPaths ? PdfProblems.DrawnText : null;
    }
}
