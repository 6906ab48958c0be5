namespace Bissib.Procurement.Documents;

/// <summary>
/// What the file says of a stretch of text beside its words. Struck is crossed out by its format; Inserted and Deleted
/// are changes that wait to be accepted; Placeholder is the hint of a form field that nobody has filled;
/// Bold is set in a bold font, and is read from PDFs only.
/// </summary>
public enum TextMarkKind
{
    Struck,
    Inserted,
    Deleted,
    Placeholder,
    Bold,
}

/// <summary>A marked stretch of <see cref="TenderDocument.Text"/>.</summary>
public readonly record struct TextMark(TextSpan Span, TextMarkKind Kind);
