namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Finds which paragraphs are headings, by number, font size, weight and capitals, and sets their levels: the depth of
/// the number, or the rank of the size.
/// </summary>
internal sealed class HeadingFinder(TextStyle style)
{
    private const int MostLines = 4;
    private const int MostLetters = 200;
    private const int MostBoldLetters = 140;
    private const int MostPlainLetters = 110;

    public void Mark(IReadOnlyList<PdfParagraph> paragraphs)
    {
        var headings = new List<(PdfParagraph Paragraph, Numbering? Number)>();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind is not (BlockKind.Paragraph or BlockKind.ListEntry)) continue;
            if (paragraph.Lines.Count > MostLines) continue;
            var text = paragraph.Text;
            if (text.Length > MostLetters || !text.Any(char.IsLetter)) continue;
            var number = Numbering.Find(text);
            if (IsHeading(paragraph, text, number)) headings.Add((paragraph, number));
        }

        HeadingRuns.TakeOut(headings, paragraphs);
        SetLevels(headings);
    }

    private bool IsHeading(PdfParagraph paragraph, string text, Numbering? number)
    {
        var isLarger = paragraph.First.Size > 1.12 * style.Size;
        var isBold = paragraph.Lines.TrueForAll(l => l.Line.IsBold) && !style.IsBold;
        var isCapitals = IsCapitals(text);
        var isRunning = IsRunningText(text);
        if (number is { } numbered)
        {
            if (isLarger || isBold || isCapitals) return !isRunning;
            var isDeep = numbered.Depth > 1 || numbered.IsWord;
            return isDeep && paragraph.Lines.Count == 1 && text.Length <= MostPlainLetters
                && IsTitleLike(text, numbered);
        }

        if (paragraph.Kind == BlockKind.ListEntry || isRunning) return false;
        if (isLarger)
            return text.Length > 2 && !(PdfParagraph.EndsWith(paragraph.Last, ".;,") && text.Count(c => c == ' ') > 4);
        if (isBold)
            return text.Length <= MostBoldLetters && !PdfParagraph.EndsWith(paragraph.Last, ".;,")
                && text.Count(char.IsLetter) > 3;
        return isCapitals && !char.IsAsciiDigit(text[0]) && text.Length <= MostPlainLetters
            && paragraph.Lines.Count <= 2;
    }

    // "Article 5 du décret" within a sentence goes on in lower case; a title begins with a capital and has no full
    // stop.
    private static bool IsTitleLike(string text, Numbering number)
    {
        var rest = text.AsSpan(number.Length).TrimStart(" .-–—:/)°\"«“");
        if (rest.Length == 0) return number.IsWord;
        return char.IsUpper(rest[0]) && text[^1] is not ('.' or ';' or ',' or ':');
    }

    private static bool IsCapitals(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters > 3 && text.Count(char.IsLower) < 0.1 * letters && letters > text.Length / 2;
    }

    private static bool IsRunningText(string text)
    {
        var words = text.Count(c => c == ' ') + 1;
        return (words >= 12 && text[^1] is '.' or ';') || text.Contains(". ", StringComparison.Ordinal) && words > 20;
    }

    private void SetLevels(List<(PdfParagraph Paragraph, Numbering? Number)> headings)
    {
        var hasChapters = headings.Exists(h => h.Number is { IsChapter: true });
        var deepest = headings.Count == 0 ? 0 : headings.Max(h => h.Number?.Depth ?? 0);
        List<double> sizes =
            [.. headings.Select(h => SizeOf(h.Paragraph)).Where(s => s > style.Size * 1.12).Distinct()
                .OrderDescending()];
        foreach (var (paragraph, number) in headings)
        {
            var rank = sizes.IndexOf(SizeOf(paragraph));
            var level = number is { } numbered
                ? numbered.Depth + (hasChapters && !numbered.IsChapter && numbered.Depth == 1 ? 1 : 0)
                : rank >= 0 ? rank + 1
                : Math.Max(sizes.Count, Math.Min(deepest, 3)) + 1;
            paragraph.Kind = BlockKind.Heading;
            paragraph.Level = Math.Clamp(level, 1, 9);
        }
    }

    private static double SizeOf(PdfParagraph paragraph) => Math.Round(paragraph.First.Size);
}
