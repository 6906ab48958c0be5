namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// A fact that has one of a few values. Values stand in the order of their weight: where a tender says several, the
/// first of them holds ("limited" before "free").
/// </summary>
internal sealed record ChoiceFact(string Fact, params (FactCue Cue, string Value)[] Values)
{
    public static readonly IReadOnlyList<ChoiceFact> All =
    [
        new(
            "variants", (FactCue.VariantsRequired, "required"), (FactCue.VariantsForbidden, "forbidden"),
            (FactCue.VariantsAllowed, "allowed"))
            { Label = FactCue.Variants, Other = FactCue.OtherVariants, None = "forbidden", Yes = "allowed" },
        new("options", (FactCue.NoOptions, "none"), (FactCue.OptionsStated, "yes"))
            { Label = FactCue.Options, None = "none", Yes = "yes" },
        new("groups", (FactCue.GroupsFree, "free"), (FactCue.GroupsImposedForm, "imposed-form"),
            (FactCue.GroupsJointAndSeveral, "joint-and-several"), (FactCue.GroupsAllowed, "free"))
            { Other = FactCue.OtherGroups },
        new(
            "subcontracting", (FactCue.SubcontractingForbidden, "forbidden"),
            (FactCue.SubcontractingLimited, "limited"), (FactCue.SubcontractingFree, "free"))
            { Other = FactCue.OtherSubcontracting },
        new(
            "electronic-submission", (FactCue.ElectronicAllowed, "optional"), (FactCue.ElectronicOnly, "mandatory"),
            (FactCue.PaperOnly, "none"))
            { Other = FactCue.OtherSubmission },
        new("electronic-signature", (FactCue.SignatureNotRequired, "none"), (FactCue.SignatureRequired, "mandatory"))
            { Other = FactCue.OtherSubmission },
        new(
            "site-visit", (FactCue.SiteVisitOptional, "optional"), (FactCue.SiteVisitMandatory, "mandatory"),
            (FactCue.NoSiteVisit, "none"))
            { Label = FactCue.SiteVisit, Other = FactCue.OtherVisit, None = "none" },
        new("presentation-or-samples", (FactCue.Samples, "yes"), (FactCue.NoSamples, "no"))
            { Other = FactCue.OtherSamples },
        new("negotiation", (FactCue.NoNegotiation, "no"), (FactCue.Negotiation, "yes")) { Other = FactCue.OtherNegotiation },
        new("espd", (FactCue.NoSelfDeclaration, "no"), (FactCue.SelfDeclaration, "yes")),
        new("price-revision", (FactCue.NoPriceRevision, "no"), (FactCue.PriceRevision, "yes")),
        new("first-demand-guarantee", (FactCue.FirstDemandGuarantee, "yes")),
    ];

    /// <summary>The label in a form behind which one word decides: "Variantes : Sans".</summary>
    public FactCue? Label { get; init; }

    /// <summary>The look-alike whose sentence says nothing of the fact.</summary>
    public FactCue? Other { get; init; }

    /// <summary>The value where the form says "sans" or "néant".</summary>
    public string? None { get; init; }

    /// <summary>The value where the form says "oui".</summary>
    public string? Yes { get; init; }
}
