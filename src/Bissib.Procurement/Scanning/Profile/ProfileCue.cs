namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// What words show of a tender's profile; the keys of "profile" in clauses/language/{code}.yaml. A cue names a field or
/// a value of it; those called Other… are its look-alikes, which keep a value from being read.
/// </summary>
public enum ProfileCue
{
    KindLabel,
    Works,
    Supplies,
    Services,

    /// <summary>Several kinds in one breath: "fournitures et services".</summary>
    MixedKind,

    Value,

    /// <summary>The most that a framework agreement may cost.</summary>
    MaximumValue,

    /// <summary>Turnover, bond, penalty, ceiling of an insurance, part of a lot.</summary>
    OtherAmount,
    Yearly,
    VatExcluded,
    VatIncluded,
    Total,

    Duration,

    /// <summary>Validity of bids, payment, warranty, working time.</summary>
    OtherPeriod,
    Renewal,

    /// <summary>The head of a column that numbers lots.</summary>
    Lot,

    /// <summary>Words with the number of lots in them or behind them.</summary>
    LotCount,
    SingleLot,

    /// <summary>How many lots one bidder may bid for or win.</summary>
    OtherLots,

    ProcedureLabel,
    OpenProcedure,
    RestrictedProcedure,
    NegotiatedWithPublication,
    SimplifiedNegotiated,
    NegotiatedWithoutPublication,
    CompetitiveDialogue,
    InnovationPartnership,
    LowValueContract,
    Concession,
    AdaptedProcedure,
    LightRegime,

    /// <summary>A procedure that may follow later: repetition of similar services, an unsuccessful call.</summary>
    OtherProcedure,

    Deadline,

    /// <summary>Questions, visits, requests for information.</summary>
    OtherDeadline,
    Publication,

    Buyer,
    SpecialSectorsBuyer,
    FederalAuthority,
    CommunityAuthority,
    RegionalAuthority,
    Province,
    Municipality,
    WelfareCentre,
    PoliceZone,
    RescueZone,
    SocialHousing,
    Intercommunal,
    School,
    Hospital,

    Brussels,
    Flanders,
    Wallonia,
    Belgium,
    France,
    Netherlands,
    Luxembourg,
    Germany,
    UnitedKingdom,
    Morocco,

    Subsidy,
    NoSubsidy,
}
