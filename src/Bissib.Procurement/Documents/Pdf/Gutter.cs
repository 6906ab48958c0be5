namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// A strip of white that runs down between lines, in points. Lines are those with words on both sides.
/// </summary>
internal sealed class Gutter(double left, double right, int first)
{
    public double Left { get; private set; } = left;

    public double Right { get; private set; } = right;

    // A drawing or a map, not a table: its words would take too long.
    private const int MostWords = 200;

    public List<int> Crossed { get; } = [first];

    public double Middle => (Left + Right) / 2;

    public double Width => Right - Left;

    /// <summary>Lengthens the strip by a line; false where the words of the line close it.</summary>
    public bool TryPass(PdfLine line, int index)
    {
        if (line.Words.Count > MostWords) return false;
        var bestLeft = Left;
        var bestRight = Math.Min(Right, line.Left);
        var isCrossed = false;
        for (var word = 0; word < line.Words.Count; word++)
        {
            var from = Math.Max(Left, line.Words[word].Right);
            var to = word + 1 < line.Words.Count ? Math.Min(Right, line.Words[word + 1].Left) : Right;
            if (to - from <= bestRight - bestLeft) continue;
            (bestLeft, bestRight) = (from, to);
            isCrossed = word + 1 < line.Words.Count;
        }

        if (bestRight - bestLeft < Math.Max(5, 0.7 * line.Size)) return false;
        (Left, Right) = (bestLeft, bestRight);
        if (isCrossed) Crossed.Add(index);
        return true;
    }

    /// <summary>The wide gaps of one line, each the start of a possible gutter.</summary>
    public static List<Gutter> Of(PdfLine line, int index)
    {
        var gutters = new List<Gutter>();
        if (line.Words.Count > MostWords) return gutters;
        for (var word = GutterCheck.IsMark(line, 1) ? 2 : 1; word < line.Words.Count && gutters.Count < 30; word++)
        {
            var (from, to) = (line.Words[word - 1].Right, line.Words[word].Left);
            if (to - from >= Math.Max(7, 1.1 * line.Size)) gutters.Add(new(from, to, index));
        }

        return gutters;
    }
}
