namespace Bissib.Procurement.Documents.Pdf;

/// <summary>What a person is told when a PDF, or a page of one, cannot be read.</summary>
internal static class PdfProblems
{
    public static readonly Localised ScannedPage = new(
        "La page est une image numérisée, sans texte. Demandez le fichier d'origine ou passez le document à la "
            + "reconnaissance de caractères (OCR).",
        "De bladzijde is een gescande afbeelding zonder tekst. Vraag het oorspronkelijke bestand of laat "
            + "tekstherkenning (OCR) op het document lopen.",
        "The page is a scanned image without text. Ask for the original file, or run text recognition (OCR) on the "
            + "document.");

    public static readonly Localised DrawnText = new(
        "Le texte de la page est dessiné et non écrit. Demandez le fichier d'origine ou passez le document à la "
            + "reconnaissance de caractères (OCR).",
        "De tekst van de bladzijde is getekend en niet geschreven. Vraag het oorspronkelijke bestand of laat "
            + "tekstherkenning (OCR) op het document lopen.",
        "The text of the page is drawn, not written. Ask for the original file, or run text recognition (OCR) on the "
            + "document.");

    public static readonly Localised UnreliableText = new(
        "Une partie des lettres de la page n'est pas lisible par un programme. Vérifiez la page vous-même ou demandez "
            + "le fichier d'origine.",
        "Een deel van de letters op de bladzijde is niet leesbaar voor een programma. Kijk de bladzijde zelf na of "
            + "vraag het oorspronkelijke bestand.",
        "Some letters on the page cannot be read by a program. Check the page yourself, or ask for the original file.");

    // ocrmypdf too has Tesseract read the pages, so there is one way and no need of a second.
    private static readonly Localised Tools = new(
        "Là où Tesseract (fra, nld, deu) et Poppler sont installés, ce programme lit lui-même de telles pages.",
        "Waar Tesseract (fra, nld, deu) en Poppler geïnstalleerd zijn, leest dit programma zulke bladzijden zelf.",
        "Where Tesseract (fra, nld, deu) and Poppler are installed, this program reads such pages by itself.");

    private static readonly Localised ScannedPageWithoutTools = Followed(ScannedPage, Tools);
    private static readonly Localised DrawnTextWithoutTools = Followed(DrawnText, Tools);

    public static readonly Localised BrokenPage = new(
        "La page est endommagée et n'a pas pu être lue. Ouvrez le fichier dans un lecteur PDF et réenregistrez-le par "
            + "« Imprimer en PDF ».",
        "De bladzijde is beschadigd en kon niet worden gelezen. Open het bestand in een pdf-lezer en sla het opnieuw "
            + "op met “Afdrukken naar pdf”.",
        "The page is damaged and could not be read. Open the file in a PDF viewer and save it again with “Print to "
            + "PDF”.");

    public static readonly Localised OversizedPage = new(
        "La page contient des données démesurées et n'a pas été lue. Réenregistrez le fichier par « Imprimer en PDF ».",
        "De bladzijde bevat buitensporig veel gegevens en werd niet gelezen. Sla het bestand opnieuw op met "
            + "“Afdrukken naar pdf”.",
        "The page holds far too much data and was not read. Save the file again with “Print to PDF”.");

    public static readonly Localised CrowdedPage = new(
        "La page contient plus de lettres ou de traits qu'une page de texte (carte, plan ?) et n'a pas été lue. "
            + "Lisez-la vous-même.",
        "De bladzijde bevat meer letters of lijnen dan een bladzijde tekst (kaart, plan?) en werd niet gelezen. Lees "
            + "ze zelf.",
        "The page holds more letters or lines than a page of text (a map, a plan?) and was not read. "
            + "Read it yourself.");

    public static readonly Localised XfaForm = new(
        "Ce formulaire XFA ne montre son contenu que dans Adobe Acrobat et n'a pas pu être lu. Demandez une version "
            + "aplatie (« Imprimer en PDF »).",
        "Dit XFA-formulier toont zijn inhoud alleen in Adobe Acrobat en kon niet worden gelezen. Vraag een afgevlakte "
            + "versie (“Afdrukken naar pdf”).",
        "This XFA form shows its content only in Adobe Acrobat and could not be read. Ask for a flattened version "
            + "(“Print to PDF”).");

    /// <summary>The trouble with a page as told where the programs are missing that could read it.</summary>
    public static Localised WithoutTools(Localised trouble) =>
        trouble == ScannedPage ? ScannedPageWithoutTools : trouble == DrawnText ? DrawnTextWithoutTools : trouble;

    public static Localised AttachedFiles(string names) => new(
        $"Le PDF contient des fichiers joints qui n'ont pas été lus : {names}. Enregistrez-les et donnez-les "
            + "séparément.",
        $"De pdf bevat bijgevoegde bestanden die niet zijn gelezen: {names}. Sla ze op en geef ze afzonderlijk.",
        $"The PDF carries attached files that were not read: {names}. Save them and give them separately.");

    public static Localised HiddenText(string quote) => new(
        "du texte que personne ne voit (blanc sur blanc, hors de la page, coupé, recouvert ou sur un calque masqué) "
            + $"a été laissé de côté : « {quote} ». Demandez à l'auteur ce qu'il en est.",
        "tekst die niemand ziet (wit op wit, buiten de bladzijde, afgesneden, bedekt of op een verborgen laag) is "
            + $"weggelaten: “{quote}”. Vraag de auteur wat ermee bedoeld is.",
        "text that nobody sees (white on white, beyond the page, cut off, covered or on a hidden layer) was left "
            + $"out: “{quote}”. Ask the author what it is for.");

    public static ReadingProblem Empty(string name) => new(name, "empty", new(
        "Le fichier est vide. Envoyez-le de nouveau.",
        "Het bestand is leeg. Stuur het opnieuw.",
        "The file is empty. Send it again."));

    public static ReadingProblem NotADocument(string name) => new(name, "not-a-document", new(
        "Le fichier n'est pas un PDF, malgré son nom. Envoyez le PDF ou le document Word d'origine.",
        "Het bestand is geen pdf, ondanks de naam. Stuur de oorspronkelijke pdf of het Word-document.",
        "The file is not a PDF, whatever its name says. Send the original PDF or Word document."));

    public static ReadingProblem Encrypted(string name) => new(name, "encrypted", new(
        "Le PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le de nouveau.",
        "De pdf is beveiligd met een wachtwoord. Sla hem op zonder wachtwoord en stuur hem opnieuw.",
        "The PDF is protected by a password. Save it without the password and send it again."));

    public static ReadingProblem Damaged(string name) => new(name, "damaged", new(
        "Le PDF est endommagé ou incomplet. Ouvrez-le dans un lecteur PDF, réenregistrez-le par « Imprimer en PDF » "
            + "et envoyez-le de nouveau.",
        "De pdf is beschadigd of onvolledig. Open hem in een pdf-lezer, sla hem op met “Afdrukken naar pdf” en stuur "
            + "hem opnieuw.",
        "The PDF is damaged or incomplete. Open it in a PDF viewer, save it with “Print to PDF” and send it again."));

    private static Localised Followed(Localised first, Localised second) => new(
        $"{first.French} {second.French}", $"{first.Dutch} {second.Dutch}", $"{first.English} {second.English}");
}
