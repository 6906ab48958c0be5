using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Tells which elements of a clause a tender states around a match: a quantity in the same or a neighbouring block,
/// the others anywhere in the article, which may have sections of its own ("19.3 Sanctions").
/// </summary>
internal static class ElementFinder
{
    private const int QuantityReach = 2;
    private const int Reach = 14;

    // A section with more blocks than this is a chapter of many articles.
    private const int LargestArticle = 20;

    /// <summary>For each element that the clause needs: stated or not.</summary>
    public static Dictionary<Element, bool> Find(DocumentReading reading, ClauseMatch match)
    {
        var block = reading.Text.Words[match.FirstWord].Block;
        var article = ArticleOf(reading, reading.SectionOf(block));
        var isHeading = reading.Document.Blocks[block].Kind == BlockKind.Heading;
        var stated = new Dictionary<Element, bool>();
        foreach (var element in match.Clause.Elements.Keys)
        {
            var reach = element == Element.Quantity && !isHeading ? QuantityReach : Reach;
            var first = Math.Max(article.First, block - reach);
            var last = Math.Min(article.Last, block + reach);
            stated[element] = (element == Element.Quantity && reading.CriterionIn(block) is not null) || Enumerable.Range(first, Math.Max(0, last - first + 1))
                .Any(at => reading.ElementsIn(at, match.Clause).Any(found => found.Element == element));
        }

        return stated;
    }

    // The widest section around that is still one article.
    private static (int First, int Last) ArticleOf(DocumentReading reading, int index)
    {
        var section = reading.Sections[index];
        while (section.Parent >= 0 && Size(reading.Sections[section.Parent]) <= LargestArticle)
            section = reading.Sections[section.Parent];
        return (section.FirstBlock, section.LastBlockOfAll);
    }

    private static int Size(Section section) => section.LastBlockOfAll - section.FirstBlock + 1;
}
