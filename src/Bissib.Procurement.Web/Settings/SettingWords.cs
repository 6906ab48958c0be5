namespace Bissib.Procurement.Web.Settings;

/// <summary>The words of the settings page. A megabyte (Mo, MB) is 1,048,576 bytes.</summary>
internal static class SettingWords
{
    public static readonly Localised Title = new(
        "Réglages du service", "Instellingen van de dienst", "Settings of the service");
    public static readonly Localised Intro = new(
        "Cette page montre les réglages en vigueur. Elle ne permet pas de les modifier.",
        "Deze pagina toont de geldende instellingen. U kunt ze hier niet wijzigen.",
        "This page shows the settings in force. They cannot be changed here.");

    public static readonly Localised Change = new(
        "Modifier un réglage", "Een instelling wijzigen", "To change a setting");
    public static readonly Localised ChangeHow = new(
        "Arrêtez le service, modifiez le réglage d'une de ces façons, puis redémarrez :",
        "Stop de dienst, wijzig de instelling op een van deze manieren en start opnieuw:",
        "Stop the service, change the setting in one of these ways, and start again:");
    public static readonly Localised ByOption = new(
        "par une option au démarrage, par exemple", "met een optie bij het starten, bijvoorbeeld",
        "by an option at the start, for example");
    public static readonly Localised ByVariable = new(
        "par une variable d'environnement, par exemple", "met een omgevingsvariabele, bijvoorbeeld",
        "by an environment variable, for example");
    public static readonly Localised ByFile = new(
        "dans le fichier {0}, par exemple", "in het bestand {0}, bijvoorbeeld", "in the file {0}, for example");
    public static readonly Localised Prevails = new(
        "L'option prévaut sur la variable, et la variable sur le fichier.",
        "De optie gaat voor op de variabele, en de variabele op het bestand.",
        "The option prevails over the variable, and the variable over the file.");

    public static readonly Localised Setting = new("Réglage", "Instelling", "Setting");
    public static readonly Localised Value = new("Valeur", "Waarde", "Value");
    public static readonly Localised ToChange = new("Pour modifier", "Om te wijzigen", "To change it");
    public static readonly Localised NotSet = new("non défini", "niet ingesteld", "not set");

