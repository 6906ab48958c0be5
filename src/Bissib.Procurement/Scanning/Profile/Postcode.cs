using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the region from the Belgian postcode of the buyer's address (bpost: 1000 to 1299 Brussels; 1300 to 1499 and
/// 4000 to 7999 Wallonia; the rest Flanders). An address is a house number, the postcode and a place, or a line that
/// starts with the postcode.
/// </summary>
internal static class Postcode
{
    private const int BlocksBelowBuyer = 4;

    private static readonly Regex Address = new(
        @"(?:^|\n|\b[0-9]{1,4}[a-zA-Z]?(?:[-/][0-9]{1,4})?"
        + @"(?:\s*[,–—-]\s*|\s+(?:à|te|in)\s+|\s*\n\s*)|\bB\s?-\s?|,\s*(?:à\s+)?)"
        + @"(?:BE?\s?-\s?)?([1-9][0-9]{3})\s+\p{Lu}[\p{Ll}'’-]*\p{L}{2}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static IEnumerable<Candidate<Region>> Find(ProfileText text, ProfileField<BuyerName>? buyer)
    {
        foreach (var reading in text.Readings)
        {
            foreach (var (block, rank) in Places(text, reading, buyer))
            {
                var span = reading.Document.Blocks[block].Span;
                foreach (var match in Address.Matches(span.In(reading.Document.Text)).AsEnumerable())
                {
                    var shown = new TextSpan(span.Start + match.Groups[1].Index,
                        span.Start + match.Index + match.Length);
                    var evidence = new Evidence(reading.Document, shown, "postcode", []) { Context = span.Length <= 400
                        ? span : shown };
                    if (RegionOf(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) is { } region)
                        yield return new(region, rank, evidence);
                    break;
                }
            }
        }
    }

    // The buyer's own block and those below it, then the title page.
    private static IEnumerable<(int Block, PlaceRank Rank)> Places(ProfileText text, DocumentReading reading,
        ProfileField<BuyerName>? buyer)
    {
        var own = new HashSet<int>();
        foreach (var hit in text.Of(ProfileCue.Buyer)
            .Where(hit => hit.Reading == reading && hit.IsLabel)) AddBelow(hit.BlockIndex);
        if (buyer is { Value: var name }
            && name.Reading == reading) AddBelow(reading.Document.BlockAt(name.Span.Start));
        foreach (var block in own.Order()) yield return (block, PlaceRank.Labelled);
        foreach (var block in TitlePage.Blocks(reading).Where(block => !own.Contains(block)))
            yield return (block, PlaceRank.Title);

        void AddBelow(int first)
        {
            for (var block = first; block <= first + BlocksBelowBuyer
                && block < reading.Document.Blocks.Count; block++) own.Add(block);
        }
    }

    private static Region? RegionOf(int code) => code switch
    {
        < 1000 => null,
        < 1300 => Region.Brussels,
        < 1500 => Region.Wallonia,
        < 4000 => Region.Flanders,
        < 8000 => Region.Wallonia,
        _ => Region.Flanders,
    };
}
