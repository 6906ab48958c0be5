using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Tells which elements of a clause a tender states around a match: a quantity in the same or a neighbouring block,
/// the others anywhere in the section near by.
/// </summary>
internal static class ElementFinder
{
    private const int QuantityReach = 2;
    private const int Reach = 14;

    /// <summary>For each element that the clause needs: stated or not.</summary>
    public static Dictionary<Element, bool> Find(DocumentReading reading, ClauseMatch match)
    {
        var block = reading.Text.Words[match.FirstWord].Block;
        var section = reading.Sections[reading.SectionOf(block)];
        var isHeading = reading.Document.Blocks[block].Kind == Documents.BlockKind.Heading;
        var stated = new Dictionary<Element, bool>();
        foreach (var element in match.Clause.Elements.Keys)
        {
            var reach = element == Element.Quantity && !isHeading ? QuantityReach : Reach;
            var first = Math.Max(section.FirstBlock, block - reach);
            var last = Math.Min(Math.Max(section.LastBlock, block), block + reach);
            stated[element] = reading.Elements.Any(found =>
                found.Part.Element == element
                && (found.Part.Clause is null || found.Part.Clause == match.Clause)
                && reading.Text.Words[found.Hit.FirstWord].Block is var at && at >= first && at <= last);
        }

        return stated;
    }
}