    public static readonly Localised Service = new("Service et données", "Dienst en gegevens", "Service and data");
    public static readonly Localised Mode = new(
        "Mode : personal (une personne, sans connexion, sur cet ordinateur seulement) ou server (organisations et comptes)",
        "Modus: personal (één persoon, zonder aanmelding, enkel op deze computer) of server (organisaties en accounts)",
        "Mode: personal (one person, no sign-in, on this computer only) or server (organisations and accounts)");
    public static readonly Localised SignIns = new(
        "Essais de connexion par adresse et par minute, au plus (mode server)",
        "Aanmeldpogingen per adres en per minuut, hoogstens (modus server)",
        "Attempts to sign in by address and minute, at most (mode server)");
    public static readonly Localised Addresses = new(
        "Adresse du service ; en mode personal, sur cet ordinateur seulement",
        "Adres van de dienst; in modus personal enkel op deze computer",
        "Address of the service; in mode personal on this computer only");
    public static readonly Localised Database = new(
        "Base de données : Sqlite, SqlServer ou PostgreSql", "Databank: Sqlite, SqlServer of PostgreSql",
        "Database: Sqlite, SqlServer or PostgreSql");
    public static readonly Localised Connection = new(
        "Chaîne de connexion à la base de données ; sa valeur n'est jamais affichée",
        "Verbindingsreeks van de databank; de waarde wordt nooit getoond",
        "Connection string of the database; its value is never shown");
    public static readonly Localised Folder = new(
        "Dossier des données et des documents", "Map van de gegevens en de documenten",
        "Folder of the data and the documents");
    public static readonly Localised Files = new(
        "Où les documents sont gardés : disk (dossier des données), azure-blob ou s3",
        "Waar de documenten bewaard worden: disk (map van de gegevens), azure-blob of s3",
        "Where documents are kept: disk (the folder of the data), azure-blob or s3");
    public static readonly Localised AzureContainer = new(
        "Conteneur d'Azure Blob Storage", "Container van Azure Blob Storage", "Container of Azure Blob Storage");
    public static readonly Localised AzureConnection = new(
        "Chaîne de connexion au compte de stockage Azure ; sa valeur n'est jamais affichée",
        "Verbindingsreeks van het Azure-opslagaccount; de waarde wordt nooit getoond",
        "Connection string of the Azure storage account; its value is never shown");
    public static readonly Localised S3Bucket = new("Compartiment (bucket) S3", "S3-bucket", "S3 bucket");
    public static readonly Localised S3Region = new(
        "Région du service S3", "Regio van de S3-dienst", "Region of the S3 service");
    public static readonly Localised S3Address = new(
        "Adresse du service S3, pour un autre fournisseur qu'Amazon",
        "Adres van de S3-dienst, voor een andere aanbieder dan Amazon",
        "Address of the S3 service, for a provider other than Amazon");
    public static readonly Localised S3AccessKey = new(
        "Identifiant de la clé d'accès S3 ; sa valeur n'est jamais affichée",
        "Identificatie van de S3-toegangssleutel; de waarde wordt nooit getoond",
        "Identifier of the S3 access key; its value is never shown");
    public static readonly Localised S3SecretKey = new(
        "Clé secrète S3 ; sa valeur n'est jamais affichée", "Geheime S3-sleutel; de waarde wordt nooit getoond",
        "S3 secret key; its value is never shown");
    public static readonly Localised Catalogue = new(
        "Dossier du catalogue des clauses", "Map van de catalogus van clausules", "Folder of the catalogue of clauses");
    public static readonly Localised SelfReview = new(
        "true : l'auteur d'une clause peut approuver son propre brouillon ; false : une autre personne le relit",
        "true: de auteur van een clausule mag het eigen ontwerp goedkeuren; false: iemand anders leest het na",
        "true: the author of a clause may approve the own draft; false: somebody else reviews it");
    public static readonly Localised Lease = new(
        "Secondes après lesquelles l'analyse d'un programme interrompu est reprise",
        "Seconden waarna de analyse van een onderbroken programma hervat wordt",
        "Seconds after which the scan of a program that broke off is taken over");

    public static readonly Localised Uploads = new("Envois", "Verzendingen", "Uploads");
    public static readonly Localised FileMegabytes = new(
        "Mo par fichier, au plus", "MB per bestand, hoogstens", "MB a file, at most");
    public static readonly Localised FilesAtOnce = new(
        "Fichiers par envoi, au plus", "Bestanden per verzending, hoogstens", "Files an upload, at most");
    public static readonly Localised Megabytes = new(
        "Mo par envoi, au plus", "MB per verzending, hoogstens", "MB an upload, at most");
    public static readonly Localised KeepHours = new(
        "Heures pendant lesquelles un envoi interrompu peut être repris",
        "Uren waarin een onderbroken verzending hervat kan worden",
        "Hours in which an upload that broke off can be gone on with");

