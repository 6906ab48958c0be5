namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Glyphs of one kind (shown, not painted, concealed), made to words for each angle of writing.</summary>
internal sealed class GlyphLayer
{
    private readonly Dictionary<int, WordFinder> byAngle = [];
    private WordFinder? finder;
    private int angle;

    public IReadOnlyDictionary<int, WordFinder> ByAngle => byAngle;

    public void Add(in Glyph glyph, int order)
    {
        var turned = AngleOf(glyph) ?? angle;
        if (finder is null || turned != angle)
        {
            finder?.Close();
            angle = turned;
            finder = At(angle);
        }

        finder.Add(glyph, order);
    }

    /// <summary>The words written at an angle, in degrees counter-clockwise.</summary>
    public WordFinder At(int degrees)
    {
        if (!byAngle.TryGetValue(degrees, out var words))
            byAngle[degrees] = words = new WordFinder(WritingFrame.At(degrees));
        return words;
    }

    public void Close() => finder?.Close();

    // In steps of five degrees, so that text along a curve does not make a group of each letter; null without width.
    private static int? AngleOf(in Glyph glyph)
    {
        var x = glyph.End.X - glyph.Start.X;
        var y = glyph.End.Y - glyph.Start.Y;
        if (Math.Abs(y) < 0.01 * x) return 0;
        if (x == 0 && y == 0) return null;
        return (((int)Math.Round(Math.Atan2(y, x) * 36 / Math.PI) * 5) + 360) % 360;
    }
}
