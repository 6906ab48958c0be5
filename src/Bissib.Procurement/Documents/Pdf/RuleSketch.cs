namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Gathers the ruled lines of a page while it is drawn: thin parts of paths, and the sides of drawn rectangles.
/// </summary>
internal sealed class RuleSketch
{
    // A map or a drawing, not a table; comparing its lines with each other would take too long.
    private const int Most = 4000;
    private const int MostSteps = 12;

    private readonly List<Rule> level = [];
    private readonly List<Rule> upright = [];

    public void Add(PdfBox box, int steps, bool isFrame)
    {
        if (steps > MostSteps || level.Count + upright.Count > Most) return;
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (height < Rules.Tolerance && width > 4)
            level.Add(new((box.Bottom + box.Top) / 2, box.Left, box.Right));
        else if (width < Rules.Tolerance && height > 4)
            upright.Add(new((box.Left + box.Right) / 2, box.Bottom, box.Top));
        else if (isFrame && width > 4 && height > 4)
        {
            level.Add(new(box.Bottom, box.Left, box.Right));
            level.Add(new(box.Top, box.Left, box.Right));
            upright.Add(new(box.Left, box.Bottom, box.Top));
            upright.Add(new(box.Right, box.Bottom, box.Top));
        }
    }

    public Rules Build() =>
        level.Count + upright.Count > Most ? new([], []) : new(Rules.Join(level), Rules.Join(upright));
}
