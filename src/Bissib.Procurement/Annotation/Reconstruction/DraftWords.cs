namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>What a reconstructed draft says of itself, and why none is made.</summary>
internal static class DraftWords
{
    public static readonly Localised Banner = new(
        "Projet Word reconstitué par un programme à partir du PDF « {0} » (nombre de pages : {1}). Le texte est celui du PDF, "
            + "lu mot à mot ; la mise en page, les images et les signatures n'y sont pas, et les notes de bas de page y sont des "
            + "paragraphes ordinaires. Seul "
            + "l'original fait foi. Les numéros de page de l'original sont indiqués ; les commentaires et les textes "
            + "proposés, en suivi des modifications, portent sur ce projet.",
        "Word-ontwerp dat een programma heeft gereconstrueerd uit de pdf “{0}” (aantal bladzijden: {1}). De tekst "
            + "is die van de pdf, woord voor woord gelezen; opmaak, afbeeldingen en handtekeningen ontbreken, en voetnoten "
            + "zijn er gewone alinea's. "
            + "Alleen het origineel is bindend. De bladzijdenummers van het origineel zijn aangegeven; de opmerkingen en "
            + "de voorgestelde teksten, als bijgehouden wijzigingen, gaan over dit ontwerp.",
        "Word draft that a program has reconstructed from the PDF “{0}” (number of pages: {1}). The text is that of "
            + "the PDF, read word by word; layout, pictures and signatures are not in it, and footnotes are plain "
            + "paragraphs in it. Only the original counts. "
            + "The page numbers of the original are marked; the comments and the proposed texts, as tracked changes, are "
            + "about this draft.");

    public static readonly Localised OnEachPage = new(
        "Projet reconstitué d'après « {0} » ; seul l'original fait foi",
        "Ontwerp gereconstrueerd uit “{0}”; alleen het origineel is bindend",
        "Draft reconstructed from “{0}”; only the original counts");

    public static readonly Localised PageMark = new(
        "Page {0} de l'original", "Bladzijde {0} van het origineel", "Page {0} of the original",
        "Seite {0} des Originals");

    public static readonly Localised NoPdf = new(
        "Un projet reconstitué n'est fait que d'un PDF.", "Enkel van een pdf wordt een ontwerp gereconstrueerd.",
        "A draft is only reconstructed from a PDF.");

    public static readonly Localised NoText = new(
        "Aucun projet Word n'est reconstitué : le PDF n'a pas de texte. Le rapport donne les constats.",
        "Er wordt geen Word-ontwerp gereconstrueerd: de pdf heeft geen tekst. Het verslag bevat de vaststellingen.",
        "No Word draft is reconstructed: the PDF has no text. The report holds the findings.");

    public static readonly Localised Unread = new(
        "Aucun projet Word n'est reconstitué : des pages n'ont pas pu être lues ({0}). Le rapport donne les constats ; "
            + "demandez le fichier d'origine.",
        "Er wordt geen Word-ontwerp gereconstrueerd: sommige bladzijden konden niet worden gelezen ({0}). Het verslag "
            + "bevat de vaststellingen; vraag het oorspronkelijke bestand.",
        "No Word draft is reconstructed: pages could not be read ({0}). The report holds the findings; ask for the "
            + "original file.");

    public static readonly Localised Scanned = new(
        "Aucun projet Word n'est reconstitué : des pages sont des images numérisées et leurs mots peuvent être mal lus ({0}). Le "
            + "rapport donne les constats ; demandez le fichier d'origine.",
        "Er wordt geen Word-ontwerp gereconstrueerd: sommige bladzijden zijn gescand en hun woorden kunnen verkeerd "
            + "gelezen zijn ({0}). Het verslag bevat de vaststellingen; vraag het oorspronkelijke bestand.",
        "No Word draft is reconstructed: pages are scanned and their words may be misread ({0}). The report holds the "
            + "findings; ask for the original file.");

    public static readonly Localised UncleanWords = new(
        "Aucun projet Word n'est reconstitué : des mots du PDF sont collés ou séparés lettre par lettre. Le rapport donne "
            + "les constats ; demandez le fichier d'origine.",
        "Er wordt geen Word-ontwerp gereconstrueerd: in de pdf staan woorden aaneen of letter per letter uiteen. Het "
            + "verslag bevat de vaststellingen; vraag het oorspronkelijke bestand.",
        "No Word draft is reconstructed: words of the PDF run together or stand letter by letter. The report holds the "
            + "findings; ask for the original file.");

    public static readonly Localised Disordered = new(
        "Aucun projet Word n'est reconstitué : l'ordre de lecture de certaines pages n'est pas sûr ({0}). Le rapport donne "
            + "les constats ; demandez le fichier d'origine.",
        "Er wordt geen Word-ontwerp gereconstrueerd: de leesvolgorde van sommige bladzijden is niet zeker ({0}). Het "
            + "verslag bevat de vaststellingen; vraag het oorspronkelijke bestand.",
        "No Word draft is reconstructed: the reading order of some pages is not certain ({0}). The report holds the "
            + "findings; ask for the original file.");

    public static readonly Localised Unfaithful = new(
        "Aucun projet Word n'est reconstitué : son texte ne serait pas celui du PDF. Le rapport donne les constats ; "
            + "demandez le fichier d'origine.",
        "Er wordt geen Word-ontwerp gereconstrueerd: de tekst zou niet die van de pdf zijn. Het verslag bevat de "
            + "vaststellingen; vraag het oorspronkelijke bestand.",
        "No Word draft is reconstructed: its text would not be that of the PDF. The report holds the findings; ask for "
            + "the original file.");
}
