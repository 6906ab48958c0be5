using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Recommending;

/// <summary>The sentences that say why a clause is recommended that no rule asks for.</summary>
internal static class RecommendationWords
{
    /// <summary>The sector was told from these words of the tender.</summary>
    public static Localised OfWords(Sector sector, string words)
    {
        var (french, dutch, english, german) = (
            In(sector, Language.French), In(sector, Language.Dutch), In(sector, Language.English),
            In(sector, Language.German));
        return new(
            $"Elle convient au secteur de ce marché ({french}, d'après les mots « {words} ») et n'y figure pas.",
            $"Ze past bij de sector van deze opdracht ({dutch}, volgens de woorden « {words} ») en staat er niet in.",
            $"It suits the sector of this contract ({english}, by the words « {words} ») and is missing.",
            $"Sie passt zum Bereich dieses Auftrags ({german}, nach den Wörtern « {words} ») und fehlt.");
    }

    /// <summary>The tender names the code; sector is null where the catalogue has no name for it.</summary>
    public static Localised OfCpv(Sector? sector, string code)
    {
        return new(
            $"Elle convient au secteur de ce marché ({Name(Language.French)}CPV {code}) et n'y figure pas.",
            $"Ze past bij de sector van deze opdracht ({Name(Language.Dutch)}CPV {code}) en staat er niet in.",
            $"It suits the sector of this contract ({Name(Language.English)}CPV {code}) and is missing.",
            $"Sie passt zum Bereich dieses Auftrags ({Name(Language.German)}CPV {code}) und fehlt.");

        string Name(Language language) => sector is null ? "" : $"{In(sector, language)}, ";
    }

    /// <summary>A clause that suits any contract of the kind; null where the kind is not known.</summary>
    public static Localised General(ContractKind? kind) => kind switch
    {
        ContractKind.Works => new(
            "Elle convient à tout marché de travaux et n'y figure pas.",
            "Ze past bij elke opdracht voor werken en staat er niet in.",
            "It suits any works contract and is missing.",
            "Sie passt zu jedem Bauauftrag und fehlt."),
        ContractKind.Supplies => new(
            "Elle convient à tout marché de fournitures et n'y figure pas.",
            "Ze past bij elke opdracht voor leveringen en staat er niet in.",
            "It suits any supply contract and is missing.",
            "Sie passt zu jedem Lieferauftrag und fehlt."),
        ContractKind.Services => new(
            "Elle convient à tout marché de services et n'y figure pas.",
            "Ze past bij elke opdracht voor diensten en staat er niet in.",
            "It suits any service contract and is missing.",
            "Sie passt zu jedem Dienstleistungsauftrag und fehlt."),
        _ => new(
            "Elle convient à tout marché et n'y figure pas.",
            "Ze past bij elke opdracht en staat er niet in.",
            "It suits any contract and is missing.",
            "Sie passt zu jedem Auftrag und fehlt."),
    };

    private static string In(Sector sector, Language language) => sector.Title.In(language);
}
