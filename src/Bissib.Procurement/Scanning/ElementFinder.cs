using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Values;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Tells which elements of a clause a tender states around a match: a quantity in the same or a neighbouring block,
/// the others anywhere in the article, which may have sections of its own ("19.3 Sanctions").
/// </summary>
internal static class ElementFinder
{
    private const int QuantityReach = 2;
    private const int SanctionReach = 7;
    private const int Reach = 14;

    // A section with more blocks than this is a chapter of many articles.
    private const int LargestArticle = 20;

    /// <summary>For each element that the clause needs: stated or not.</summary>
    public static Dictionary<Element, bool> Find(DocumentReading reading, ClauseMatch match)
    {
        var block = reading.Text.Words[match.FirstWord].Block;
        var isHeading = reading.Document.Blocks[block].Kind == BlockKind.Heading;
        var stated = new Dictionary<Element, bool>();
        foreach (var element in match.Clause.Elements.Keys)
        {
            var (first, last) = BlocksAround(block, isHeading ? Reach : ReachOf(element), reading);
            stated[element] = (element == Element.Quantity && reading.CriterionIn(block) is not null)
                || Enumerable.Range(first, Math.Max(0, last - first + 1))
                .Any(at => reading.ElementsIn(at, match.Clause).Any(found => found.Element == element));
        }

        return stated;
    }

    /// <summary>
    /// The value of each element that is stated or of which the clause has a parameter, as far as it can be read.
    /// </summary>
    public static IEnumerable<KeyValuePair<Element, RankedValue>> FindValues(DocumentReading reading, ClauseMatch match)
    {
        var finder = new ValueFinder(reading, match);
        var asked = match.Clause.Parameters.Select(parameter => parameter.Element).OfType<Element>();
        var (first, last) = BlocksAround(reading.Text.Words[match.FirstWord].Block, Reach, reading);
        foreach (var element in match.Clause.Elements.Keys.Union(asked))
        {
            if (finder.Find(element, first, last) is { } value) yield return new(element, value);
        }
    }

    private static (int First, int Last) BlocksAround(int block, int reach, DocumentReading reading)
    {
        var article = ArticleOf(reading, reading.SectionOf(block));
        return (Math.Max(article.First, block - reach), Math.Min(article.Last, block + reach));
    }

    // A penalty far off in a long article is that of something else.
    private static int ReachOf(Element element) => element switch
    {
        Element.Quantity => QuantityReach,
        Element.Sanction => SanctionReach,
        _ => Reach,
    };

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
