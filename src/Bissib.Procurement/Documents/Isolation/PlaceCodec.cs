namespace Bissib.Procurement.Documents.Isolation;

/// <summary>A place as bytes.</summary>
internal static class PlaceCodec
{
    /// <summary>The fewest bytes of a place with the start of its stretch.</summary>
    public const int Least = 13;

    private const byte Word = 1;
    private const byte Pdf = 2;
    private const byte Line = 3;

    public static void Write(FrameWriter target, Place place)
    {
        switch (place)
        {
            case WordPlace word:
                target.Byte(Word);
                target.Text(word.Part);
                target.Number(word.Paragraph);
                target.Number(word.Run);
                target.Number(word.Character);
                break;
            case PdfPlace pdf:
                target.Byte(Pdf);
                target.Number(pdf.Page);
                target.Number(pdf.Word);
                target.Fraction(pdf.Box.Left);
                target.Fraction(pdf.Box.Bottom);
                target.Fraction(pdf.Box.Right);
                target.Fraction(pdf.Box.Top);
                target.Number(pdf.Character);
                break;
            case TextPlace line:
                target.Byte(Line);
                target.Number(line.Line);
                target.Number(line.Column);
                break;
            default:
                throw new InvalidOperationException($"A {place.GetType().Name} has no bytes yet: write them here.");
        }
    }

    /// <exception cref="FormatException">The kind of place is not known.</exception>
    public static Place Read(FrameReader source) => source.Byte() switch
    {
        Word => new WordPlace(source.Text(), source.Number(), source.Number(), source.Number()),
        Pdf => new PdfPlace(source.Number(), source.Number(), Box(source), source.Number()),
        Line => new TextPlace(source.Number(), source.Number()),
        _ => throw new FormatException("The kind of a place is not known."),
    };

    private static PdfBox Box(FrameReader source) =>
        new(source.Fraction(), source.Fraction(), source.Fraction(), source.Fraction());
}
