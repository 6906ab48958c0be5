namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words of the home page and its form.</summary>
internal static class UploadWords
{
    public static readonly Localised Title = new(
        "Quelles clauses votre marché contient-il ?",
        "Welke clausules bevat uw opdracht?",
        "Which clauses does your tender hold?");
    public static readonly Localised Intro = new(
        "Envoyez un cahier des charges : le service y cherche les clauses sociales, environnementales, éthiques "
            + "et d'accès, et dit lesquelles sont complètes, incomplètes ou manquantes selon le droit belge.",
        "Verzend een bestek: de dienst zoekt er sociale clausules, milieuclausules, ethische clausules en "
            + "toegangsclausules in, en zegt welke volledig of onvolledig zijn of ontbreken volgens het Belgische "
            + "recht.",
        "Send tender documents: the service looks for social, environmental, ethical and access clauses and says "
            + "which are complete, incomplete or missing under Belgian law.");

    public static readonly Localised Draft = new("Je rédige un marché", "Ik stel een opdracht op", "I draft a tender");
    public static readonly Localised DraftHint = new(
        "Chaque passage avec sa page et sa base légale, et votre document Word annoté avec les clauses proposées.",
        "Elke passage met bladzijde en rechtsgrond, en uw Word-document met opmerkingen en voorgestelde clausules.",
        "Each passage with its page and legal basis, and your Word document annotated with the clauses proposed.");
    public static readonly Localised Bid = new(
        "Je veux remettre une offre",
        "Ik wil een offerte indienen",
        "I want to bid");
    public static readonly Localised BidHint = new(
        "En quoi consiste le marché, ce qu'il exige et où c'est écrit.",
        "Wat de opdracht inhoudt, wat ze vraagt en waar dat staat.",
        "What the tender is, what it asks, and where it says so.");
    public static readonly Localised BidFormTitle = new(
        "Lire un marché avant de remettre une offre", "Een opdracht lezen vóór de offerte",
            "Read a tender before bidding");
    public static readonly Localised Study = new("J'étudie les marchés", "Ik bestudeer opdrachten", "I study tenders");
    public static readonly Localised StudyHint = new(
        "Combien de marchés contiennent quelles clauses, avec les passages.",
        "Hoeveel opdrachten welke clausules bevatten, met de passages.",
        "How many tenders hold which clauses, with the passages.");

    public static readonly Localised FormTitle = new("Analyser un marché", "Een opdracht analyseren", "Scan a tender");
    public static readonly Localised Files = new("Documents du marché", "Opdrachtdocumenten", "Tender documents");
    public static readonly Localised FilesHint = new(
        "PDF, Word (.docx), OpenDocument (.odt), RTF, HTML, texte ou ZIP : {0} Mo au plus par fichier, {1} fichiers "
        + "et {2} Mo au plus par envoi. Plusieurs fichiers envoyés ensemble forment un seul marché.",
        "Pdf, Word (.docx), OpenDocument (.odt), RTF, HTML, tekst of zip: hoogstens {0} MB per bestand, {1} "
        + "bestanden en {2} MB per verzending. Bestanden die samen verzonden worden, vormen één opdracht.",
        "PDF, Word (.docx), OpenDocument (.odt), RTF, HTML, text or ZIP: at most {0} MB a file, {1} files and {2} MB an "
        + "upload. Files sent together make one tender.");
    public static readonly Localised DropHere = new(
        "Déposez les fichiers ici ou choisissez-les",
        "Sleep de bestanden hierheen of kies ze",
        "Drop the files here or choose them");
    public static readonly Localised MoreFields = new(
        "Préciser le marché (facultatif)",
        "De opdracht toelichten (facultatief)",
        "Tell more about the tender (optional)");
    public static readonly Localised MoreFieldsHint = new(
        "Plusieurs obligations dépendent de ces données. Ce qui n'est pas précisé est lu dans le texte ou signalé "
            + "comme « à vérifier ».",
        "Verschillende verplichtingen hangen hiervan af. Wat u niet invult, wordt in de tekst gelezen of als 'na "
            + "te gaan' gemeld.",
        "Several duties depend on these. What you leave out is read in the text or shown as \"to check\".");
    public static readonly Localised Send = new("Analyser", "Analyseren", "Scan");
    public static readonly Localised SendingTitle = new(
        "Envoi des fichiers", "Bestanden worden verzonden", "Sending the files");
    public static readonly Localised Sending = new(
        "{0} Mo sur {1} envoyés ({2} %)", "{0} van {1} MB verzonden ({2} %)", "{0} of {1} MB sent ({2}%)");
    public static readonly Localised Stored = new(
        "Tout est envoyé : le service enregistre les fichiers.",
        "Alles is verzonden: de dienst slaat de bestanden op.",
        "Everything is sent: the service is storing the files.");
    public static readonly Localised Cancel = new("Annuler l'envoi", "Verzending annuleren", "Cancel the upload");
    public static readonly Localised Cancelled = new(
        "L'envoi est annulé : rien n'a été gardé. Vos fichiers restent choisis.",
        "De verzending is geannuleerd: er is niets bewaard. Uw bestanden blijven gekozen.",
        "The upload is cancelled: nothing was kept. Your files are still chosen.");
    public static readonly Localised Broken = new(
        "La connexion a été coupée pendant l'envoi. Vos fichiers restent choisis : relancez l'analyse, seul ce qui "
            + "manque "
            + "sera envoyé.",
        "De verbinding is tijdens de verzending weggevallen. Uw bestanden blijven gekozen: klik opnieuw op Analyseren, "
            + "alleen wat ontbreekt wordt verzonden.",
        "The connection broke during the upload. Your files are still chosen: scan again, and only what lacks is "
            + "sent.");
    public static readonly Localised Interrupted = new(
        "Un envoi a été interrompu :", "Een verzending is onderbroken:", "An upload was interrupted:");
    public static readonly Localised InterruptedHint = new(
        "Si le marché n'apparaît pas dans la liste, choisissez à nouveau ces fichiers : seul ce qui manque sera "
            + "envoyé. Ce "
            + "qui est arrivé est conservé {0} heures.",
        "Staat de opdracht niet in de lijst, kies deze bestanden dan opnieuw: alleen wat ontbreekt wordt verzonden. "
            + "Wat "
            + "aangekomen is, blijft {0} uur bewaard.",
        "If the tender is not in the list, choose these files again: only what lacks is sent. What has arrived is kept "
            + "for "
            + "{0} hours.");
    public static readonly Localised ChooseFiles = new(
        "Choisir les fichiers", "Bestanden kiezen", "Choose the files");
    public static readonly Localised Sample = new(
        "Essayer avec un exemple",
        "Proberen met een voorbeeld",
        "Try the sample tender");
    public static readonly Localised SampleHint = new(
        "Un cahier des charges fictif pour le nettoyage de bureaux communaux, en français.",
        "Een fictief bestek voor het schoonmaken van gemeentekantoren, in het Frans.",
        "A made-up specification for cleaning municipal offices, in French.");

