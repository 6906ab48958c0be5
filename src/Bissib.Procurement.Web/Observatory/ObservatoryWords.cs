namespace Bissib.Procurement.Web.Observatory;

/// <summary>The words of the observatory.</summary>
internal static class ObservatoryWords
{
    public static readonly Localised Title = new("Observatoire", "Observatorium", "Observatory");
    public static readonly Localised Heading = new(
        "Quelles clauses les marchés contiennent-ils ?", "Welke clausules bevatten de opdrachten?",
        "Which clauses do tenders hold?");
    public static readonly Localised CountOne = new(
        "Sur {0} marché analysé ici (dernière analyse).", "Op {0} hier geanalyseerde opdracht (laatste analyse).",
        "Of {0} tender scanned here (last scan).");
    public static readonly Localised CountMany = new(
        "Sur {0} marchés analysés ici (dernière analyse de chacun).",
        "Op {0} hier geanalyseerde opdrachten (laatste analyse van elk).",
        "Of {0} tenders scanned here (last scan of each).");
    public static readonly Localised Hint = new(
        "Chaque nombre mène aux passages. Ce sont les marchés envoyés à ce service, pas un échantillon représentatif.",
        "Elk getal leidt naar de passages. Dit zijn de opdrachten die naar deze dienst verzonden zijn, geen representatieve steekproef.",
        "Each number leads to the passages. These are the tenders sent to this service, not a representative sample.");
    public static readonly Localised Empty = new(
        "Aucun marché n'a encore été analysé : envoyez-en un, ou essayez avec l'exemple.",
        "Er is nog geen opdracht geanalyseerd: verzend er een, of probeer met het voorbeeld.",
        "No tender was scanned yet: send one, or try the sample.");
    public static readonly Localised Clause = new("Clause", "Clausule", "Clause");
    public static readonly Localised From = new("À partir du", "Vanaf", "From");
    public static readonly Localised Until = new("Jusqu'au", "Tot en met", "Until");
    public static readonly Localised Language = new("Langue", "Taal", "Language");
    public static readonly Localised Show = new("Afficher", "Tonen", "Show");
    public static readonly Localised ShowAll = new("Tout afficher", "Alles tonen", "Show everything");
    public static readonly Localised Csv = new(
        "Télécharger ces nombres (CSV)", "Deze cijfers downloaden (CSV)", "Download these numbers (CSV)");
    public static readonly Localised Unknown = new(
        "Un marché dont on ignore la date de publication compte à la date de son envoi ; un marché dont on ignore "
            + "l'acheteur, "
            + "la région ou le type n'est pas compté lorsque vous les choisissez.",
        "Een opdracht waarvan de publicatiedatum niet bekend is, telt op de datum van verzending; een opdracht waarvan "
            + "de "
            + "aanbesteder, het gewest of het type niet bekend is, telt niet mee als u daarop filtert.",
        "A tender whose day of publication is not known counts on the day it was sent; one whose buyer, region or kind "
            + "is not "
            + "known does not count where you choose one.");
    public static readonly Localised Narrowed = new(
        "Uniquement les marchés que vous avez choisis dans l'observatoire.",
        "Enkel de opdrachten die u in het observatorium hebt gekozen.",
        "Only the tenders that you chose in the observatory.");
    public static readonly Localised BarsTitle = new(
        "Clauses présentes dans le plus grand nombre de marchés, complètes ou non",
        "Clausules die in de meeste opdrachten staan, al dan niet volledig",
        "Clauses that most tenders hold, complete or not");
    public static readonly Localised BarsText = new(
        "Graphique à barres : les mêmes nombres figurent dans les tableaux ci-dessous.",
        "Staafdiagram: dezelfde cijfers staan in de tabellen hieronder.",
        "Bar chart: the same numbers stand in the tables below.");
    public static readonly Localised Passages = new("{0} : {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Localised NoWords = new(
        "Le texte n'en parle pas.", "De tekst spreekt er niet over.", "The text does not speak of it.");
    public static readonly Localised None = new(
        "Aucun marché dans ce cas.", "Geen opdracht in dit geval.", "No tender in this case.");
    public static readonly Localised ApiGet = new(
        "Compte, par clause, les marchés qui la contiennent, la mentionnent, l'écartent ou en manquent.",
        "Telt per clausule de opdrachten die ze bevatten, vermelden, uitsluiten of missen.",
        "Counts, by clause, the tenders that hold it, mention it, rule it out or lack it.");

    public static Localised NameOf(Language language) => language switch
    {
        Bissib.Procurement.Language.French => new("Français", "Frans", "French"),
        Bissib.Procurement.Language.Dutch => new("Néerlandais", "Nederlands", "Dutch"),
        Bissib.Procurement.Language.German => new("Allemand", "Duits", "German"),
        _ => new("Anglais", "Engels", "English"),
    };
}
