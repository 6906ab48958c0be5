using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// Why no Word draft is reconstructed from a document: a draft is edited and published, so it is only made of text that
/// is surely that of the file.
/// </summary>
internal static class DraftRefusal
{
    // The longest words of Dutch law have some forty letters; what is longer is a line without blanks.
    private const int LongestWord = 45;

    // A heading or a stamp may be set letter by letter; more of it is a trouble of the file.
    private const int CleanWordsForOneOther = 400;

    // Of words of three letters and more: 7 in French and 8 in Dutch tenders. Words run together pass it.
    private const double LongestMean = 11;

    private const double UncertainShareOfPages = 0.05;

    /// <summary>Null where the text is clean.</summary>
    public static Localised? Of(TenderDocument document)
    {
        if (document.Format != Documents.DocumentFormat.Pdf) return DraftWords.NoPdf;
        if (document.UnreadablePages.Count > 0)
            return Of(DraftWords.Unread, [.. document.UnreadablePages.Select(page => page.Page).Distinct()]);
        if (document.Blocks.Count == 0) return DraftWords.NoText;
        if (document.RecognisedPages.Count > 0) return Of(DraftWords.Scanned, document.RecognisedPages);
        if (!HasCleanWords(document.Text)) return DraftWords.UncleanWords;
        var uncertain = DraftOrder.UncertainPages(document);
        return uncertain.Count > UncertainShareOfPages * document.PageCount
            ? Of(DraftWords.Disordered, uncertain)
            : null;
    }

    private static Localised Of(Localised sentence, IReadOnlyList<int> pages)
    {
        var ranges = ReadingWords.Ranges(pages);
        return new(
            string.Format(CultureInfo.InvariantCulture, sentence.French, ranges),
            string.Format(CultureInfo.InvariantCulture, sentence.Dutch, ranges),
            string.Format(CultureInfo.InvariantCulture, sentence.English, ranges));
    }

    private static bool HasCleanWords(string text)
    {
        int words = 0, unclean = 0, longer = 0, letters = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end == start)
            {
                unclean += IsNoLetter(text[start]) ? 1 : 0;
                start++;
                continue;
            }

            words++;
            if (end - start > 2) (longer, letters) = (longer + 1, letters + end - start);
            if (end - start > LongestWord) unclean++;
            var spaced = end - start == 1 ? SpacedLetters.EndOf(text, start) : 0;
            if (spaced > 0) unclean++;
            start = Math.Max(end, spaced);
        }

        return unclean * CleanWordsForOneOther <= words && letters <= LongestMean * longer;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    // What a font without a map of its letters leaves: the replacement character and those of private use.
    private static bool IsNoLetter(char character) => character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF');
}
