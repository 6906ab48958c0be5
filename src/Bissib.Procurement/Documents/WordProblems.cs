namespace Bissib.Procurement.Documents;

/// <summary>The reasons for which a Word file is refused, with what a person can do about each.</summary>
internal static class WordProblems
{
    public static UnreadableDocumentException Encrypted(string name) => Problem(name, "encrypted", new(
        "Le fichier est protégé par un mot de passe, ou c'est un ancien fichier .doc. Ouvrez-le dans Word, "
        + "retirez le mot de passe et enregistrez-le au format .docx.",
        "Het bestand is beveiligd met een wachtwoord, of het is een oud .doc-bestand. Open het in Word, verwijder "
        + "het wachtwoord en sla het op als .docx.",
        "The file is protected by a password, or it is an old .doc file. Open it in Word, remove the password and "
        + "save it as .docx."));

    public static UnreadableDocumentException Damaged(string name, Exception? cause = null) => Problem(
        name, "damaged", new(
        "Le fichier Word est endommagé. Ouvrez-le dans Word, acceptez la réparation et enregistrez-le à nouveau "
        + "au format .docx.",
        "Het Word-bestand is beschadigd. Open het in Word, laat het herstellen en sla het opnieuw op als .docx.",
        "The Word file is damaged. Open it in Word, let Word repair it and save it again as .docx."), cause);

    public static UnreadableDocumentException Empty(string name) => Problem(name, "empty", new(
        "Le fichier ne contient aucun texte. Vérifiez que c'est le bon fichier ; si ses pages sont des images, "
        + "fournissez le document d'origine.",
        "Het bestand bevat geen tekst. Kijk na of dit het juiste bestand is; zijn de bladzijden afbeeldingen, "
        + "lever dan het oorspronkelijke document aan.",
        "The file holds no text. Check that it is the right file; if its pages are pictures, provide the original "
        + "document."));

    public static UnreadableDocumentException NotADocument(string name) => Problem(name, "not-a-document", new(
        "Le fichier n'est pas un document Word (.docx). Ouvrez-le dans le logiciel qui l'a produit et "
        + "enregistrez-le au format .docx ou PDF.",
        "Het bestand is geen Word-document (.docx). Open het in het programma waarmee het gemaakt is en sla het "
        + "op als .docx of pdf.",
        "The file is not a Word document (.docx). Open it in the program that made it and save it as .docx or PDF."));

    public static UnreadableDocumentException TooDeep(string name) => Problem(name, "too-deep", new(
        "Le fichier imbrique ses éléments plus profondément qu'un document ordinaire. Copiez son contenu dans un "
        + "nouveau document Word et enregistrez celui-ci.",
        "Het bestand nestelt zijn elementen dieper dan een gewoon document. Kopieer de inhoud naar een nieuw "
        + "Word-document en sla dat op.",
        "The file nests its elements deeper than an ordinary document does. Copy its content into a new Word "
        + "document and save that."));

    public static UnreadableDocumentException TooLarge(string name) => Problem(name, "too-large-when-unpacked", new(
        "Le fichier est trop volumineux une fois décompressé (64 Mio par partie, 250 Mo au total). Réduisez ses "
        + "images ou divisez-le en plusieurs documents.",
        "Het bestand is uitgepakt te groot (64 MiB per onderdeel, 250 MB in totaal). Verklein de afbeeldingen of "
        + "splits het in meerdere documenten.",
        "The file is too large when unpacked (64 MiB a part, 250 MB in all). Shrink its pictures or split it into "
        + "several documents."));

    public static Localised InsertedFile(int count) => new(
        $"Fichiers insérés dans le document et non analysés : {count}. Ouvrez le document dans Word et "
        + "enregistrez-le : Word en reprend alors le texte.",
        $"In het document ingevoegde bestanden die niet geanalyseerd zijn: {count}. Open het document in Word en "
        + "sla het op: Word neemt de tekst dan over.",
        $"Files inserted into the document and not analysed: {count}. Open the document in Word and save it: Word then "
        + "takes their text over.",
        $"In das Dokument eingefügte und nicht untersuchte Dateien: {count}. Öffnen Sie das Dokument in Word und "
        + "speichern Sie es: Word übernimmt dann den Text.");

    public static Localised Subdocument(int count) => new(
        $"Document maître : sous-documents non analysés : {count}. Ajoutez ces fichiers au dossier.",
        $"Hoofddocument: subdocumenten die niet geanalyseerd zijn: {count}. Voeg die bestanden aan het dossier toe.",
        $"Master document: subdocuments not analysed: {count}. Add these files to the tender.",
        $"Zentraldokument: nicht untersuchte Filialdokumente: {count}. Fügen Sie diese Dateien hinzu.");

    public static Localised EmbeddedObject(int count) => new(
        $"Objets incorporés (classeurs, autres documents) non analysés : {count}. Enregistrez-les à part et "
        + "ajoutez-les au dossier s'ils contiennent des clauses.",
        $"Ingesloten objecten (rekenbladen, andere documenten) die niet geanalyseerd zijn: {count}. Sla ze "
        + "afzonderlijk op en voeg ze aan het dossier toe als ze clausules bevatten.",
        $"Embedded objects (workbooks, other documents) not analysed: {count}. Save them as files and add them to the "
        + "tender if they hold clauses.",
        $"Eingebettete Objekte (Tabellen, andere Dokumente), die nicht untersucht sind: {count}. Speichern Sie sie als "
        + "Dateien und fügen Sie sie hinzu, wenn sie Klauseln enthalten.");

    private static UnreadableDocumentException Problem(
        string name, string kind, Localised message, Exception? cause = null) =>
        new(new(name, kind, message), cause);
}
