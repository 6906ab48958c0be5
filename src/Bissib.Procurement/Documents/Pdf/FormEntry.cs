namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// What somebody filled in on a page: the text of a field, or ☑ or ☐ for a box or button. Box is that of the field.
/// </summary>
internal sealed record FormEntry(PdfBox Box, string Text, bool IsMark, bool IsMultiline);
