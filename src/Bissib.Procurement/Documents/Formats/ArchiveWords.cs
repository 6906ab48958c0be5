using System.Globalization;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>What a person reads of an archive, or of a file in it, that is not read.</summary>
internal static class ArchiveWords
{
    public static ReadingProblem Damaged(string name) => new(name, "damaged", ReadingWords.DamagedArchive);

    public static ReadingProblem TooLarge(string name, ReadingLimits limits)
    {
        var (part, all) = (limits.PartBytes >> 20, limits.UnpackedBytes / 1_000_000);
        return new(name, "too-large-when-unpacked", new(
            string.Create(In("fr-FR"), $"Trop volumineux une fois décompressé ({part} Mio par fichier, {all} Mo et "
                + $"{limits.Entries:N0} fichiers au total, "
                + $"{limits.Ratio} fois la taille compressée) : donnez les documents séparément."),
            string.Create(
                In("nl-NL"), $"Uitgepakt te groot ({part} MiB per bestand, {all} MB en {limits.Entries:N0} bestanden "
                + $"in totaal, "
                + $"{limits.Ratio} keer de ingepakte grootte): geef de documenten afzonderlijk."),
            string.Create(
                In("en-GB"), $"Too large when unpacked ({part} MiB a file, {all} MB and {limits.Entries:N0} files in "
                + $"all, "
                + $"{limits.Ratio} times the packed size): give the documents one by one."),
            string.Create(
                In("de-DE"), $"Entpackt zu groß ({part} MiB je Datei, {all} MB und {limits.Entries:N0} Dateien "
                + $"insgesamt, "
                + $"{limits.Ratio}-mal die gepackte Größe): geben Sie die Dokumente einzeln.")));
    }

    public static ReadingProblem RestNotRead(string name, ReadingLimits limits) => TooLarge(name, limits) with
    {
        Message = new(
            "La limite de l'archive est atteinte : les fichiers suivants n'ont pas été lus. Donnez-les séparément.",
            "De grens van het archief is bereikt: de volgende bestanden zijn niet gelezen. Geef ze afzonderlijk.",
            "The limit of the archive is reached: the files after it were not read. Give them one by one.",
            "Die Grenze des Archivs ist erreicht: die folgenden Dateien wurden nicht gelesen. Geben Sie sie einzeln."),
    };

    public static ReadingProblem Nested(string name) => new(name, "nested-archive", new(
        "Archive dans une archive d'une archive : non ouverte. Décompressez-la et donnez les documents.",
        "Archief in een archief van een archief: niet geopend. Pak het uit en geef de documenten.",
        "Archive in an archive of an archive: not opened. Unpack it and give the documents.",
        "Archiv in einem Archiv eines Archivs: nicht geöffnet. Entpacken Sie es und geben Sie die Dokumente."));

    public static ReadingProblem UnsafeName(string name) => new(name, "unsafe-name", new(
        "Le nom du fichier mène hors de l'archive (« .. ») : non lu. Demandez l'archive d'origine ou donnez le "
        + "document seul.",
        "De bestandsnaam leidt buiten het archief (“..”): niet gelezen. Vraag het oorspronkelijke archief of geef "
        + "het document apart.",
        "The name of the file leads out of the archive (\"..\"): not read. Ask for the original archive or give the "
        + "document alone.",
        "Der Dateiname führt aus dem Archiv heraus („..“): nicht gelesen. Fordern Sie das Original an oder geben "
        + "Sie die Datei einzeln."));

    public static ReadingProblem Link(string name) => new(name, "link", new(
        "Lien vers un autre fichier : non suivi. Donnez le document lui-même.",
        "Koppeling naar een ander bestand: niet gevolgd. Geef het document zelf.",
        "A link to another file: not followed. Give the document itself.",
        "Verknüpfung zu einer anderen Datei: nicht verfolgt. Geben Sie das Dokument selbst."));

    public static ReadingProblem Encrypted(string name) => new(name, "encrypted", new(
        "Le fichier est protégé par un mot de passe dans l'archive. Décompressez-la avec le mot de passe et donnez "
        + "les documents.",
        "Het bestand is in het archief beveiligd met een wachtwoord. Pak het uit met het wachtwoord en geef de "
        + "documenten.",
        "The file is protected by a password in the archive. Unpack it with the password and give the documents.",
        "Die Datei ist im Archiv mit einem Kennwort geschützt. Entpacken Sie es damit und geben Sie die Dokumente."));

    // Numbers are grouped as the language writes them, whatever the culture of the machine.
    private static CultureInfo In(string culture) => CultureInfo.GetCultureInfo(culture);
}
