using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Takes words, lines and ruled lines from a page of the file.</summary>
internal static class PageReader
{
    private const int FewLetters = 30;
    private const int ManyPaths = 200;
    private const double UnknownShare = 0.05;

    public static PageText Read(Page page)
    {
        var byAngle = FindWords(page.Letters);
        var main = byAngle.OrderByDescending(a => a.Value.Words.Count).ThenBy(a => a.Key).FirstOrDefault();
        if (main.Value is null) return new PageText { Number = page.Number, Trouble = Trouble(page, 0, 0) };
        var frame = WritingFrame.At(main.Key);
        PdfPoint[] corners = [new(0, 0), new(page.Width, 0), new(0, page.Height), new(page.Width, page.Height)];
        return new PageText
        {
            Number = page.Number,
            Bottom = corners.Min(frame.Across),
            Top = corners.Max(frame.Across),
            Lines = SideBySide.Join(LineFinder.Find(main.Value.Words)),
            Turned =
            [
                .. byAngle.Where(a => a.Key != main.Key).OrderBy(a => a.Key).SelectMany(a => LineFinder.Find(a.Value.Words)),
            ],
            Rules = main.Key == 0 ? Rules.Of(page) : new([], []),
            Trouble = Trouble(page, byAngle.Values.Sum(f => f.Seen), byAngle.Values.Sum(f => f.Unknown)),
        };
    }

    private static Dictionary<int, WordFinder> FindWords(IReadOnlyList<Letter> letters)
    {
        var byAngle = new Dictionary<int, WordFinder>();
        WordFinder? finder = null;
        var angle = 0;
        foreach (var letter in letters)
        {
            var turned = AngleOf(letter) ?? angle;
            if (finder is null || turned != angle)
            {
                finder?.Close();
                angle = turned;
                if (!byAngle.TryGetValue(angle, out finder)) byAngle[angle] = finder = new WordFinder(WritingFrame.At(angle));
            }

            finder.Add(letter);
        }

        finder?.Close();
        return byAngle;
    }

    // In steps of five degrees, so that text along a curve does not make a group of each letter; null without width.
    private static int? AngleOf(Letter letter)
    {
        var x = letter.EndBaseLine.X - letter.StartBaseLine.X;
        var y = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        if (Math.Abs(y) < 0.01 * x) return 0;
        if (x == 0 && y == 0) return null;
        return (((int)Math.Round(Math.Atan2(y, x) * 36 / Math.PI) * 5) + 360) % 360;
    }

    private static Localised? Trouble(Page page, int seen, int unknown)
    {
        if (unknown > UnknownShare * seen) return PdfProblems.UnreliableText;
        if (seen >= FewLetters) return null;
        if (IsCoveredByImages(page)) return PdfProblems.ScannedPage;
        return seen == 0 && page.Paths.Count > ManyPaths ? PdfProblems.DrawnText : null;
    }

    private static bool IsCoveredByImages(Page page)
    {
        if (page.NumberOfImages == 0) return false;
        var covered = page.GetImages().Take(2000).Sum(image => image.BoundingBox.Area);
        return covered > 0.4 * page.Width * page.Height;
    }
}
