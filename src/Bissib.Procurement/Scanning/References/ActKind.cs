namespace Bissib.Procurement.Scanning.References;

/// <summary>The kinds of act that a date and a kind identify together.</summary>
internal enum ActKind
{
    Law,
    RoyalDecree,
    Decree,
    Ordinance,
    Order,
    Circular,
    Directive,
    Regulation,

    /// <summary>An act of a kind that the catalogue does not tell by its date, such as a ministerial order.</summary>
    Other,
}

/// <summary>Tells the kind of an act from its id and from the words by which a tender cites it.</summary>
internal static class ActKinds
{
    /// <summary>By the second part of the id: "be-law-2006-06-15". Null for acts that have another name.</summary>
    public static ActKind? OfId(string id) => id.Split('-') is [_, var kind, ..]
        ? kind switch
        {
            "law" => ActKind.Law,
            "rd" => ActKind.RoyalDecree,
            "decree" => ActKind.Decree,
            "ordinance" => ActKind.Ordinance,
            "order" => ActKind.Order,
            "circular" => ActKind.Circular,
            "directive" => ActKind.Directive,
            "regulation" => ActKind.Regulation,
            _ => null,
        }
        : null;

    /// <summary>
    /// The kind that a folded word names; the word before it tells a royal decree ("A.R." is two words).
    /// </summary>
    public static ActKind? Of(string before, string form) => form switch
    {
        "loi" or "lois" or "wet" or "wetten" or "act" or "acts" or "law" or "laws" or "gesetz" or "gesetzes" =>
            ActKind.Law,
        "royal" or "royaux" when before is "arrete" or "arretes" => ActKind.RoyalDecree,
        "ar" or "kb" => ActKind.RoyalDecree,
        "r" when before is "a" => ActKind.RoyalDecree,
        "b" when before is "k" => ActKind.RoyalDecree,
        "besluit" or "besluiten" => before switch
        {
            "koninklijk" or "koninklijke" => ActKind.RoyalDecree,
            "ministerieel" or "ministeriele" => ActKind.Other,
            _ => ActKind.Order,
        },
        "decree" or "decrees" => before is "royal" ? ActKind.RoyalDecree : ActKind.Decree,
        "erlass" or "erlasses" =>
            before.StartsWith("koniglich", StringComparison.Ordinal) ? ActKind.RoyalDecree : ActKind.Order,
        "arrete" or "arretes" => ActKind.Order,
        "ministeriel" or "ministeriels" => ActKind.Other,
        "decret" or "decrets" or "decreet" or "decreten" or "dekret" or "dekrets" => ActKind.Decree,
        "ordonnance" or "ordonnances" or "ordonnantie" or "ordonnanties" or "ordinance" or "ordonnanz" =>
            ActKind.Ordinance,
        "circulaire" or "circulaires" or "omzendbrief" or "omzendbrieven" or "circular" or "rundschreiben" =>
            ActKind.Circular,
        "directive" or "directives" or "richtlijn" or "richtlijnen" or "richtlinie" or "richtlinien" =>
            ActKind.Directive,
        "reglement" or "reglements" or "verordening" or "verordeningen" or "regulation" or "regulations" or "verordnung" => ActKind.Regulation,
        "convention" or "cct" or "cao" or "overeenkomst" or "avis" or "decision" or "arret" or "arrest" =>
            ActKind.Other,
        _ => null,
    };
}
