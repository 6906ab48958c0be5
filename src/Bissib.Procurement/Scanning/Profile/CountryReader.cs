namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the country from the law that a tender cites and the institutions that it names: the one named at least twice
/// as often as any other, certain only where there is no other.
/// </summary>
internal static class CountryReader
{
    private static readonly (ProfileCue Cue, string Country)[] Countries =
    [
        (ProfileCue.Belgium, "BE"), (ProfileCue.Brussels, "BE"), (ProfileCue.Flanders, "BE"),
        (ProfileCue.Wallonia, "BE"),
        (ProfileCue.France, "FR"), (ProfileCue.Netherlands, "NL"), (ProfileCue.Luxembourg, "LU"),
        (ProfileCue.Germany, "DE"),
        (ProfileCue.UnitedKingdom, "GB"), (ProfileCue.Morocco, "MA"),
    ];

    public static ProfileField<string>? Find(ProfileText text)
    {
        var named = Countries.SelectMany(pair => text.Of(pair.Cue).Select(hit => (pair.Country, Hit: hit)))
            .GroupBy(pair => pair.Country).OrderByDescending(country => country.Count()).ToList();
        if (named.Count == 0 || (named.Count > 1 && named[0].Count() < 2 * named[1].Count())) return null;
        var first = named[0].First().Hit;
        return new(named[0].Key, ProfileText.Evidence(first, first.Span), named.Count == 1);
    }
}
