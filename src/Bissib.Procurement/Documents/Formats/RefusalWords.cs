namespace Bissib.Procurement.Documents.Formats;

/// <summary>What a person reads of a file whose kind is known and not read.</summary>
internal static class RefusalWords
{
    private static readonly Dictionary<string, (string Problem, Localised Message)> Kinds = new()
    {
        ["spreadsheet"] = ("spreadsheet", new(
            "Feuille de calcul : non analysée. Si elle contient des clauses, exportez-la en PDF et joignez le PDF.",
            "Rekenblad: niet geanalyseerd. Bevat het clausules, exporteer het dan als pdf en voeg die toe.",
            "Spreadsheet: not analysed. If it holds clauses, export it as PDF and add the PDF.",
            "Tabelle: nicht ausgewertet. Enthält sie Klauseln, exportieren Sie sie als PDF und fügen Sie dieses "
            + "hinzu.")),
        ["presentation"] = ("presentation", new(
            "Présentation : non analysée. Si elle contient des clauses, exportez-la en PDF et joignez le PDF.",
            "Presentatie: niet geanalyseerd. Bevat ze clausules, exporteer ze dan als pdf en voeg die toe.",
            "Presentation: not analysed. If it holds clauses, export it as PDF and add the PDF.",
            "Präsentation: nicht ausgewertet. Enthält sie Klauseln, exportieren Sie sie als PDF und fügen Sie "
            + "dieses hinzu.")),
        ["drawing"] = ("drawing", new(
            "Plan ou dessin : non analysé. Si ses légendes contiennent des clauses, exportez-le en PDF avec du texte.",
            "Plan of tekening: niet geanalyseerd. Bevatten de legendes clausules, exporteer het dan als pdf met tekst.",
            "Plan or drawing: not analysed. If its legends hold clauses, export it as PDF with text.",
            "Plan oder Zeichnung: nicht ausgewertet. Enthalten die Legenden Klauseln, exportieren Sie als PDF mit "
            + "Text.")),
        ["image"] = ("image", new(
            "Image : non analysée. Demandez le document d'origine, ou faites-en un PDF avec reconnaissance de "
            + "caractères (OCR).",
            "Afbeelding: niet geanalyseerd. Vraag het oorspronkelijke document, of maak er een pdf met "
            + "tekstherkenning (OCR) van.",
            "Picture: not analysed. Ask for the original document, or make a PDF with text recognition (OCR) of it.",
            "Bild: nicht ausgewertet. Fordern Sie das Original an oder erstellen Sie ein PDF mit Texterkennung "
            + "(OCR).")),
        ["archive"] = ("archive", new(
            "Archive d'un autre format que ZIP : non ouverte. Décompressez-la et donnez les documents, ou un ZIP.",
            "Archief in een ander formaat dan zip: niet geopend. Pak het uit en geef de documenten, of een zip.",
            "Archive of another format than ZIP: not opened. Unpack it and give the documents, or a ZIP.",
            "Archiv in einem anderen Format als ZIP: nicht geöffnet. Entpacken Sie es und geben Sie die Dokumente "
            + "oder ein ZIP.")),
        ["executable"] = ("executable", new(
            "Programme, et non document : il n'a été ni ouvert ni lancé. Ne l'ouvrez pas et demandez le document "
            + "d'origine.",
            "Programma, geen document: het werd niet geopend of gestart. Open het niet en vraag het oorspronkelijke "
            + "document.",
            "A program, not a document: it was neither opened nor run. Do not open it, and ask for the original "
            + "document.",
            "Ein Programm, kein Dokument: nicht geöffnet, nicht gestartet. Öffnen Sie es nicht; fordern Sie das "
            + "Original an.")),
        ["message"] = ("message", new(
            "Courriel : non analysé. Enregistrez ses pièces jointes et donnez-les.",
            "E-mailbericht: niet geanalyseerd. Sla de bijlagen op en geef die.",
            "Mail message: not analysed. Save its attachments and give those.",
            "E-Mail: nicht ausgewertet. Speichern Sie die Anhänge und geben Sie diese.")),
        ["notice"] = ("not-a-document", new(
            "Fichier XML : non analysé ici. Donnez les documents du marché (PDF, Word, OpenDocument).",
            "XML-bestand: hier niet geanalyseerd. Geef de opdrachtdocumenten (pdf, Word, OpenDocument).",
            "XML file: not analysed here. Give the documents of the tender (PDF, Word, OpenDocument).",
            "XML-Datei: hier nicht ausgewertet. Geben Sie die Vergabeunterlagen (PDF, Word, OpenDocument).")),
        ["flat-word"] = ("not-a-document", new(
            "Document Word enregistré en XML (Flat OPC) : non lu. Ouvrez-le dans Word et enregistrez-le au format .docx.",
            "Word-document dat als XML is opgeslagen (Flat OPC): niet gelezen. Open het in Word en sla het op als .docx.",
            "Word document saved as XML (Flat OPC): not read. Open it in Word and save it as .docx.",
            "Als XML gespeichertes Word-Dokument (Flat OPC): nicht gelesen. Öffnen Sie es in Word und speichern Sie es als "
            + ".docx.")),
        ["old-word"] = ("old-word", new(
            "Ancien fichier Word (.doc). Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx.",
            "Oud Word-bestand (.doc). Open het in Word of LibreOffice en sla het op als .docx.",
            "Old Word file (.doc). Open it in Word or LibreOffice and save it as .docx.",
            "Alte Word-Datei (.doc). Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als .docx.")),
        ["encrypted-office"] = ("encrypted", new(
            "Le fichier est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe et "
            + "enregistrez-le.",
            "Het bestand is beveiligd met een wachtwoord. Open het in Word, verwijder het wachtwoord en sla het op.",
            "The file is protected by a password. Open it in Word, remove the password and save it.",
            "Die Datei ist mit einem Kennwort geschützt. Öffnen Sie sie in Word, entfernen Sie es und speichern Sie.")),
        ["encrypted-opendocument"] = ("encrypted", new(
            "Le fichier est protégé par un mot de passe. Ouvrez-le dans LibreOffice et enregistrez-le sans mot de "
            + "passe.",
            "Het bestand is beveiligd met een wachtwoord. Open het in LibreOffice en sla het op zonder wachtwoord.",
            "The file is protected by a password. Open it in LibreOffice and save it without the password.",
            "Die Datei ist mit einem Kennwort geschützt. Öffnen Sie sie in LibreOffice und speichern Sie ohne "
            + "Kennwort.")),
        ["damaged-opendocument"] = ("damaged", new(
            "Le fichier OpenDocument est endommagé. Ouvrez-le dans LibreOffice, laissez-le réparer et enregistrez-le.",
            "Het OpenDocument-bestand is beschadigd. Open het in LibreOffice, laat het herstellen en sla het op.",
            "The OpenDocument file is damaged. Open it in LibreOffice, let it be repaired and save it.",
            "Die OpenDocument-Datei ist beschädigt. Öffnen Sie sie in LibreOffice, lassen Sie sie reparieren, "
            + "speichern Sie.")),
        ["damaged-text"] = ("damaged", new(
            "Le fichier est imbriqué ou coupé d'une façon qui empêche sa lecture. Enregistrez-le au format .docx ou "
            + "PDF.",
            "Het bestand is zo genest of afgebroken dat het niet te lezen is. Sla het op als .docx of pdf.",
            "The file is nested or cut off so that it cannot be read. Save it as .docx or PDF.",
            "Die Datei ist so verschachtelt oder abgeschnitten, dass sie nicht lesbar ist. Speichern Sie als .docx "
            + "oder PDF.")),
        ["no-text"] = ("empty", new(
            "Le fichier ne contient aucun texte. Vérifiez que c'est le bon fichier.",
            "Het bestand bevat geen tekst. Kijk na of dit het juiste bestand is.",
            "The file holds no text. Check that it is the right file.",
            "Die Datei enthält keinen Text. Prüfen Sie, ob es die richtige ist.")),
    };

