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
        var path = string.Join(' ', points.Select(point => Text($"{X(point.Sentences, most):F1},{Y(point.F1):F1}")));
        var marks = points.Select(point => Mark(point, X(point.Sentences, most)));
        return $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Width} {Height}' font-family='sans-serif' font-size='11' role='img' "
            + "aria-label='F1 of the second witness by number of example sentences'><rect width='100%' height='100%' fill='white'/>"
            + $"<text x='{Left}' y='20' font-size='14'>F1 of the second witness alone on labelled tenders</text>"
            + string.Concat(lines) + $"<polyline points='{path}' fill='none' stroke='#1d70b8' stroke-width='2'/>" + string.Concat(marks)
            + $"<text x='{(Width + Left) / 2}' y='{Height - 12}' text-anchor='middle'>example sentences</text></svg>\n";
    }

    private static string Mark(LearningPoint point, double x) =>
        Text($"<circle cx='{x:F1}' cy='{Y(point.F1):F1}' r='4' fill='#1d70b8'/>")
        + Text($"<text x='{x:F1}' y='{Y(point.F1) - 10:F1}' text-anchor='middle'>{point.F1:F2}</text>")
        + Text($"<text x='{x:F1}' y='{Height - Bottom + 18}' text-anchor='middle'>{point.Sentences}</text>");

    private static string GridLine(double value) =>
        Text($"<line x1='{Left}' x2='{Width - Right}' y1='{Y(value):F1}' y2='{Y(value):F1}' stroke='#ddd'/>")
        + Text($"<text x='{Left - 8}' y='{Y(value) + 4:F1}' text-anchor='end'>{value:F1}</text>");

    private static double X(int sentences, int most) => Left + ((Width - Left - Right - 20) * (double)sentences / most);

    private static double Y(double value) => Height - Bottom - ((Height - Bottom - Top) * value / 0.7);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
