using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Tells the kind of buyer that rules speak of from the kind of body and its region. Communities, schools and hospitals
/// may be public or not and under one region or another: of them nothing is said. A housing company or an intercommunal
/// is taken as local, with doubt, as the rules do not name them.
/// </summary>
internal static class BuyerTypes
{
    public static ProfileField<BuyerType>? Find(ProfileField<Authority>? authority, ProfileField<Region>? region)
    {
        if (region is { Value: Region.Outside }) return new(BuyerType.Other, region.Evidence, region.IsCertain);
        if (authority is null || TypeOf(authority.Value, region?.Value) is not { } type) return null;
        var isNamed = authority.Value is not (Authority.SocialHousing or Authority.Intercommunal);
        var isRegionCertain = authority.Value is Authority.Federal or Authority.SpecialSectors
            || region is { IsCertain: true };
        return new(type, authority.Evidence, authority.IsCertain && isNamed && isRegionCertain);
    }

    private static BuyerType? TypeOf(Authority authority, Region? region) => (authority, region) switch
    {
        (Authority.Federal, _) => BuyerType.Federal,
        (Authority.SpecialSectors, _) => BuyerType.SpecialSectors,
        (Authority.Community or Authority.School or Authority.Hospital, _) => null,
        (Authority.Regional, Region.Brussels) => BuyerType.BrusselsRegional,
        (Authority.Regional, Region.Flanders) => BuyerType.FlemishRegional,
        (Authority.Regional, Region.Wallonia) => BuyerType.WalloonRegional,
        (Authority.Regional, _) => null,
        (_, Region.Brussels) => BuyerType.BrusselsLocal,
        (_, Region.Flanders) => BuyerType.FlemishLocal,
        (_, Region.Wallonia) => BuyerType.WalloonLocal,
        _ => null,
    };
}
