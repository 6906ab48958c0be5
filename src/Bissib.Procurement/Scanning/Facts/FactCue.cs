namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// What words show of a fact; the keys of "facts" in clauses/language/{code}.yaml. A cue names a fact, asks for
/// something or is a value; those called Other… are look-alikes, which keep a value from being read in their sentence.
/// </summary>
public enum FactCue
{
    /// <summary>What stands alone behind a label to say yes: "oui", "autorisées".</summary>
    Yes,

    Variants,
    VariantsAllowed,
    VariantsForbidden,
    VariantsRequired,
    OtherVariants,

    Options,
    NoOptions,
    OptionsStated,

    GroupsFree,
    GroupsJointAndSeveral,
    GroupsImposedForm,

    /// <summary>Groups may bid; of their form nothing is said.</summary>
    GroupsAllowed,

    /// <summary>Groups of buyers, or several liability within one firm.</summary>
    OtherGroups,

    SubcontractingFree,
    SubcontractingLimited,
    SubcontractingForbidden,

    /// <summary>Social dumping, sub-processors of personal data.</summary>
    OtherSubcontracting,

    ElectronicOnly,
    ElectronicAllowed,
    PaperOnly,

    /// <summary>Invoices, notices, questions.</summary>
    OtherSubmission,

    SignatureRequired,
    SignatureNotRequired,

    SiteVisit,
    SiteVisitMandatory,
    SiteVisitOptional,
    NoSiteVisit,

    /// <summary>Medical visits, inspections, visits of the works by the authority.</summary>
    OtherVisit,

    Samples,
    NoSamples,
    OtherSamples,

    Negotiation,
    NoNegotiation,
    OtherNegotiation,

    SelfDeclaration,
    NoSelfDeclaration,

    PriceRevision,
    NoPriceRevision,

    FirstDemandGuarantee,

    /// <summary>Words by which the contractor must be insured.</summary>
    InsuranceAsked,

    /// <summary>Quality assurance, social insurance.</summary>
    OtherInsurance,
    InsuranceKind,

    /// <summary>Words that ask for papers or for qualifications.</summary>
    CertificateAsked,
    CertificateName,

    /// <summary>Words that ask for persons.</summary>
    StaffAsked,
    StaffRole,

    /// <summary>A mere statement of how many work in the firm.</summary>
    StaffDeclared,

    /// <summary>A mere statement of the turnover.</summary>
    TurnoverDeclared,

    /// <summary>Words behind which the least turnover stands.</summary>
    TurnoverRequired,

    /// <summary>References without a number.</summary>
    ReferencesAsked,

    /// <summary>Holds the number of references.</summary>
    ReferenceCount,

    /// <summary>Holds the number of years that references may be old.</summary>
    ReferenceYears,

    BidValidity,
    OtherValidity,
    Payment,

    /// <summary>Payment of subcontractors, checking, interest.</summary>
    OtherPayment,

    /// <summary>Bids are written in: names of languages follow.</summary>
    BidLanguage,
    French,
    Dutch,
    German,
    English,
    Arabic,

    /// <summary>What holds for one lot or in one case only.</summary>
    Partial,

    Advance,
    NoAdvance,
    Guarantee,
    NoGuarantee,
    Retention,
    NoRetention,
    PenaltyCap,
    NoPenaltyCap,

    /// <summary>A penalty for each day late.</summary>
    LatePenalty,

    /// <summary>Holds how many lots one bidder may win.</summary>
    LotsPerBidder,

    /// <summary>The word for a criterion with its number, at the start of a line.</summary>
    Criterion,
    PriceCriterion,

    /// <summary>The price alone decides.</summary>
    OnlyPrice,
    SocialCriterion,
    EnvironmentCriterion,
    SubCriterion,
}
