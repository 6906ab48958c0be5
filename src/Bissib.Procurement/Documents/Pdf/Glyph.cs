using UglyToad.PdfPig.Core;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// A glyph as the page shows it: Start and End are the ends of its baseline, Size is in points. Text is empty where
/// the glyph is no letter and null where nobody knows which letter it is.
/// </summary>
internal readonly record struct Glyph(string? Text, PdfPoint Start, PdfPoint End, double Size, bool IsBold)
{
    public bool IsBlank => Text is { Length: > 0 } && string.IsNullOrWhiteSpace(Text);
}
