namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Puts what is filled in among the words of the page, on the line of the label beside it: "☑ Clause sociale",
/// "Nom : Atelier Vert".
/// </summary>
internal static class FormPlacer
{
    private const double UsualSize = 9;
    private const double LetterWidth = 0.5;
    private const double LowestOfSeveralLines = 30;

    public static IEnumerable<PdfWord> Words(IReadOnlyList<FormEntry> entries, IReadOnlyList<PdfWord> printed) =>
        entries.SelectMany(entry => entry.IsMark ? [Mark(entry, printed)] : Text(entry, printed));

    private static PdfWord Mark(FormEntry entry, IReadOnlyList<PdfWord> printed)
    {
        var (baseline, size) = LineBeside(entry.Box, printed);
        return Word(entry.Text, entry.Box, entry.Box.Left, entry.Box.Right, baseline, size);
    }

    private static IEnumerable<PdfWord> Text(FormEntry entry, IReadOnlyList<PdfWord> printed)
    {
        var box = entry.Box;
        var isTall = entry.IsMultiline && box.Top - box.Bottom > LowestOfSeveralLines;
        var (baseline, size) = isTall ? (box.Top - UsualSize - 2, UsualSize) : LineBeside(box, printed);
        var space = LetterWidth * size;
        foreach (var line in entry.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            var left = box.Left;
            foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var width = space * word.Length;
                if (entry.IsMultiline && left > box.Left && left + width > box.Right)
                {
                    left = box.Left;
                    baseline -= 1.2 * size;
                }

                yield return Word(word, box, left, left + width, baseline, size);
                left += width + space;
            }

            if (entry.IsMultiline) baseline -= 1.2 * size;
        }
    }

    private static PdfWord Word(string text, PdfBox box, double left, double right, double baseline, double size) =>
        new(text, BoxOf(box, left, right, baseline, size), left, right, baseline, size, IsBold: false)
        {
            HasSpaceBefore = true,
            HasSpaceAfter = true,
            IsFilledIn = true,
        };

    // A value longer than its field is cut off on the page; its box then ends with the field.
    private static PdfBox BoxOf(PdfBox field, double left, double right, double baseline, double size) => new(
        Math.Min(left, field.Right - 1),
        Math.Max(field.Bottom, Math.Min(baseline - (0.22 * size), field.Top - 1)),
        Math.Min(right, field.Right),
        Math.Min(field.Top, Math.Max(baseline + (0.75 * size), field.Bottom + 1)));

    private static (double Baseline, double Size) LineBeside(PdfBox box, IReadOnlyList<PdfWord> printed)
    {
        PdfWord? nearest = null;
        var least = double.MaxValue;
        foreach (var word in printed)
        {
            var middle = word.Baseline + (0.26 * word.Size);
            if (middle < box.Bottom - 1 || middle > box.Top + 1) continue;
            var distance = Math.Max(0, Math.Max(word.Left - box.Right, box.Left - word.Right));
            if (distance >= least) continue;
            (nearest, least) = (word, distance);
        }

        if (nearest is not null) return (nearest.Baseline, nearest.Size);
        var size = Math.Clamp(0.7 * (box.Top - box.Bottom), 5, UsualSize);
        return (((box.Bottom + box.Top) / 2) - (0.3 * size), size);
    }
}
