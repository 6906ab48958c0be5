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
    public static readonly Localised Passages = new("{0} : {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Localised NoWords = new(
        "Le texte n'en parle pas.", "De tekst spreekt er niet over.", "The text does not speak of it.");
    public static readonly Localised None = new(
        "Aucun marché dans ce cas.", "Geen opdracht in dit geval.", "No tender in this case.");
    public static readonly Localised ApiGet = new(
        "Compte, par clause, les marchés qui la contiennent, la mentionnent, l'écartent ou en manquent.",
        "Telt per clausule de opdrachten die ze bevatten, vermelden, uitsluiten of missen.",
        "Counts, by clause, the tenders that hold it, mention it, rule it out or lack it.");
}
