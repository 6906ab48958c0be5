namespace Bissib.Procurement.Documents.Pdf;

/// <summary>An opaque rectangle, and how many glyphs were drawn before it: what lies under it is not seen.</summary>
internal readonly record struct Cover(PdfBox Box, int Order);

/// <summary>What the content of a page draws. Boxes and sizes are in points of the page as displayed.</summary>
internal sealed class DrawnPage
{
    public required int Number { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public GlyphLayer Shown { get; init; } = new();

    /// <summary>Glyphs that are placed but not painted (ISO 32000-1, table 106, mode 3), as under a scan.</summary>
    public GlyphLayer Unpainted { get; init; } = new();

    /// <summary>
    /// Glyphs in the colour of what they stand on, transparent ones, and those beyond the page's edge.
    /// </summary>
    public GlyphLayer Concealed { get; init; } = new();

    public List<PdfBox> Images { get; init; } = [];

    public List<Cover> Covers { get; init; } = [];

    public Rules Rules { get; set; } = new([], []);

    public int PathCount { get; set; }

    public List<FormEntry> Entries { get; init; } = [];
}