    private static readonly (string Kind, string Endings)[] ByEnding =
    [
        ("spreadsheet", ".xls .xlsx .xlsm .xlsb .ods .csv .tsv .numbers"),
        ("presentation", ".ppt .pptx .odp .key"),
        ("drawing", ".dwg .dxf .dgn .ifc .rvt .skp .vsd .vsdx .odg .svg .shp .kml .gpkg"),
        ("image", ".png .jpg .jpeg .gif .tif .tiff .bmp .webp .heic .eps .psd"),
        ("archive", ".rar .7z .tar .gz .bz2 .xz"),
        ("executable", ".exe .dll .bat .cmd .com .msi .scr .js .vbs .ps1 .sh .jar .app"),
        ("message", ".eml .msg .pst"),
    ];

    public static ReadingProblem Of(string name, string kind) => new(name, Kinds[kind].Problem, Kinds[kind].Message);

    public static UnreadableDocumentException Refusal(string name, string kind, Exception? cause = null) =>
        new(Of(name, kind), cause);

    public static ReadingProblem TwoKinds(string name) => new(name, "polyglot", new(
        "Le fichier est à la fois un PDF et autre chose : deux programmes y liraient deux textes. Réenregistrez-le par "
        + "« Imprimer en PDF ».",
        "Het bestand is tegelijk een pdf en iets anders: twee programma's zouden er twee teksten in lezen. Sla het "
        + "opnieuw op "
        + "met “Afdrukken naar pdf”.",
        "The file is a PDF and something else at once: two programs would read two texts in it. Save it again with "
        + "“Print to PDF”.",
        "Die Datei ist zugleich ein PDF und etwas anderes: Zwei Programme läsen zwei Texte. Speichern Sie sie neu "
        + "als PDF."));

    /// <summary>The kind that the name speaks of; null where it speaks of none that is refused.</summary>
    public static string? FindByEnding(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending.Length == 0) return null;
        return Array.Find(ByEnding, pair => pair.Endings.Split(' ').Contains(ending)).Kind;
    }

    /// <summary>The kind of a text that no person wrote as one; null where it may be a document.</summary>
    public static string? FindByText(string start)
    {
        var text = start.AsSpan().TrimStart();
        if (text.StartsWith("<svg") || text.StartsWith("0\nSECTION")
            || text.StartsWith("0\r\nSECTION"))
            return "drawing";
        if (text.StartsWith("<?xml") && IsFlatWord(text)) return "flat-word";
        if (text.StartsWith("<?xml")) return text.Contains("<svg", StringComparison.Ordinal) ? "drawing" : "notice";
        return null;
    }

    // ECMA-376 in one XML file, or the XML of Word 2003.
    private static bool IsFlatWord(ReadOnlySpan<char> text) =>
        text.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
        || text.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal);
}
