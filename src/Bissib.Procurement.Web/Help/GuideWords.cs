namespace Bissib.Procurement.Web.Help;

/// <summary>The words of the help page. Users and statuses are named as on the pages that they are met on.</summary>
internal static class GuideWords
{
    public static readonly Localised Title = new("Aide", "Hulp", "Help");
    public static readonly Localised Intro = new(
        "Le service cherche dans les documents d'un marché les clauses sociales, environnementales, éthiques et "
            + "d'accès. De tout ce qu'il trouve, il montre les mots, l'endroit et la base légale.",
        "De dienst zoekt in de documenten van een opdracht naar sociale, milieu-, ethische en toegangsclausules. Van "
            + "alles wat hij vindt, toont hij de woorden, de plaats en de rechtsgrond.",
        "The service looks for social, environmental, ethical and access clauses in the documents of a tender. Of all "
            + "that it finds it shows the words, the place and the legal basis.");

    public static readonly Localised DraftSend = new(
        "Envoyez depuis l'accueil le projet de cahier des charges et ses annexes, de préférence en Word (.docx) : seul "
            + "un document Word peut vous revenir annoté. D'un autre fichier, vous recevez un rapport.",
        "Verzend vanaf de startpagina het ontwerp van bestek en de bijlagen, bij voorkeur in Word (.docx): enkel een "
            + "Word-document kunt u met opmerkingen terugkrijgen. Van een ander bestand krijgt u een verslag.",
        "From the home page, send the draft tender documents and their annexes, preferably as Word files (.docx): only "
            + "a Word document can come back annotated. For any other file you get a report.");
    public static readonly Localised DraftProfile = new(
        "Vérifiez le profil du marché (nature, valeur estimée, acheteur, date de publication) et corrigez-le au besoin "
            + ": les obligations en dépendent.",
        "Controleer het profiel van de opdracht (aard, geraamde waarde, aanbesteder, datum van bekendmaking) en "
            + "verbeter het waar nodig: de verplichtingen hangen ervan af.",
        "Check the profile of the tender (kind, estimated value, buyer, date of publication) and correct it where "
            + "needed: the duties depend on it.");
    public static readonly Localised DraftRead = new(
        "Lisez d'abord les clauses obligatoires et manquantes, puis les incomplètes. Chaque constat donne sa raison.",
        "Lees eerst de verplichte en ontbrekende clausules, daarna de onvolledige. Elke vaststelling vermeldt haar "
            + "reden.",
        "Read the mandatory and missing clauses first, then the incomplete ones. Each finding gives its reason.");
    public static readonly Localised DraftDecide = new(
        "Acceptez, modifiez ou rejetez chaque texte proposé, puis téléchargez le document annoté. Les textes y "
            + "figurent en suivi des modifications : c'est vous qui les rendez définitifs dans Word.",
        "Aanvaard, wijzig of verwerp elke voorgestelde tekst en download daarna het document met opmerkingen. De "
            + "teksten staan er als bijgehouden wijzigingen in: u maakt ze zelf definitief in Word.",
        "Accept, edit or reject each proposed text, then download the annotated document. The texts stand in it as "
            + "tracked changes: it is you who makes them final in Word.");

    public static readonly Localised BidSend = new(
        "Envoyez en une fois tous les documents du marché, ou le fichier ZIP qui les contient : ils forment un "
            + "seul marché.",
        "Verzend alle opdrachtdocumenten in één keer, of het zipbestand dat ze bevat: ze vormen één opdracht.",
        "Send all documents of the tender at once, or the ZIP file that holds them: they make one tender.");
    public static readonly Localised BidOpen = new(
        "Ouvrez la vue du soumissionnaire : ce qu'est le marché, à qui il est accessible et ce qu'il exige.",
        "Open de weergave voor inschrijvers: wat de opdracht is, voor wie ze toegankelijk is en wat ze eist.",
        "Open the bidder's view: what the tender is, whom it lets in and what it asks.");
    public static readonly Localised BidFollow = new(
        "Suivez chaque passage jusqu'à son endroit dans le texte et lisez-le en entier avant de vous y fier.",
        "Volg elke passage tot op haar plaats in de tekst en lees ze volledig voor u erop voortgaat.",
        "Follow each passage to its place in the text and read it in full before you rely on it.");
    public static readonly Localised BidUnread = new(
        "Consultez aussi ce qui n'a pas pu être lu et les documents auxquels le marché renvoie : ils peuvent contenir "
            + "d'autres exigences.",
        "Raadpleeg ook wat niet gelezen kon worden en de documenten waarnaar de opdracht verwijst: ze kunnen andere "
            + "eisen bevatten.",
        "Look also at what could not be read and at the documents that the tender refers to: they may hold further "
            + "requirements.");

