using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>A ruled line, level or upright: At is its fixed coordinate, From and To its ends, in points.</summary>
internal readonly record struct Rule(double At, double From, double To)
{
    public bool Covers(double position) => position >= From - Rules.Tolerance && position <= To + Rules.Tolerance;
}

/// <summary>The ruled lines of a page, thin rectangles included, with the pieces of one line joined.</summary>
internal sealed record Rules(List<Rule> Level, List<Rule> Upright)
{
    public const double Tolerance = 2.5;

    // A map or a drawing, not a table; comparing its lines with each other would take too long.
    private const int Most = 4000;

    public static Rules Of(Page page)
    {
        var level = new List<Rule>();
        var upright = new List<Rule>();
        foreach (var path in page.Paths)
        {
            if (path.IsClipping || !(path.IsStroked || path.IsFilled)) continue;
            foreach (var part in path) Add(path, part, level, upright);
            if (level.Count + upright.Count > Most) return new([], []);
        }

        return new(Join(level), Join(upright));
    }

    private static void Add(PdfPath path, PdfSubpath part, List<Rule> level, List<Rule> upright)
    {
        if (part.Commands.Count > 12) return;
        if (part.GetBoundingRectangle() is not { } box) return;
        if (box.Height < Tolerance && box.Width > 4) level.Add(new(box.Centroid.Y, box.Left, box.Right));
        else if (box.Width < Tolerance && box.Height > 4) upright.Add(new(box.Centroid.X, box.Bottom, box.Top));
        else if (path.IsStroked && part.IsDrawnAsRectangle && box is { Width: > 4, Height: > 4 })
        {
            level.Add(new(box.Bottom, box.Left, box.Right));
            level.Add(new(box.Top, box.Left, box.Right));
            upright.Add(new(box.Left, box.Bottom, box.Top));
            upright.Add(new(box.Right, box.Bottom, box.Top));
        }
    }

    private static List<Rule> Join(List<Rule> rules)
    {
        rules.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var joined = new List<Rule>();
        for (var start = 0; start < rules.Count;)
        {
            var end = start + 1;
            while (end < rules.Count && rules[end].At - rules[end - 1].At < 1) end++;
            JoinEnds(rules.GetRange(start, end - start), joined);
            start = end;
        }

        return joined;
    }

    private static void JoinEnds(List<Rule> atOne, List<Rule> joined)
    {
        atOne.Sort((a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
        var open = atOne[0];
        foreach (var rule in atOne)
        {
            if (rule.From <= open.To + Tolerance) open = open with { To = Math.Max(open.To, rule.To) };
            else
            {
                joined.Add(open);
                open = rule;
            }
        }

        joined.Add(open);
    }
}
