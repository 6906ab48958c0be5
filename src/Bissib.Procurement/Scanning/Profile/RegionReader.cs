namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the region of the buyer. The weightiest sign wins: a federal authority; the region in the buyer's name, beside
/// it or on the title page; the postcode of its address; then, with doubt, regions that the text speaks of.
/// </summary>
internal static class RegionReader
{
    private static readonly (ProfileCue Cue, Region Region)[] Regions =
        [(ProfileCue.Brussels, Region.Brussels), (ProfileCue.Flanders, Region.Flanders),
            (ProfileCue.Wallonia, Region.Wallonia)];

    public static ProfileField<Region>? Find(
        ProfileText text, ProfileField<BuyerName>? buyer, ProfileField<Authority>? authority,
            ProfileField<string>? country)
    {
        if (country is { Value: not "BE" }) return new(Region.Outside, country.Evidence, country.IsCertain);
        if (authority is { Value: Authority.Federal })
            return new(Region.Federal, authority.Evidence, authority.IsCertain);
        var near = Named(text).Where(candidate => candidate.Rank == PlaceRank.Title).Concat(Postcode.Find(text, buyer));
        return FieldChooser.Choose(near) ?? Spoken(text);
    }

    private static IEnumerable<Candidate<Region>> Named(ProfileText text) =>
        from region in Regions
        from hit in text.Of(region.Cue)
        let rank = TitlePage.Holds(hit.Reading, hit.BlockIndex) || IsByBuyer(text, hit) ? PlaceRank.Title
            : PlaceRank.Body
        orderby hit.FirstWord
        select new Candidate<Region>(region.Region, rank, ProfileText.Evidence(hit, hit.Span));

    private static bool IsByBuyer(ProfileText text, ProfileHit hit) =>
        text.Of(ProfileCue.Buyer).Any(buyer => buyer.Reading == hit.Reading && buyer.Sentence == hit.Sentence);

    // Laws and bodies of one region, and of no other, in the text: likely, never certain.
    private static ProfileField<Region>? Spoken(ProfileText text)
    {
        var counts = Named(text).GroupBy(candidate => candidate.Value).OrderByDescending(region => region.Count())
            .ToList();
        if (counts.Count == 0 || (counts.Count > 1 && counts[0].Count() < 3 * counts[1].Count())) return null;
        return new(counts[0].Key, counts[0].First().Evidence, false);
    }
}
