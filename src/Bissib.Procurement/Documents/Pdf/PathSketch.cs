using UglyToad.PdfPig.Core;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The path that is being drawn, kept as the boxes of its parts; and the box to which painting is clipped. That is
/// enough to find ruled lines and filled rectangles.
/// </summary>
internal sealed class PathSketch(double width, double height)
{
    private const int MostParts = 5000;

    private readonly record struct Part(double Left, double Bottom, double Right, double Top, int Steps,
        bool IsRectangle);

    private readonly record struct Clipping(PdfBox Box, bool IsExact);

    private readonly List<Part> parts = [];
    private readonly Stack<Clipping> clips = new();
    private readonly RuleSketch rules = new();
    private Clipping clip = new(new(0, 0, width, height), true);
    private Part open;
    private PdfPoint first;
    private bool isClipping;

    /// <summary>How many paths were painted.</summary>
    public int Painted { get; private set; }

    public PdfBox Everywhere => clip.Box;

    public Rules Rules() => rules.Build();

    /// <summary>The upright box round a rectangle that may be turned.</summary>
    public static PdfBox BoxOf(PdfRectangle rectangle)
    {
        PdfPoint[] corners = [rectangle.BottomLeft, rectangle.BottomRight, rectangle.TopLeft, rectangle.TopRight];
        return new(corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y));
    }

    public void Push() => clips.Push(clip);

    public void Pop()
    {
        if (clips.TryPop(out var outer)) clip = outer;
    }

    public void Begin()
    {
        if (open.Steps > 0 && parts.Count < MostParts) parts.Add(open);
        open = default;
    }

    public PdfPoint? Close()
    {
        if (open.Steps == 0) return null;
        open = open with { Steps = open.Steps + 1 };
        Begin();
        return first;
    }

    public PdfPoint Move(PdfPoint point)
    {
        Begin();
        first = point;
        open = new(point.X, point.Y, point.X, point.Y, 1, false);
        return point;
    }

    public PdfPoint Line(PdfPoint point)
    {
        if (open.Steps == 0) return point;
        Bend(point);
        open = open with { Steps = open.Steps + 1 };
        return point;
    }

    /// <summary>A control point of a curve: the box of the curve lies within that of its points.</summary>
    public void Bend(PdfPoint point)
    {
        if (open.Steps == 0) return;
        open = open with
        {
            Left = Math.Min(open.Left, point.X),
            Bottom = Math.Min(open.Bottom, point.Y),
            Right = Math.Max(open.Right, point.X),
            Top = Math.Max(open.Top, point.Y),
        };
    }

    /// <summary>
    /// A rectangle by two corners that face each other and a third, which tells whether it stands upright.
    /// </summary>
    public void Rectangle(PdfPoint corner, PdfPoint facing, PdfPoint third)
    {
        Begin();
        var isUpright = (Near(third.X, facing.X) && Near(third.Y, corner.Y))
            || (Near(third.X, corner.X) && Near(third.Y, facing.Y));
        if (parts.Count >= MostParts) return;
        double[] x = [corner.X, facing.X, third.X, corner.X + facing.X - third.X];
        double[] y = [corner.Y, facing.Y, third.Y, corner.Y + facing.Y - third.Y];
        parts.Add(new(x.Min(), y.Min(), x.Max(), y.Max(), 5, isUpright));
    }

    /// <summary>Whether nothing of a glyph lies within the box to which painting is clipped.</summary>
    public bool IsOutside(in Glyph glyph)
    {
        var (start, end, size) = (glyph.Start, glyph.End, glyph.Size);
        var (low, high) = (Math.Min(start.Y, end.Y), Math.Max(start.Y, end.Y));
        var isLevel = end.X > start.X && high - low < 0.1 * size;
        var (side, below) = isLevel ? (1, 0.3 * size) : (size, size);
        return Math.Max(start.X, end.X) + side < clip.Box.Left || Math.Min(start.X, end.X) - side > clip.Box.Right
            || high + size < clip.Box.Bottom || low - below > clip.Box.Top;
    }

    /// <summary>The boxes that filling the path paints; IsRectangle where the box is painted whole.</summary>
    public IEnumerable<(PdfBox Box, bool IsRectangle)> Areas()
    {
        Begin();
        foreach (var part in parts)
        {
            var box = Within(BoxOf(part));
            if (box.Left >= box.Right || box.Bottom >= box.Top) continue;
            yield return (box, part.IsRectangle && clip.IsExact && parts.Count == 1);
        }
    }

    public void Paint(bool isStroked)
    {
        Begin();
        Painted++;
        if (!isClipping)
        {
            foreach (var part in parts)
                rules.Add(BoxOf(part), part.Steps, part.IsRectangle && isStroked);
        }

        End();
    }

    public void Clip() => isClipping = true;

    public void End()
    {
        Begin();
        // A path of more parts than are kept may be larger than what is known of it.
        if (isClipping && parts.Count is > 0 and < MostParts)
        {
            var all = parts[0];
            foreach (var part in parts)
                all = new(
                    Math.Min(all.Left, part.Left), Math.Min(all.Bottom, part.Bottom),
                    Math.Max(all.Right, part.Right), Math.Max(all.Top, part.Top), 0, false);
            clip = new(
                Within(BoxOf(all)), clip.IsExact && parts.Count == 1 && parts[0].IsRectangle);
        }

        parts.Clear();
        isClipping = false;
    }

    public void ClipTo(PdfRectangle rectangle) => clip = clip with { Box = Within(BoxOf(rectangle)) };

    private static PdfBox BoxOf(Part part) => new(part.Left, part.Bottom, part.Right, part.Top);

    private static bool Near(double a, double b) => Math.Abs(a - b) < 0.05;

    private PdfBox Within(PdfBox box) => new(
        Math.Max(box.Left, clip.Box.Left), Math.Max(box.Bottom, clip.Box.Bottom),
        Math.Min(box.Right, clip.Box.Right), Math.Min(box.Top, clip.Box.Top));
}
