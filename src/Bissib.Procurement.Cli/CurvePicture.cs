using System.Globalization;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Cli;

/// <summary>Draws a learning curve as SVG.</summary>
internal static class CurvePicture
{
    private const int Width = 640;
    private const int Height = 360;
    private const int Left = 60;
    private const int Bottom = 50;
    private const int Top = 40;
    private const int Right = 20;

    public static string Draw(IReadOnlyList<LearningPoint> points)
    {
        var most = points.Max(point => point.Sentences);
        var lines = Enumerable.Range(0, 8).Select(tenth => GridLine(tenth / 10.0));
        var f1 = Line(points, most, point => point.F1, "#b1b4b6");
        var average = Line(points, most, point => point.AveragePrecision, "#1d70b8");
        var counts = points.Select(point => Text(
            $"<text x='{X(point.Sentences, most):F1}' y='{Height - Bottom + 18}' text-anchor='middle'>{point.Sentences}</text>"));
        return $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Width} {Height}' font-family='sans-serif' font-size='11' role='img' "
            + "aria-label='Average precision and F1 of the second witness by number of example sentences'><rect width='100%' height='100%' fill='white'/>"
            + $"<text x='{Left}' y='20' font-size='14'>The second witness alone on labelled tenders</text>"
            + $"<text x='{Width - Right}' y='16' text-anchor='end' fill='#1d70b8'>average precision</text>"
            + $"<text x='{Width - Right}' y='30' text-anchor='end' fill='#6f777b'>F1, threshold from the other documents</text>"
            + string.Concat(lines) + f1 + average + string.Concat(counts)
            + $"<text x='{(Width + Left) / 2}' y='{Height - 12}' text-anchor='middle'>example sentences</text></svg>\n";
    }

    private static string Line(
        IReadOnlyList<LearningPoint> points, int most, Func<LearningPoint, double> value, string colour)
    {
        var path = string.Join(
            ' ', points.Select(point => Text($"{X(point.Sentences, most):F1},{Y(value(point)):F1}")));
        return $"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='2'/>" + string.Concat(points.Select(point =>
            Text($"<circle cx='{X(point.Sentences, most):F1}' cy='{Y(value(point)):F1}' r='4' fill='{colour}'/>")
            + Text($"<text x='{X(point.Sentences, most):F1}' y='{Y(value(point)) - 8:F1}' text-anchor='middle'>{value(point):F2}</text>")));
    }

    private static string GridLine(double value) =>
        Text($"<line x1='{Left}' x2='{Width - Right}' y1='{Y(value):F1}' y2='{Y(value):F1}' stroke='#ddd'/>")
        + Text($"<text x='{Left - 8}' y='{Y(value) + 4:F1}' text-anchor='end'>{value:F1}</text>");

    private static double X(int sentences, int most) => Left + ((Width - Left - Right - 20) * (double)sentences / most);

    private static double Y(double value) => Height - Bottom - ((Height - Bottom - Top) * value / 0.7);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
