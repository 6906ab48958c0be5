namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Parts words that a person sees from those that only a program finds. Text under a scan, put there by text
/// recognition, counts as seen: it is what the image shows.
/// </summary>
internal static class HiddenText
{
    private const double ScanShare = 0.4;
    private const int MostWords = 200;

    /// <summary>Leaves only what can be seen among the shown words, and hands out the rest.</summary>
    public static List<string> TakeOut(DrawnPage page)
    {
        var hidden = new List<string>();
        foreach (var finder in page.Concealed.ByAngle.Values) hidden.AddRange(finder.Words.Select(w => w.Text));
        if (page.Covers.Count > 0)
            foreach (var finder in page.Shown.ByAngle.Values)
                hidden.AddRange(finder.TakeOut((word, order) => IsCovered(page, word, order)));
        var isScan = page.Images.Sum(Area) > ScanShare * page.Width * page.Height;
        foreach (var (angle, finder) in page.Unpainted.ByAngle)
        {
            if (!isScan)
                hidden.AddRange(finder.TakeOut((word, _) => !page.Images.Exists(i => HoldsMiddle(i, word.Box))));
            page.Shown.At(angle).Adopt(finder);
        }

        // Headings are printed twice for their shadow: what a reader sees all the same is no secret.
        var shown = page.Shown.ByAngle.Values.SelectMany(finder => finder.Words).Select(word => word.Text).ToHashSet();
        hidden.RemoveAll(shown.Contains);
        return hidden.Count > MostWords ? hidden[..MostWords] : hidden;
    }

    public static double Area(PdfBox box) => Math.Max(0, box.Right - box.Left) * Math.Max(0, box.Top - box.Bottom);

    private static bool IsCovered(DrawnPage page, PdfWord word, int order)
    {
        foreach (var cover in page.Covers)
            if (cover.Order >= order && Holds(cover.Box, word.Box)) return true;
        return false;
    }

    private static bool Holds(PdfBox outer, PdfBox inner)
    {
        var rise = 0.2 * (inner.Top - inner.Bottom);
        return outer.Left <= inner.Left + 1 && outer.Right >= inner.Right - 1
            && outer.Bottom <= inner.Bottom + rise && outer.Top >= inner.Top - rise;
    }

    private static bool HoldsMiddle(PdfBox outer, PdfBox inner)
    {
        var (x, y) = ((inner.Left + inner.Right) / 2, (inner.Bottom + inner.Top) / 2);
        return x >= outer.Left && x <= outer.Right && y >= outer.Bottom && y <= outer.Top;
    }
}
