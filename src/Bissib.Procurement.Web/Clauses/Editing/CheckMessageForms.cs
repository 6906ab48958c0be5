using System.Text.RegularExpressions;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>A form of message: what is in brackets in the pattern stands at {0}, {1} … of the others.</summary>
internal sealed record CheckMessageForm(Regex Pattern, string French, string Dutch);

/// <summary>
/// The forms of the messages about the two files of a clause, and how the parts of a file are called in them. The order
/// counts: the first form that fits is taken.
/// </summary>
internal static class CheckMessageForms
{
    public static readonly IReadOnlyList<CheckMessageForm> All =
    [
        // Keys and values
        Of("'(.*)' is no key of (.*)", "« {0} » n'est pas une clé de : {1}", "'{0}' is geen sleutel van: {1}"),
        Of("'(.*)' stands too late: it comes before '(.*)' in (.*)",
            "« {0} » vient trop tard : placez-le avant « {1} » dans : {2}",
            "'{0}' staat te laat: plaats het vóór '{1}' in: {2}"),
        Of("'(.*)' is missing in (.*)", "« {0} » manque dans : {1}", "'{0}' ontbreekt in: {1}"),
        Of("(.*) must be a map of (.*)", "{0} : écrivez les clés {1}", "{0}: schrijf de sleutels {1}"),
        Of("(.*) must be a list", "{0} : écrivez une liste", "{0}: schrijf een lijst"),
        Of("(.*) must be a text", "{0} : écrivez un texte", "{0}: schrijf een tekst"),
        Of("(.*) is empty", "{0} : il n'y a rien", "{0}: er staat niets"),
        Of("(.*) must be a day such as (.*)", "{0} : écrivez un jour tel que {1}", "{0}: schrijf een dag zoals {1}"),
        Of("(.*) must be a number without blanks, such as (.*)",
            "{0} : écrivez un nombre sans espace, tel que {1}", "{0}: schrijf een getal zonder spaties, zoals {1}"),
        Of("(.*) needs at least one (?:entry|act)", "{0} : indiquez au moins un élément",
            "{0}: geef er minstens één op"),
        Of("write true, or leave the key out", "écrivez true, ou supprimez la clé",
            "schrijf true, of laat de sleutel weg"),
        Of("the file is missing", "le fichier manque", "het bestand ontbreekt"),
        Of("this is no plain YAML: a bracket is not closed from here on",
            "ce n'est pas du YAML simple : à partir d'ici, un crochet n'est pas fermé",
            "dit is geen eenvoudige YAML: vanaf hier is een haakje niet gesloten"),
        Of("this is no plain YAML: (.*)", "ce n'est pas du YAML simple : {0}", "dit is geen eenvoudige YAML: {0}"),

        // Law
        Of("'(.*)' is no act of clauses/law", "« {0} » n'est pas un acte de clauses/law",
            "'{0}' is geen akte van clauses/law"),
        Of("'(.*)' is no article of (.*): it has (.*)",
            "« {0} » n'est pas un article de {1}, qui a : {2}", "'{0}' is geen artikel van {1}; dat heeft: {2}"),
        Of("'(.*)' is no threshold of (.*)", "« {0} » n'est pas un seuil de {1}", "'{0}' is geen drempel van {1}"),
        Of("checked on (.*): check law and wording again, .*",
            "vérifiée le {0} : revoyez le droit et le texte, au moins tous les deux ans ; la date ne peut pas être "
                + "future",
            "nagekeken op {0}: kijk recht en tekst opnieuw na, minstens om de twee jaar; de datum mag niet in de "
                + "toekomst liggen"),

        // The model text
        Of("the (..) text must start with a heading: .*",
            "le texte {0} doit commencer par un titre : un paragraphe d'au plus 90 caractères, sans point final",
            "de tekst {0} moet met een titel beginnen: een alinea van hoogstens 90 tekens, zonder punt op het einde"),
        Of("the (..) text uses (.*), which is no parameter",
            "le texte {0} emploie {1}, qui n'est pas un paramètre", "de tekst {0} gebruikt {1}, wat geen parameter is"),
        Of("the (..) text does not use the parameter (.*)",
            "le texte {0} n'emploie pas le paramètre {1}", "de tekst {0} gebruikt de parameter {1} niet"),
        Of("(.*) is no number of a proof: .*",
            "{0} : une preuve n'a pas de valeur ; element est quantity, sanction ou reporting",
            "{0}: een bewijs heeft geen waarde; element is quantity, sanction of reporting"),
        Of("(.*) are both said to be the element '(.*)': keep one",
            "{0} sont tous indiqués comme l'élément « {1} » : gardez-en un",
            "{0} staan allemaal voor het element '{1}': houd er één"),
        Of("(.*) is the element '(.*)' and needs a unit and a range of numbers, such as (.*)",
            "{0} est l'élément « {1} » : indiquez une unité et un intervalle de nombres, tel que {2}",
            "{0} is het element '{1}': geef een eenheid en een bereik van getallen op, zoals {2}"),
        Of("the (..) model text is not found by the clause's own signals",
            "les signaux de la clause ne trouvent pas son propre texte {0}",
            "de signalen van de clausule vinden haar eigen tekst {0} niet"),
        Of("the (..) model text does not state the element '(.*)'",
            "le texte {0} n'énonce pas l'élément « {1} »", "de tekst {0} vermeldt het element '{1}' niet"),
        Of("the (..) model text is found, but not as operative words",
            "le texte {0} est trouvé, mais pas comme une disposition qui oblige",
            "de tekst {0} wordt gevonden, maar niet als een bepaling die verplicht"),
        Of("the (..) model text shows (.*) too: declare .*",
            "le texte {0} énonce aussi {1} : déclarez-le sous « also » s'il le doit, ou corrigez les signaux",
            "de tekst {0} vermeldt ook {1}: geef dat op bij 'also' als het klopt, of verbeter de signalen"),
        Of("(also|replaced-by): '(.*)' is no clause", "{0} : « {1} » n'est pas une clause",
            "{0}: '{1}' is geen clausule"),
        Of("also: no model text shows (.*): leave it out",
            "also : aucun texte type n'énonce {0} : supprimez-le", "also: geen modeltekst vermeldt {0}: laat het weg"),

        // Signals
        Of("(.*) are phrases only: no near, all, pattern or criterion",
            "{0} : uniquement des suites de mots, sans near, all, pattern ni criterion",
            "{0}: enkel woordreeksen, zonder near, all, pattern of criterion"),
        Of("a signal is a phrase, or a map that starts with (.*)",
            "un signal est une suite de mots, ou commence par {0}",
            "een signaal is een woordreeks, of begint met {0}"),
        Of("a signal cannot start with '(.*)'",
            "un signal ne peut pas commencer par « {0} »", "een signaal kan niet beginnen met '{0}'"),
        Of("within must be 1 to (.*) words", "within va de 1 à {0} mots", "within gaat van 1 tot {0} woorden"),
        Of("near takes at most (.*) phrases",
            "near accepte au plus {0} suites de mots", "near aanvaardt hoogstens {0} woordreeksen"),
        Of("a pattern needs 'where': a phrase that its block holds",
            "un pattern demande « where » : une suite de mots qui figure dans son paragraphe",
            "een pattern vraagt 'where': een woordreeks die in zijn alinea staat"),
        Of("per-euros is a number of euros above 0",
            "per-euros est un nombre d'euros supérieur à 0", "per-euros is een aantal euro's boven 0"),
        Of("weight is a range of percents such as (.*)",
            "weight est un intervalle de pourcentages tel que {0}", "weight is een bereik van percentages zoals {0}"),
        Of("the pattern is refused \\((.*)\\): .*",
            "l'expression est refusée ({0}) : elle doit se lire sans retour en arrière",
            "de uitdrukking wordt geweigerd ({0}): ze moet zonder terugkeer gelezen kunnen worden"),
        .. PhraseForms.All,

        // Sentences
        Of("a sentence has one mark, from « to »: (.*)",
            "une phrase a une seule marque, de « à » : {0}", "een zin heeft één markering, van « tot »: {0}"),
        Of("the words that the signals must find stand between « and »",
            "placez entre « et » les mots que les signaux doivent trouver",
            "zet de woorden die de signalen moeten vinden tussen « en »"),
        Of("(..): (.*) is not found, nothing is: (.*)",
            "{0} : {1} n'est pas trouvé, rien ne l'est : {2}",
            "{0}: {1} wordt niet gevonden, niets wordt gevonden: {2}"),
        Of("(..): (.*) is not found, (.*) is: (.*)",
            "{0} : {1} n'est pas trouvé, mais {2} : {3}", "{0}: {1} wordt niet gevonden, wel {2}: {3}"),
        Of("(..): (.*) is found and must not be: (.*)",
            "{0} : {1} est trouvé et ne doit pas l'être : {2}", "{0}: {1} wordt gevonden en mag dat niet: {2}"),
        Of("(..): this miss is found now, move it to 'found': (.*)",
            "{0} : cette phrase manquée est trouvée à présent, déplacez-la sous « found » : {1}",
            "{0}: deze gemiste zin wordt nu gevonden, verplaats hem naar 'found': {1}"),
        Of("(found|not-found) has (.*) sentences in (..): write at least (.*)",
            "phrases sous {0} en {2} : {1} ; il en faut au moins {3}",
            "zinnen bij {0} in {2}: {1}; er zijn er minstens {3} nodig"),

        // Examples
        Of("'(.*)' is no clause", "« {0} » n'est pas une clause", "'{0}' is geen clausule"),
        Of("(..) has (.*) (yes|no): write at least (.*)",
            "phrases « {2} » en {0} : {1} ; il en faut au moins {3}",
            "{2}-zinnen in {0}: {1}; er zijn er minstens {3} nodig"),
        Of("there are (.*) pairs: write at least (.*)",
            "paires : {0} ; il en faut au moins {1}", "paren: {0}; er zijn er minstens {1} nodig"),
        Of("(..): the sentence stands under yes and under no: (.*)",
            "{0} : la phrase figure sous yes et sous no : {1}", "{0}: de zin staat bij yes en bij no: {1}"),
        Of("(..): the sentence stands twice: (.*)", "{0} : la phrase figure deux fois : {1}",
            "{0}: de zin staat er tweemaal: {1}"),
        Of("(..): the sentence has (.*) letters: leave at most (.*)",
            "{0} : la phrase compte {1} caractères : gardez-en au plus {2}",
            "{0}: de zin telt {1} tekens: houd er hoogstens {2}"),
        Of("the pair is found in French only: (.*)",
            "la paire n'est trouvée qu'en français : {0}", "het paar wordt enkel in het Frans gevonden: {0}"),
        Of("the pair is found in Dutch only: (.*)",
            "la paire n'est trouvée qu'en néerlandais : {0}", "het paar wordt enkel in het Nederlands gevonden: {0}"),

        // Values of a closed choice: the widest form is tried last.
        Of("'(.*)' is no (.*)", "« {0} » n'est pas une valeur de : {1}", "'{0}' is geen waarde van: {1}"),
    ];

