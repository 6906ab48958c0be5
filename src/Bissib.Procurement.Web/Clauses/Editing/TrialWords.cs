using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The words of the result of a check.</summary>
internal static class TrialWords
{
    public static readonly Localised Title = new(
        "Résultat de la vérification",
        "Resultaat van de controle",
        "Result of the check");
    public static readonly Localised Summary = new(
        "Problèmes : {0}. Phrases de test réussies : {1} sur {2}.",
        "Problemen: {0}. Geslaagde testzinnen: {1} van {2}.",
        "Problems: {0}. Test sentences passed: {1} of {2}.");
    public static readonly Localised NotLoaded = new(
        "Problèmes : {0}. Le fichier ne peut pas être chargé : les phrases ne sont pas testées.",
        "Problemen: {0}. Het bestand kan niet geladen worden: de zinnen zijn niet getest.",
        "Problems: {0}. The file cannot be loaded: its sentences are not tested.");
    public static readonly Localised NoProblems = new("Aucun problème.", "Geen problemen.", "No problems.");
    public static readonly Localised ClauseLine = new("Clause, ligne {0}", "Clausule, regel {0}", "Clause, line {0}");
    public static readonly Localised ExampleLine = new(
        "Exemples, ligne {0}",
        "Voorbeelden, regel {0}",
        "Examples, line {0}");
    public static readonly Localised GoTo = new("Aller à la ligne", "Naar de regel", "Go to the line");
    public static readonly Localised Sentences = new("Phrases de test", "Testzinnen", "Test sentences");
    public static readonly Localised Passed = new("Réussi", "Geslaagd", "Passed");
    public static readonly Localised Failed = new("Échoué", "Mislukt", "Failed");
    public static readonly Localised Result = new("Résultat", "Resultaat", "Result");
    public static readonly Localised Expected = new("Attendu", "Verwacht", "Expected");
    public static readonly Localised Sentence = new("Phrase", "Zin", "Sentence");
    public static readonly Localised Heard = new("Mots trouvés", "Gevonden woorden", "Words found");
    public static readonly Localised Nothing = new("rien", "niets", "nothing");
    public static readonly Localised Reach = new(
        "Portée des signaux dans les exemples",
        "Bereik van de signalen in de voorbeelden",
        "Reach of the signals in the examples");
    public static readonly Localised ReachOf = new(
        "{0} : {1} phrases « yes » trouvées sur {2}, {3} phrases « no » sur {4}.",
        "{0}: {1} yes-zinnen gevonden van {2}, {3} no-zinnen van {4}.",
        "{0}: {1} yes-sentences found of {2}, {3} no-sentences of {4}.");
    public static readonly Localised Tried = new("Phrase essayée", "Uitgeprobeerde zin", "Sentence tried");
    public static readonly Localised TriedFound = new(
        "La clause est trouvée dans cette phrase.",
        "De clausule wordt in deze zin gevonden.",
        "The clause is found in this sentence.");
    public static readonly Localised TriedNotFound = new(
        "La clause n'est pas trouvée dans cette phrase.", "De clausule wordt in deze zin niet gevonden.",
        "The clause is not found in this sentence.");
    public static readonly Localised NoSignal = new(
        "Aucun signal ne la reconnaît.", "Geen enkel signaal herkent hem.", "No signal hears it.");
    public static readonly Localised Signal = new("Signal", "Signaal", "Signal");
    public static readonly Localised Line = new("Ligne", "Regel", "Line");
    public static readonly Localised Words = new("Mots", "Woorden", "Words");
    public static readonly Localised Fate = new("Effet", "Gevolg", "Effect");
    public static readonly Localised OtherClauses = new(
        "Autres clauses trouvées : {0}.", "Andere gevonden clausules: {0}.", "Other clauses found: {0}.");

    public static Localised Name(SentenceKind kind) => kind switch
    {
        SentenceKind.Found => new("trouvée (found)", "gevonden (found)", "found"),
        SentenceKind.NotFound => new("non trouvée (not-found)", "niet gevonden (not-found)", "not found (not-found)"),
        _ => new("manquée (known-misses)", "gemist (known-misses)", "missed (known-misses)"),
    };

    public static Localised Name(SignalFate fate) => fate switch
    {
        SignalFate.Counts => new("compte", "telt", "counts"),
        SignalFate.WithinLonger => new(
            "compris dans des mots plus longs",
            "binnen langere woorden",
            "within longer words"),
        SignalFate.WithoutCompany => new(
            "faible, et seul : ne compte pas", "zwak, en alleen: telt niet", "weak, and alone: does not count"),
        _ => new("annulé par « unless »", "opgeheven door 'unless'", "cancelled by 'unless'"),
    };
}
