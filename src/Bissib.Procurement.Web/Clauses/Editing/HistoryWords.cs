namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The words of the history of a clause.</summary>
internal static class HistoryWords
{
    public static readonly Localised Title = new(
        "Historique de la clause",
        "Geschiedenis van de clausule",
        "History of the clause");
    public static readonly Localised Link = new(
        "Historique, comparaison et modification",
        "Geschiedenis, vergelijking en wijziging",
        "History, comparison and editing");
    public static readonly Localised Intro = new(
        "Chaque version publiée dans ce service, la plus récente d'abord.",
        "Elke versie die in deze dienst gepubliceerd is, de recentste eerst.",
        "Each version published in this service, the latest first.");
    public static readonly Localised None = new(
        "Cette clause n'a pas été modifiée dans ce service : son texte est celui du dossier du catalogue.",
        "Deze clausule is in deze dienst niet gewijzigd: de tekst is die van de map van de catalogus.",
        "This clause was not changed in this service: its text is that of the folder of the catalogue.");
    public static readonly Localised When = new("Date", "Datum", "Date");
    public static readonly Localised Edition = new("Édition", "Editie", "Edition");
    public static readonly Localised FromFolder = new(
        "dossier du catalogue",
        "map van de catalogus",
        "folder of the catalogue");
    public static readonly Localised Action = new("Action", "Handeling", "Action");
    public static readonly Localised Compare = new(
        "Comparer deux versions",
        "Twee versies vergelijken",
        "Compare two versions");
    public static readonly Localised Before = new("Version de départ", "Beginversie", "From version");
    public static readonly Localised After = new("Version d'arrivée", "Eindversie", "To version");
    public static readonly Localised Show = new("Comparer", "Vergelijken", "Compare");
    public static readonly Localised Restore = new(
        "Reprendre dans un brouillon", "Overnemen in een ontwerp", "Restore as a draft");
    public static readonly Localised RestoredNote = new(
        "Reprise de la version du {0:d}", "Overname van de versie van {0:d}", "Restored from the version of {0:d}");
    public static readonly Localised Edit = new("Modifier cette clause", "Deze clausule wijzigen", "Edit this clause");
    public static readonly Localised FolderDiffers = new(
        "Le dossier du catalogue contient un autre texte de cette clause ; ce qui est publié ici prévaut.",
        "De map van de catalogus bevat een andere tekst van deze clausule; wat hier gepubliceerd is, gaat voor.",
        "The folder of the catalogue holds another text of this clause; what is published here prevails.");
}
