namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// A page taken from the file: its lines from top to bottom over the whole width, before columns are told apart.
/// Bottom and Top are the edges of the page in the frame of its lines, in points.
/// </summary>
internal sealed class PageText
{
    public required int Number { get; init; }

    public double Bottom { get; init; }

    public double Top { get; init; }

    public List<PdfLine> Lines { get; set; } = [];

    /// <summary>Lines at another angle than the most, such as a stamp along the edge.</summary>
    public List<PdfLine> Turned { get; init; } = [];

    public Rules Rules { get; init; } = new([], []);

    public List<PdfLine> Header { get; set; } = [];

    public List<PdfLine> Notes { get; set; } = [];

    public List<PdfLine> Footer { get; set; } = [];

    /// <summary>The page has form fields, filled in or not.</summary>
    public bool HasEntries { get; init; }

    /// <summary>Words that nobody sees on the page; they are not among its lines.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Why the page could not be read, wholly or in part; null where it could.</summary>
    public Localised? Trouble { get; init; }
}
