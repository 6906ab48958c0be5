using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads what kind of body buys from its name or, where that does not tell ("Habitat Senne-Nord"), from the parts of
/// the title page and the buyer's own article that start with such a kind.
/// </summary>
internal static class AuthorityReader
{
    private const int Farthest = 6;

    private static readonly Dictionary<ProfileCue, Authority> Kinds = new()
    {
        [ProfileCue.FederalAuthority] = Authority.Federal,
        [ProfileCue.CommunityAuthority] = Authority.Community,
        [ProfileCue.RegionalAuthority] = Authority.Regional,
        [ProfileCue.Province] = Authority.Province,
        [ProfileCue.Municipality] = Authority.Municipality,
        [ProfileCue.WelfareCentre] = Authority.WelfareCentre,
        [ProfileCue.PoliceZone] = Authority.PoliceZone,
        [ProfileCue.RescueZone] = Authority.RescueZone,
        [ProfileCue.SocialHousing] = Authority.SocialHousing,
        [ProfileCue.Intercommunal] = Authority.Intercommunal,
        [ProfileCue.School] = Authority.School,
        [ProfileCue.Hospital] = Authority.Hospital,
    };

    public static IEnumerable<ProfileCue> Cues => Kinds.Keys;

    public static ProfileField<Authority>? Find(ProfileText text, ProfileField<BuyerName>? buyer)
    {
        if (Special(text) is { } special) return special;
        if (buyer is { Value: var name } && In(text, name.Reading, name.Span) is { } named)
            return new(Kinds[named.Cue], buyer.Evidence, buyer.IsCertain || AllSay(text, Kinds[named.Cue]));
        return FieldChooser.Choose(Titled(text));
    }

    /// <summary>The first cue of an authority within a name; null where there is none.</summary>
    public static ProfileHit? In(ProfileText text, DocumentReading reading, TextSpan span) =>
        text.Of(Cues).Where(hit => hit.Reading == reading && span.Contains(hit.Span)).MinBy(hit => hit.FirstWord);

    /// <summary>Whether a cue starts its block or a part of it between dashes.</summary>
    private static bool StartsPart(ProfileHit hit)
    {
        var text = hit.Reading.Document.Text.AsSpan(hit.Block.Span.Start,
            hit.Span.Start - hit.Block.Span.Start).Trim(" \n*_#>\"");
        return text.IsEmpty || "–—|:-".Contains(text[^1]) || text is "La" or "Le" or "De" or "Het";
    }

    /// <summary>
    /// The cues that start a part of a title page. A province above or beside another authority is where that one lies.
    /// </summary>
    public static IReadOnlyList<ProfileHit> OnTitlePages(ProfileText text)
    {
        var hits = text.Of(Cues).Where(hit => StartsPart(hit) && TitlePage.Holds(hit.Reading, hit.BlockIndex))
            .OrderBy(hit => hit.FirstWord).ToList();
        var others = hits.Where(hit => hit.Cue != ProfileCue.Province).ToList();
        return others.Count > 0 ? others : hits;
    }

    private static IEnumerable<Candidate<Authority>> Titled(ProfileText text) =>
        OnTitlePages(text).Concat(text.Of(Cues).Where(hit => StartsPart(hit) && IsNearBuyer(text, hit)))
            .Select(hit =>
                new Candidate<Authority>(Kinds[hit.Cue], PlaceRank.Title, ProfileText.Evidence(hit, hit.Span)));

    private static bool IsNearBuyer(ProfileText text, ProfileHit hit) =>
        text.Of(ProfileCue.Buyer)
            .Any(buyer => buyer.Reading == hit.Reading && hit.FirstWord - buyer.LastWord is > 0 and <= Farthest);

    private static bool AllSay(ProfileText text, Authority kind) => Titled(text)
        .All(candidate => candidate.Value == kind);

    // The law gives buyers of the special sectors another name; a text that uses both names serves for both.
    private static ProfileField<Authority>? Special(ProfileText text)
    {
        if (text.Of(ProfileCue.Buyer).Count > 0 || text.Of(ProfileCue.SpecialSectorsBuyer) is not [var hit, ..])
            return null;
        return new(Authority.SpecialSectors, ProfileText.Evidence(hit, hit.Span), text.RankOf(hit) <= PlaceRank.Title);
    }
}
