namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words of the comparison of two versions.</summary>
internal static class CompareWords
{
    public static readonly Localised Title = new(
        "Comparer deux versions",
        "Twee versies vergelijken",
        "Compare two versions");
    public static readonly Localised Older = new(
        "Version à laquelle comparer", "Versie om mee te vergelijken", "Version to compare with");
    public static readonly Localised Choose = new("Choisissez un marché", "Kies een opdracht", "Choose a tender");
    public static readonly Localised Compare = new("Comparer", "Vergelijken", "Compare");
    public static readonly Localised NoOther = new(
        "Envoyez d'abord l'autre version : elle apparaîtra ici.",
        "Verzend eerst de andere versie: ze verschijnt dan hier.",
        "Send the other version first: it will appear here.");
    public static readonly Localised NoResult = new(
        "L'une des versions n'a pas (encore) de résultat : attendez la fin de son analyse, ou relancez-la.",
        "Een van de versies heeft (nog) geen resultaat: wacht tot de analyse klaar is, of analyseer opnieuw.",
        "One of the versions has no result (yet): wait for its scan to end, or scan it again.");
    public static readonly Localised Changed = new("Ce qui change", "Wat verandert", "What changes");
    public static readonly Localised Same = new("Ce qui ne change pas", "Wat niet verandert", "What stays the same");
    public static readonly Localised NoChange = new(
        "Aucune clause ne change.", "Geen enkele clausule verandert.", "No clause changes.");
    public static readonly Localised Before = new("Avant", "Voordien", "Before");
    public static readonly Localised After = new("Après", "Nadien", "After");
    public static readonly Localised Elements = new("Éléments", "Elementen", "Elements");
    public static readonly Localised Gained = new("ajouté : {0}", "toegevoegd: {0}", "added: {0}");
    public static readonly Localised Lost = new("retiré : {0}", "geschrapt: {0}", "removed: {0}");
}
