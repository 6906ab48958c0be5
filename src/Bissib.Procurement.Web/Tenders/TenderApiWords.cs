namespace Bissib.Procurement.Web.Tenders;

/// <summary>What the routes of the API do with tenders.</summary>
internal static class TenderApiWords
{
    public static readonly Localised List = new(
        "Liste les marchés, les plus récents d'abord ; cherche dans les noms, filtre par état.",
        "Geeft de opdrachten, de recentste eerst; zoekt in de namen, filtert volgens toestand.",
        "Lists the tenders, the latest first; searches their names, filters by state.");
    public static readonly Localised Add = new(
        "Envoie un marché (un ou plusieurs documents, ou un ZIP) et lance son analyse. Le même envoi répété désigne le "
            + "même marché.",
        "Verzendt een opdracht (een of meer documenten, of een zip) en start de analyse. Dezelfde verzending opnieuw "
            + "is dezelfde opdracht.",
        "Sends a tender (one or several documents, or a ZIP) and starts its scan. The same upload again is the same "
            + "tender.");
    public static readonly Localised Get = new(
        "Donne un marché, l'état de son analyse et les adresses de ses résultats.",
        "Geeft een opdracht, de toestand van de analyse en de adressen van de resultaten.",
        "Tells a tender, the state of its scan and where its results are.");
    public static readonly Localised Delete = new(
        "Efface un marché, ses documents et ses résultats.",
        "Wist een opdracht met haar documenten en resultaten.",
        "Erases a tender, its documents and its results.");
    public static readonly Localised ScanAgain = new(
        "Relance l'analyse avec le catalogue actuel.",
        "Analyseert opnieuw met de huidige catalogus.",
        "Scans again with the catalogue as it is now.");
    public static readonly Localised Events = new(
        "Suit l'avancement de l'analyse (server-sent events) jusqu'à sa fin.",
        "Volgt de voortgang van de analyse (server-sent events) tot het einde.",
        "Follows the progress of the scan (server-sent events) to its end.");
    public static readonly Localised Result = new(
        "Donne le résultat, dans le JSON de la commande « bissib scan ».",
        "Geeft het resultaat, in de JSON van het commando 'bissib scan'.",
        "Tells the result, in the JSON of the command \"bissib scan\".");
    public static readonly Localised Report = new(
        "Donne le rapport, un document Word.",
        "Geeft het verslag, een Word-document.",
        "Hands over the report, a Word document.");
    public static readonly Localised Document = new(
        "Donne un document tel qu'il a été envoyé.",
        "Geeft een document zoals het verzonden is.",
        "Hands over a document as it was sent.");
    public static readonly Localised Annotated = new(
        "Donne une copie annotée d'un document Word.",
        "Geeft een Word-document met opmerkingen terug.",
        "Hands over an annotated copy of a Word document.");
    public static readonly Localised Draft = new(
        "Donne un projet Word reconstitué d'après un PDF au texte net, avec les remarques et les textes proposés.",
        "Geeft een Word-ontwerp dat uit een pdf met zuivere tekst is gereconstrueerd, met opmerkingen en voorstellen.",
        "Hands over a Word draft reconstructed from a PDF with clean text, with remarks and proposed texts.");
}