    public static readonly Localised ErrorsTitle = new(
        "Rien n'a encore été envoyé",
        "Er is nog niets verzonden",
        "Nothing was sent yet");
    public static readonly Localised ChooseAgain = new(
        "Choisissez à nouveau les fichiers : le navigateur ne les garde pas. Les autres champs sont conservés.",
        "Kies de bestanden opnieuw: de browser onthoudt ze niet. De andere velden zijn behouden.",
        "Choose the files again: the browser does not keep them. The other fields are kept.");
    public static readonly Localised NoFile = new(
        "Choisissez au moins un fichier PDF, Word (.docx) ou texte.",
        "Kies minstens één pdf-, Word- (.docx) of tekstbestand.",
        "Choose at least one PDF, Word (.docx) or text file.");
    public static readonly Localised TooManyFiles = new(
        "Vous avez choisi {1} fichiers : envoyez-en au plus {0} à la fois, ou réunissez-les dans un ZIP.",
        "U koos {1} bestanden: verzend er hoogstens {0} tegelijk, of breng ze samen in een zip.",
        "You chose {1} files: send at most {0} at a time, or put them into one ZIP.");
    public static readonly Localised Empty = new(
        "« {0} » est vide (0 octet) : reprenez le fichier d'origine.",
        "'{0}' is leeg (0 bytes): neem het oorspronkelijke bestand.",
        "\"{0}\" is empty (0 bytes): take the original file.");
    public static readonly Localised TooLarge = new(
        "« {0} » dépasse {1} Mo : découpez le fichier ou allégez ses images.",
        "'{0}' is groter dan {1} MB: splits het bestand of verklein de afbeeldingen.",
        "\"{0}\" is larger than {1} MB: split the file or make its pictures smaller.");
    public static readonly Localised TooLargeTogether = new(
        "Les fichiers pèsent ensemble plus de {0} Mo : envoyez-en moins à la fois, ou allégez leurs images.",
        "De bestanden zijn samen groter dan {0} MB: verzend er minder tegelijk of verklein de afbeeldingen.",
        "Together the files are larger than {0} MB: send fewer at a time or make their pictures smaller.");
    public static readonly Localised WrongKind = new(
        "« {0} » n'est ni un PDF, ni Word (.docx), OpenDocument, RTF, HTML, texte ou ZIP : enregistrez-le dans l'un "
        + "de ces formats.",
        "'{0}' is geen pdf, Word (.docx), OpenDocument, RTF, HTML, tekst of zip: bewaar het in een van die formaten.",
        "\"{0}\" is no PDF, Word (.docx), OpenDocument, RTF, HTML, text or ZIP: save it in one of these formats.");

    public static readonly Localised List = new("Marchés analysés", "Geanalyseerde opdrachten", "Tenders scanned");
    public static readonly Localised ListEmpty = new(
        "Aucun marché pour l'instant. Envoyez un document ou essayez avec l'exemple.",
        "Nog geen opdrachten. Verzend een document of probeer met het voorbeeld.",
        "No tender yet. Send a document or try the sample.");
    public static readonly Localised ListLimit = new(
        "Les {0} plus récents sont affichés.",
        "De {0} recentste worden getoond.",
        "The {0} latest are shown.");
}
