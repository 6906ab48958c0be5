namespace Bissib.Procurement.Scanning.Profile;

/// <summary>What kind of body buys.</summary>
public enum Authority
{
    Federal,

    /// <summary>The French, Flemish or German-speaking Community and its bodies.</summary>
    Community,
    Regional,
    Province,
    Municipality,

    /// <summary>CPAS, OCMW.</summary>
    WelfareCentre,
    PoliceZone,
    RescueZone,
    SocialHousing,
    Intercommunal,
    School,
    Hospital,

    /// <summary>Water, energy, transport and postal services (law of 17 June 2016, title 3).</summary>
    SpecialSectors,
}
