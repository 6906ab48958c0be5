namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// How a contract is awarded (law of 17 June 2016, articles 36 to 42, 89 and 92). Names of other countries are mapped
/// to what they mean: a French "appel d'offres ouvert" is open.
/// </summary>
public enum Procedure
{
    Open,
    Restricted,

    /// <summary>Competitive procedure with negotiation (article 38).</summary>
    NegotiatedWithPriorPublication,

    /// <summary>Direct negotiated procedure with prior publication (article 41).</summary>
    SimplifiedNegotiatedWithPriorPublication,

    NegotiatedWithoutPriorPublication,
    CompetitiveDialogue,
    InnovationPartnership,

    /// <summary>Below 30,000 euros, on an accepted invoice (article 92).</summary>
    LowValue,
    Concession,

    /// <summary>
    /// The French "procédure adaptée" (code de la commande publique, L2123-1), which Belgian law does not know.
    /// </summary>
    Adapted,

    /// <summary>
    /// The buyer's own procedure for social and other specific services (article 89; directive 2014/24, article 76).
    /// </summary>
    LightRegime,
}
