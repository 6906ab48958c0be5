using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Whether a document says all of it twice, in French and in Dutch, as buyers of Brussels must (laws on the use of
/// languages in administrative matters, coordinated on 18 July 1966): then a clause is written into it in both.
/// </summary>
internal static class SpokenLanguages
{
    // An annex or some forms in the other language make no document of two languages.
    private const double ShareOfSecond = 0.3;
    private const double ShareOfOwn = 0.8;
    private static readonly Language[] Both = [Language.French, Language.Dutch];

    /// <summary>The document's own language first; only that one where it has one, or is not known.</summary>
    public static IReadOnlyList<Language> Of(TenderDocument document)
    {
        var letters = LettersOf(document, 0, document.Blocks.Count - 1);
        var isBilingual = Array.TrueForAll(
            Both, language => letters.GetValueOrDefault(language) > ShareOfSecond * letters.Values.Sum());
        return isBilingual ? [.. Both.OrderByDescending(language => letters[language])] : [document.Language];
    }

    /// <summary>Whether nearly all of a row of blocks, both ends included, is in the language.</summary>
    public static bool IsSpoken(TenderDocument document, int first, int last, Language language)
    {
        var letters = LettersOf(document, first, last);
        return letters.GetValueOrDefault(language) >= ShareOfOwn * letters.Values.Sum();
    }

    private static Dictionary<Language, int> LettersOf(TenderDocument document, int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(index => document.Blocks[index])
            .Where(block => block.Language != Language.Undetermined)
            .GroupBy(block => block.Language)
            .ToDictionary(group => group.Key, group => group.Sum(block => block.Span.Length));
}
