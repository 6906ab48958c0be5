namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words of what a new catalogue changes for a tender.</summary>
internal static class ChangesWords
{
    public static readonly Localised Title = new(
        "Ce que le catalogue change", "Wat de catalogus verandert", "What changed because of the catalogue");
    public static readonly Localised JudgedBy = new("Catalogue {0}", "Catalogus {0}", "Catalogue {0}");
    public static readonly Localised Again = new(
        "Analyser avec le catalogue actuel", "Analyseren met de huidige catalogus", "Scan with the present catalogue");
    public static readonly Localised Intro = new(
        "Analyse du {0} (catalogue {1}), comparée à celle du {2} (catalogue {3}).",
        "Analyse van {0} (catalogus {1}), vergeleken met die van {2} (catalogus {3}).",
        "Scan of {0} (catalogue {1}), compared with that of {2} (catalogue {3}).");
    public static readonly Localised NoEarlier = new(
        "Ce marché n'a été analysé qu'avec un seul catalogue. Après la publication d'une nouvelle édition, "
            + "analysez-le de nouveau : les différences apparaîtront ici.",
        "Deze opdracht is nog maar met één catalogus geanalyseerd. Analyseer ze opnieuw na de publicatie van een "
            + "nieuwe "
            + "editie: de verschillen verschijnen dan hier.",
        "This tender was scanned with one catalogue only. Scan it again after a new edition is published: the "
            + "differences will appear here.");
    public static readonly Localised Earlier = new("Analyse antérieure", "Eerdere analyse", "Earlier scan");
    public static readonly Localised ProfileChanged = new(
        "Les données du marché ont aussi changé entre les deux analyses : toutes les différences ne sont pas dues au "
            + "catalogue.",
        "Ook de gegevens van de opdracht zijn tussen de twee analyses gewijzigd: niet alle verschillen zijn aan de "
            + "catalogus te wijten.",
        "What is known of the tender changed too between the two scans: not all differences come from the catalogue.");
    public static readonly Localised Change = new("Changement", "Wijziging", "Change");
    public static readonly Localised Versions = new(
        "Versions de la clause",
        "Versies van de clausule",
        "Versions of the clause");
    public static readonly Localised New = new("Nouveau constat", "Nieuwe vaststelling", "New finding");
    public static readonly Localised Gone = new("Constat disparu", "Vaststelling verdwenen", "Finding gone");
    public static readonly Localised OtherStatus = new("Autre état", "Andere status", "Other status");
    public static readonly Localised OtherElements = new("Autres éléments", "Andere elementen", "Other elements");
    public static readonly Localised VersionOf = new(
        "édition {0}, {1}", "editie {0}, {1}", "edition {0}, {1}");
    public static readonly Localised NoVersion = new(
        "aucune : l'effet vient d'une autre clause, du second témoin ou du dossier du catalogue",
        "geen: het gevolg komt van een andere clausule, de tweede getuige of de map van de catalogus",
        "none: the effect comes from another clause, the second witness or the folder of the catalogue");
    public static readonly Localised OtherVersions = new(
        "Clauses modifiées sans effet sur ce marché", "Gewijzigde clausules zonder gevolg voor deze opdracht",
        "Clauses changed without effect on this tender");
}
