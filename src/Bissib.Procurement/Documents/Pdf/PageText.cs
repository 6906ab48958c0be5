namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// A page taken from the file: its lines from top to bottom over the whole width, before columns are told apart.
/// Bottom and Top are the edges of the page in the frame of its lines, in points.
/// </summary>
internal sealed class PageText
{
    public required int Number { get; init; }

    /// <summary>Of the page as displayed, in points; zero where the page could not be opened.</summary>
    public double Width { get; init; }

    public double Height { get; init; }

    public double Bottom { get; init; }

    public double Top { get; init; }

    public List<PdfLine> Lines { get; set; } = [];

    /// <summary>Lines at another angle than the most, such as a stamp along the edge.</summary>
    public List<PdfLine> Turned { get; set; } = [];

    public Rules Rules { get; init; } = new([], []);

    public List<PdfLine> Header { get; set; } = [];

    public List<PdfLine> Notes { get; set; } = [];

    public List<PdfLine> Footer { get; set; } = [];

    /// <summary>The page has form fields, filled in or not.</summary>
    public bool HasEntries { get; init; }

    /// <summary>Words that nobody sees on the page; they are not among its lines.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Its lines come from text recognition.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>A person can read the page though a program found no letters, or wrong ones.</summary>
    public bool IsWorthRecognising =>
        Width > 0 && (Trouble == PdfProblems.ScannedPage || Trouble == PdfProblems.DrawnText
            || Trouble == PdfProblems.UnreliableText);

    /// <summary>Why the page could not be read, wholly or in part; null where it could.</summary>
    public Localised? Trouble { get; init; }

    /// <summary>Lets go of all lines, once they are written.</summary>
    public void DropLines() => Lines = Turned = Header = Notes = Footer = [];
}
