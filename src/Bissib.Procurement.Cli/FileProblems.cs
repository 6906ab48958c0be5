using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Cli;

/// <summary>What is said of a file that the system does not hand over.</summary>
internal static class FileProblems
{
    public static ReadingProblem NotOpened(string name) => new(name, "not-opened", new(
        "Le fichier n'a pas pu être ouvert. Vérifiez qu'il existe encore, que vous avez le droit de le lire et "
        + "qu'il n'est pas ouvert ailleurs.",
        "Het bestand kon niet worden geopend. Kijk na of het nog bestaat, of u het mag lezen en of het niet elders "
        + "open is.",
        "The file could not be opened. Check that it is still there, that you may read it and that it is not open "
        + "elsewhere.",
        "Die Datei konnte nicht geöffnet werden. Prüfen Sie, ob sie noch da ist, ob Sie sie lesen dürfen und ob sie "
        + "anderswo offen ist."));

    public static ReadingProblem Link(string name) => new(name, "link", new(
        "Lien vers un autre fichier ou dossier : non suivi. Donnez le document lui-même.",
        "Koppeling naar een ander bestand of een andere map: niet gevolgd. Geef het document zelf.",
        "A link to another file or folder: not followed. Give the document itself.",
        "Verknüpfung zu einer anderen Datei oder einem Ordner: nicht verfolgt. Geben Sie das Dokument selbst."));
}