    public static readonly Localised Reading = new(
        "Lecture des documents", "Lezen van de documenten", "Reading of documents");
    public static readonly Localised FileBytes = new(
        "Octets d'un fichier, au plus ; sans réglage, comme à l'envoi",
        "Bytes van een bestand, hoogstens; zonder instelling zoals bij de verzending",
        "Bytes of a file, at most; as for uploads unless set");
    public static readonly Localised UnpackedBytes = new(
        "Octets d'un fichier décompressé, au plus", "Bytes van een uitgepakt bestand, hoogstens",
        "Bytes of a file unpacked, at most");
    public static readonly Localised PartBytes = new(
        "Octets d'une partie décompressée, au plus", "Bytes van een uitgepakt onderdeel, hoogstens",
        "Bytes of one part unpacked, at most");
    public static readonly Localised Ratio = new(
        "Taux de compression d'une partie, au plus", "Compressieverhouding van een onderdeel, hoogstens",
        "Ratio of compression of a part, at most");
    public static readonly Localised Entries = new(
        "Parties d'un fichier ou d'une archive, au plus", "Onderdelen van een bestand of archief, hoogstens",
        "Parts of a file or archive, at most");
    public static readonly Localised XmlDepth = new(
        "Niveaux d'imbrication XML, au plus", "Niveaus van XML-nesting, hoogstens", "Levels of nested XML, at most");
    public static readonly Localised XmlElements = new(
        "Éléments XML, au plus", "XML-elementen, hoogstens", "XML elements, at most");
    public static readonly Localised Pages = new(
        "Pages d'un PDF, au plus", "Bladzijden van een pdf, hoogstens", "Pages of a PDF, at most");
    public static readonly Localised Characters = new(
        "Caractères d'un document, au plus", "Tekens van een document, hoogstens", "Characters of a document, at most");
    public static readonly Localised Seconds = new(
        "Secondes de lecture par document, au plus", "Seconden leestijd per document, hoogstens",
        "Seconds of reading a document, at most");
    public static readonly Localised RecognitionSeconds = new(
        "Secondes de reconnaissance de caractères par document, au plus ; 0 la désactive",
        "Seconden tekstherkenning per document, hoogstens; 0 schakelt ze uit",
        "Seconds of text recognition a document, at most; 0 turns it off");
    public static readonly Localised TenderSeconds = new(
        "Secondes de lecture par marché, au plus", "Seconden leestijd per opdracht, hoogstens",
        "Seconds of reading a tender, at most");
    public static readonly Localised MemoryBytes = new(
        "Octets de mémoire du programme de lecture, au plus", "Bytes geheugen van het leesprogramma, hoogstens",
        "Bytes of memory of the reading program, at most");
    public static readonly Localised OutputBytes = new(
        "Octets de texte lu par document, au plus", "Bytes gelezen tekst per document, hoogstens",
        "Bytes of what is read from a document, at most");
    public static readonly Localised AtOnce = new(
        "Marchés lus en même temps, au plus", "Opdrachten die tegelijk gelezen worden, hoogstens",
        "Tenders read at once, at most");

    public static readonly Localised CatalogueTitle = new(
        "Catalogue en usage", "Catalogus in gebruik", "Catalogue in use");
    public static readonly Localised CatalogueInUse = new(
        "Version {0}, avec {1} clauses.", "Versie {0}, met {1} clausules.", "Version {0}, with {1} clauses.");
    public static readonly Localised CatalogueChange = new(
        "Pour utiliser un autre catalogue, indiquez son dossier dans le réglage",
        "Geef de map van een andere catalogus op in de instelling",
        "To use another catalogue, give its folder in the setting");
    public static readonly Localised Programs = new(
        "Programmes pour les pages numérisées", "Programma's voor gescande bladzijden", "Programs for scanned pages");
    public static readonly Localised Found = new("trouvé", "gevonden", "found");
    public static readonly Localised NotFound = new("introuvable", "niet gevonden", "not found");
    public static readonly Localised RecognisedLanguages = new(
        "Langues reconnues (codes de Tesseract) : {0}.", "Herkende talen (codes van Tesseract): {0}.",
        "Languages recognised (codes of Tesseract): {0}.");
    public static readonly Localised NoRecognition = new(
        "Les pages numérisées ne peuvent pas être lues : elles sont signalées comme illisibles.",
        "Gescande bladzijden kunnen niet gelezen worden: ze worden als onleesbaar gemeld.",
        "Scanned pages cannot be read: they are reported as unreadable.");
    public static readonly Localised ProgramsChange = new(
        "Ces programmes n'ont pas de réglage : installez Poppler (pdftoppm) et Tesseract avec les langues fra, nld, "
            + "deu et eng, dans un dossier de la variable PATH, puis redémarrez le service.",
        "Deze programma's hebben geen instelling: installeer Poppler (pdftoppm) en Tesseract met de talen fra, nld, "
            + "deu en eng in een map van de variabele PATH en start de dienst opnieuw.",
        "These programs have no setting: install Poppler (pdftoppm) and Tesseract with the languages fra, nld, deu and "
            + "eng in a folder of the variable PATH, then start the service again.");
}
