using UglyToad.PdfPig.Graphics.Colors;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>What is painted so far, as far as it tells whether a white letter can be seen.</summary>
internal sealed class Backdrop
{
    public const int Most = 2000;
    private const double White = 0.97;

    // Null is a colour that is not known: an image, a pattern, a shape other than a rectangle.
    private readonly List<(PdfBox Box, IColor? Color)> painted = [];
    private IColor? asked;
    private bool isWhite;

    public void Paint(PdfBox box, IColor? color)
    {
        if (painted.Count <= Most) painted.Add((box, color));
    }

    /// <summary>True where the glyph is white on white. Where there is too much to know, every glyph is seen.</summary>
    public bool Swallows(IColor? color, in Glyph glyph)
    {
        if (!ReferenceEquals(color, asked)) (asked, isWhite) = (color, IsWhite(color));
        if (!isWhite || painted.Count > Most) return false;
        var (x, y) = ((glyph.Start.X + glyph.End.X) / 2, ((glyph.Start.Y + glyph.End.Y) / 2) + (0.25 * glyph.Size));
        for (var index = painted.Count - 1; index >= 0; index--)
        {
            var box = painted[index].Box;
            if (x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top)
                return painted[index].Color is { } below && IsWhite(below);
        }

        return true;
    }

    private static bool IsWhite(IColor? color) => color switch
    {
        GrayColor gray => gray.Gray >= White,
        RGBColor rgb => rgb is { R: >= White, G: >= White, B: >= White },
        CMYKColor cmyk => cmyk is { C: <= 1 - White, M: <= 1 - White, Y: <= 1 - White, K: <= 1 - White },
        _ => false,
    };
}
