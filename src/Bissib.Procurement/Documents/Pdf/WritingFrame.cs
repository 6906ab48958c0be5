using UglyToad.PdfPig.Core;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Turns the page so that text written at an angle runs from left to right. Angles in degrees, counter-clockwise.
/// </summary>
internal readonly record struct WritingFrame(double Cosine, double Sine)
{
    public static readonly WritingFrame Upright = new(1, 0);

    public static WritingFrame At(int degrees) =>
        degrees == 0 ? Upright : new(Math.Cos(degrees * Math.PI / 180), Math.Sin(degrees * Math.PI / 180));

    public double Along(PdfPoint point) => (point.X * Cosine) + (point.Y * Sine);

    public double Across(PdfPoint point) => (point.Y * Cosine) - (point.X * Sine);

    /// <summary>The smallest upright rectangle of the page round a rectangle of this frame.</summary>
    public PdfBox ToPage(double left, double bottom, double right, double top)
    {
        if (Sine == 0 && Cosine == 1) return new(left, bottom, right, top);
        ReadOnlySpan<double> x = [X(left, bottom), X(left, top), X(right, bottom), X(right, top)];
        ReadOnlySpan<double> y = [Y(left, bottom), Y(left, top), Y(right, bottom), Y(right, top)];
        return new(Least(x), Least(y), Most(x), Most(y));
    }

    /// <summary>The lowest and the highest line across which the page can hold text.</summary>
    public (double Bottom, double Top) Edges(double width, double height)
    {
        ReadOnlySpan<double> across = [0, -width * Sine, height * Cosine, (height * Cosine) - (width * Sine)];
        return (Least(across), Most(across));
    }

    private double X(double along, double across) => (along * Cosine) - (across * Sine);

    private double Y(double along, double across) => (along * Sine) + (across * Cosine);

    private static double Least(ReadOnlySpan<double> values) =>
        Math.Min(Math.Min(values[0], values[1]), Math.Min(values[2], values[3]));

    private static double Most(ReadOnlySpan<double> values) =>
        Math.Max(Math.Max(values[0], values[1]), Math.Max(values[2], values[3]));
}
