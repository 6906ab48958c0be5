namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// A word as the page shows it. Left, Right and Baseline are in points along and across its line of writing, which
/// for sideways text are not those of the page; Box is always the page's.
/// </summary>
internal sealed record PdfWord(
    string Text, PdfBox Box, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    public double Top => Baseline + (0.75 * Size);

    public double Bottom => Baseline - (0.22 * Size);

    public double Middle => (Left + Right) / 2;

    /// <summary>A space glyph stands before or after it: its neighbour is another word, however near.</summary>
    public bool HasSpaceBefore { get; init; }

    public bool HasSpaceAfter { get; set; }

    /// <summary>A soft hyphen ends it: before a line end it is the first part of a word.</summary>
    public bool IsParted { get; set; }

    /// <summary>Somebody filled it in: it is the value of a form field, not printed text.</summary>
    public bool IsFilledIn { get; init; }

    public PdfWord JoinedWith(PdfWord next) => this with
    {
        Text = Text + next.Text,
        Box = new(
            Math.Min(Box.Left, next.Box.Left),
            Math.Min(Box.Bottom, next.Box.Bottom),
            Math.Max(Box.Right, next.Box.Right),
            Math.Max(Box.Top, next.Box.Top)),
        Left = Math.Min(Left, next.Left),
        Right = Math.Max(Right, next.Right),
        Size = Math.Max(Size, next.Size),
        HasSpaceAfter = next.HasSpaceAfter,
        IsParted = next.IsParted,
    };
}