    public static readonly Localised StudySend = new(
        "Envoyez les marchés à étudier, un envoi par marché.",
        "Verzend de te bestuderen opdrachten, één verzending per opdracht.",
        "Send the tenders to study, one upload a tender.");
    public static readonly Localised StudyCount = new(
        "Ouvrez l'observatoire : il compte, pour chaque clause, les marchés selon leur état. Chaque nombre mène aux "
            + "passages.",
        "Open het observatorium: het telt voor elke clausule de opdrachten volgens hun toestand. Elk getal leidt naar "
            + "de passages.",
        "Open the observatory: for each clause it counts the tenders by status. Each number leads to the passages.");
    public static readonly Localised StudyExport = new(
        "Choisissez une période, un type d'acheteur, une région, un type de marché ou une langue, puis téléchargez les nombres "
            + "affichés (CSV). L'API donne les mêmes en JSON.",
        "Kies een periode, een soort aanbesteder, een gewest, een soort opdracht of een taal en download dan de getoonde "
            + "cijfers (CSV). De API geeft dezelfde in JSON.",
        "Choose a period, a type of buyer, a region, a kind of contract or a language, then download the numbers shown "
            + "(CSV). The API gives the same as JSON.");

    public static readonly Localised Statuses = new(
        "Ce que signifie l'état des clauses", "Wat de toestand van de clausules betekent", "What the statuses mean");

    public static readonly Localised NotPromised = new(
        "Ce qui n'est pas promis", "Wat niet beloofd wordt", "What is not promised");
    public static readonly Localised NoAdvice = new(
        "Le service ne donne pas d'avis juridique : il aide à relire un marché. L'appréciation appartient à "
            + "l'acheteur, au soumissionnaire et à leurs conseils.",
        "De dienst geeft geen juridisch advies: hij helpt bij het nalezen van een opdracht. De beoordeling komt toe "
            + "aan de aanbesteder, de inschrijver en hun raadslieden.",
        "The service gives no legal advice: it helps to review a tender. The judgement belongs to the buyer, the "
            + "bidder and their counsel.");
    public static readonly Localised Doubt = new(
        "Une clause n'est dite obligatoire que si toutes les conditions de la règle sont connues et remplies. Une "
            + "règle douteuse est présentée comme « {0} », jamais comme une infraction.",
        "Een clausule heet enkel verplicht als alle voorwaarden van de regel gekend en vervuld zijn. Een regel "
            + "waarover twijfel bestaat, staat er als '{0}', nooit als een inbreuk.",
        "A clause is called mandatory only where all conditions of the rule are known and met. A doubtful rule is "
            + "shown as \"{0}\", never as a breach.");
    public static readonly Localised Mistakes = new(
        "Le service peut laisser échapper une clause ou en reconnaître une à tort : il applique des règles écrites et "
            + "ne comprend pas le texte. Relisez les passages.",
        "De dienst kan een clausule over het hoofd zien of er ten onrechte een herkennen: hij past geschreven regels "
            + "toe en begrijpt de tekst niet. Lees de passages na.",
        "The service may overlook a clause or recognise one wrongly: it applies written rules and does not understand "
            + "the text. Read the passages.");
    public static readonly Localised Unread = new(
        "Ce qui n'a pas pu être lu est signalé. Une clause dite manquante peut s'y trouver.",
        "Wat niet gelezen kon worden, wordt gemeld. Een clausule die ontbrekend heet, kan daarin staan.",
        "What could not be read is reported. A clause said to be missing may stand there.");
    public static readonly Localised LawChanges = new(
        "Les règles sont celles de la version {0} du catalogue. Le droit peut avoir changé depuis.",
        "De regels zijn die van versie {0} van de catalogus. Het recht kan sindsdien gewijzigd zijn.",
        "The rules are those of version {0} of the catalogue. The law may have changed since.");

    public static readonly Localised Files = new(
        "Fichiers et limites", "Bestanden en grenzen", "Files and limits");
    public static readonly Localised Kinds = new(
        "Fichiers acceptés : {0}.", "Aanvaarde bestanden: {0}.", "Files accepted: {0}.");
    public static readonly Localised UploadLimit = new(
        "Par fichier : {0} Mo au plus. Par envoi : {1} fichiers et {2} Mo au plus.",
        "Per bestand: hoogstens {0} MB. Per verzending: hoogstens {1} bestanden en {2} MB.",
        "A file: {0} MB at most. An upload: {1} files and {2} MB at most.");
    public static readonly Localised ReadingLimit = new(
        "Par PDF : {0} pages au plus. Par document : {1} secondes de lecture au plus.",
        "Per pdf: hoogstens {0} bladzijden. Per document: hoogstens {1} seconden leestijd.",
        "A PDF: {0} pages at most. A document: {1} seconds of reading at most.");
    public static readonly Localised Scans = new(
        "Les pages numérisées sont lues par reconnaissance de caractères, pendant {0} secondes au plus par document, "
            + "si les programmes nécessaires sont installés.",
        "Gescande bladzijden worden met tekstherkenning gelezen, hoogstens {0} seconden per document, als de nodige "
            + "programma's geïnstalleerd zijn.",
        "Scanned pages are read by text recognition, for {0} seconds a document at most, where the programs that it "
            + "takes are installed.");
    public static readonly Localised NoScans = new(
        "Les pages numérisées ne sont pas lues : la reconnaissance de caractères est désactivée.",
        "Gescande bladzijden worden niet gelezen: de tekstherkenning is uitgeschakeld.",
        "Scanned pages are not read: text recognition is turned off.");
}