    private static readonly Dictionary<string, Localised> Names = new()
    {
        ["a clause"] = new("la clause", "de clausule", "a clause"),
        ["a parameter"] = new("le paramètre", "de parameter", "a parameter"),
        ["a duty"] = new("l'obligation", "de verplichting", "a duty"),
        ["a pair"] = new("la paire", "het paar", "a pair"),
        ["a signal"] = new("le signal", "het signaal", "a signal"),
        ["an annex"] = new("l'annexe", "de bijlage", "an annex"),
        ["an example file"] = new("le fichier d'exemples", "het voorbeeldenbestand", "an example file"),
        ["examples"] = new("les exemples", "de voorbeelden", "examples"),
        ["kind of annex"] = new("type d'annexe", "soort bijlage", "kind of annex"),
        ["kind of contract"] = new("type de marché", "soort opdracht", "kind of contract"),
        ["section role"] = new("rôle d'une section", "rol van een deel", "section role"),
        ["stage"] = new("place dans le marché (stage)", "plaats in de opdracht (stage)", "stage"),
        ["strong signals"] = new("signaux forts", "sterke signalen", "strong signals"),
        ["text of the annex"] = new("texte de l'annexe", "tekst van de bijlage", "text of the annex"),
        ["weak signals"] = new("signaux faibles", "zwakke signalen", "weak signals"),
    };

    /// <summary>A part of a file as it is called, or the words as they are where they are of the file itself.</summary>
    public static Localised NameOf(string part) => Names.GetValueOrDefault(part) ?? new(part, part, part);

    internal static CheckMessageForm Of(string pattern, string french, string dutch) => new(
        new($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.Singleline), french, dutch);
}
