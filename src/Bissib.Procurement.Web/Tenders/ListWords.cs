namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words of the list of tenders.</summary>
internal static class ListWords
{
    public static readonly Localised Short = new("Marchés", "Opdrachten", "Tenders");
    public static readonly Localised Title = new("Marchés analysés", "Geanalyseerde opdrachten", "Tenders scanned");
    public static readonly Localised All = new("Tous les marchés", "Alle opdrachten", "All tenders");
    public static readonly Localised Search = new("Chercher dans les noms", "Zoeken in de namen", "Search the names");
    public static readonly Localised State = new("État", "Toestand", "State");
    public static readonly Localised AnyState = new("Tous les états", "Alle toestanden", "Any state");
    public static readonly Localised FoundOne = new("{0} marché", "{0} opdracht", "{0} tender");
    public static readonly Localised FoundMany = new("{0} marchés", "{0} opdrachten", "{0} tenders");
    public static readonly Localised NoMatch = new(
        "Aucun marché ne répond à cette recherche. Cherchez moins de mots, ou tous les états.",
        "Geen opdracht beantwoordt aan deze zoekopdracht. Zoek minder woorden, of alle toestanden.",
        "No tender answers this search. Search fewer words, or any state.");
}
