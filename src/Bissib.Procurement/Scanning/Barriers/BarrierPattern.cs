using System.Globalization;
using System.Text.RegularExpressions;

namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// Words that state a barrier, in French or Dutch, within one sentence. Company must stand in the same sentence, or the
/// words speak of something else; Unless takes them back. A number, where the words have one, must be above a floor.
/// </summary>
internal sealed partial record BarrierPattern(
    BarrierKind Kind, BarrierSeverity Severity, Regex Words, Regex? Company, Regex? Unless, double? Above, string Unit)
{
    public static readonly IReadOnlyList<BarrierPattern> All =
    [
        new(BarrierKinds.Visit, BarrierSeverity.Medium, Visit(), Bidders(), OtherVisits(), null, ""),
        new(BarrierKinds.Translation, BarrierSeverity.Low, Translation(), Papers(), Optional(), null, ""),
        new(BarrierKinds.Signature, BarrierSeverity.Low, Signature(), null, Optional(), null, ""),
        new(BarrierKinds.Turnover, BarrierSeverity.High, Turnover(), Floor(), Optional(), null, ""),
        new(BarrierKinds.Guarantee, BarrierSeverity.High, Guarantee(), null, Optional(), 5, " %"),
        new(BarrierKinds.Payment, BarrierSeverity.High, Payment(), null, Optional(), 30, ""),
    ];

    // A number beyond is no share or time: a year, or an amount.
    private const double Largest = 130;

    /// <summary>Where in a sentence the words stand, and the number that they state with its unit; null where they do not.</summary>
    public (int Start, int Length, string? Value)? Find(string sentence)
    {
        var match = Words.Match(sentence);
        if (!match.Success || (Company is not null && !Company.IsMatch(sentence)) || (Unless?.IsMatch(sentence) ?? false)) return null;
        if (Above is not { } floor) return (match.Index, match.Length, null);
        var written = match.Groups.Cast<Group>().Skip(1).FirstOrDefault(group => group.Success)?.Value ?? "";
        return double.TryParse(written.Replace(',', '.'), CultureInfo.InvariantCulture, out var number) && number > floor && number < Largest
            ? (match.Index, match.Length, written + Unit)
            : null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\bvisites?\b.{0,80}?\b(?:est|sont|sera|seront)\s+(?:strictement\s+)?obligatoires?\b|\bvisite\s+obligatoire\b|\bverplicht(?:e)?\s+(?:plaats|werf|terrein)bezoek\b|\b(?:plaats|werf|terrein)bezoek(?:en)?\b.{0,60}?\bverplicht\b", Options)]
    private static partial Regex Visit();

    [GeneratedRegex(@"\b(?:candidats?|soumissionnaires?|offres?|consultation|inschrijvers?|kandida(?:at|ten)|offertes?)\b", Options)]
    private static partial Regex Bidders();

    [GeneratedRegex(@"\b(?:médicales?|inspection|contrôle|réception|périodiques?|facultatives?|non\s+obligatoires?|pas\s+obligatoires?|niet\s+verplicht|facultatie(?:f|ve)|keuring|medisch)\b", Options)]
    private static partial Regex OtherVisits();

    [GeneratedRegex(@"\btraductions?\s+(?:jurées?|assermentées?)\b|\btraducteurs?\s+(?:jurés?|assermentés?)\b|\bbe[ëe]digde\s+vertaling(?:en)?\b|\bbe[ëe]digd\s+vertaler\b", Options)]
    private static partial Regex Translation();

    [GeneratedRegex(@"\b(?:accompagn\w+|joint\w*|attestations?|certificats?|pièces?|diplômes?|attest(?:en)?|getuigschrift(?:en)?|bijgevoegd|vergezeld|diploma's?)\b", Options)]
    private static partial Regex Papers();

    [GeneratedRegex(@"\b(?:paraph|sign)(?:é|ée|és|ées|er)\b.{0,30}?\b(?:à\s+chaque\s+page|sur\s+(?:chaque|toutes\s+les)\s+pages?)|\b(?:chaque|toutes\s+les)\s+pages?\b.{0,40}?\b(?:paraph|sign)ée?s?\b|\b(?:elke|iedere|alle)\s+(?:bladzijden?|pagina(?:'s)?)\b.{0,40}?\b(?:geparafeerd|ondertekend)\b|\b(?:geparafeerd|ondertekend)\b.{0,30}?\bop\s+(?:elke|iedere|alle)\s+(?:bladzijden?|pagina(?:'s)?)", Options)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\bchiffre\s+d.affaires\b.{0,120}?\bchacune?\s+des\b.{0,20}?\b(?:trois|3)\b.{0,20}?\b(?:années|exercices)\b|\b(?:jaar)?omzet\b.{0,120}?\b(?:elk|ieder)\s+van\s+de\s+(?:laatste\s+|voorbije\s+|afgelopen\s+)?(?:drie|3)\b", Options)]
    private static partial Regex Turnover();

    [GeneratedRegex(@"\b(?:minim\w*|au\s+moins|supérieur|minstens|ten\s+minste)\b|€|\beuros?\b", Options)]
    private static partial Regex Floor();

    [GeneratedRegex(@"\bcautionnement\b.{0,80}?\b([0-9]{1,2}(?:,[0-9]{1,2})?)\s*%|\bborg(?:tocht|som)\b.{0,80}?\b([0-9]{1,2}(?:,[0-9]{1,2})?)\s*%", Options)]
    private static partial Regex Guarantee();

    [GeneratedRegex(@"\bdélai\s+(?:global\s+|maximum\s+|maximal\s+)?de\s+paiement\b.{0,50}?\b([0-9]{2,3})\s+jours\b|\b(?:betalings|betaal)termijn\b.{0,50}?\b([0-9]{2,3})\s+(?:kalender)?dagen\b", Options)]
    private static partial Regex Payment();

    [GeneratedRegex(@"\b(?:aucune?|n.est\s+pas|ne\s+(?:sont|doit|doivent)\s+pas|ne\s+peut|sans|geen|niet)\b", Options)]
    private static partial Regex Optional();
}
