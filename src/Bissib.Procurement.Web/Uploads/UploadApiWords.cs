namespace Bissib.Procurement.Web.Uploads;

/// <summary>The words of uploads in parts.</summary>
internal static class UploadApiWords
{
    public static readonly Localised Options = new(
        "Dit quelle version de tus (envoi en parties) est acceptée, et la taille maximale d'un fichier.",
        "Zegt welke versie van tus (verzending in delen) aanvaard wordt, en hoe groot een bestand mag zijn.",
        "Tells which version of tus (uploads in parts) is spoken, and how large a file may be.");
    public static readonly Localised Begin = new(
        "Commence l'envoi d'un fichier en parties (tus 1.0.0) ; la réponse indique son adresse dans Location. Le "
            + "marché est "
            + "ensuite créé avec l'identifiant, dans le champ « uploads » de POST /tenders.",
        "Begint een bestand in delen te verzenden (tus 1.0.0); het antwoord geeft het adres in Location. De opdracht "
            + "wordt "
            + "daarna met het nummer aangemaakt, in het veld 'uploads' van POST /tenders.",
        "Begins to send a file in parts (tus 1.0.0); the answer tells its address in Location. The tender is then made "
            + "of "
            + "the id, in the field \"uploads\" of POST /tenders.");
    public static readonly Localised Ask = new(
        "Dit combien d'octets d'un envoi sont arrivés (Upload-Offset).",
        "Zegt hoeveel bytes van een verzending aangekomen zijn (Upload-Offset).",
        "Tells how many bytes of an upload have arrived (Upload-Offset).");
    public static readonly Localised GoOn = new(
        "Poursuit un envoi à partir de Upload-Offset. Si la connexion est coupée, ce qui est arrivé est conservé.",
        "Zet een verzending voort vanaf Upload-Offset. Valt de verbinding weg, dan blijft bewaard wat aangekomen is.",
        "Goes on with an upload from Upload-Offset. If the connection breaks, what has arrived is kept.");
    public static readonly Localised GiveUp = new(
        "Abandonne un envoi et efface ce qui en est arrivé.",
        "Geeft een verzending op en wist wat ervan aangekomen is.",
        "Gives an upload up and erases what has arrived of it.");

    public static readonly Localised Refused = new(
        "L'envoi n'est pas accepté", "De verzending wordt niet aanvaard", "The upload is not taken");
    public static readonly Localised HeadersNeeded = new(
        "Indiquez la taille du fichier dans Upload-Length et son nom, en base64, dans Upload-Metadata (filename).",
        "Geef de grootte van het bestand op in Upload-Length en de naam, in base64, in Upload-Metadata (filename).",
        "Give the size of the file in Upload-Length and its name, in base64, in Upload-Metadata (filename).");
    public static readonly Localised OtherVersion = new(
        "Ce service accepte tus {0} : indiquez cette version dans Tus-Resumable.",
        "Deze dienst aanvaardt tus {0}: geef die versie op in Tus-Resumable.",
        "This service speaks tus {0}: name that version in Tus-Resumable.");
    public static readonly Localised WrongType = new(
        "Envoyez les octets avec le type de contenu {0}.", "Verzend de bytes met het inhoudstype {0}.",
        "Send the bytes with the content type {0}.");
    public static readonly Localised WrongOffset = new(
        "Upload-Offset ne correspond pas à ce qui est arrivé : demandez-le par HEAD, puis poursuivez à partir de là.",
        "Upload-Offset komt niet overeen met wat aangekomen is: vraag het met HEAD en ga vandaar verder.",
        "Upload-Offset is not what has arrived: ask for it by HEAD, then go on from there.");
    public static readonly Localised TooLong = new(
        "Il y a plus d'octets que la taille annoncée dans Upload-Length : recommencez l'envoi.",
        "Er zijn meer bytes dan aangekondigd in Upload-Length: begin de verzending opnieuw.",
        "There are more bytes than were announced in Upload-Length: begin the upload anew.");
    public static readonly Localised TooManyAtOnce = new(
        "Votre organisation a déjà {0} envois en cours : terminez-en, ou attendez qu'ils expirent.",
        "Uw organisatie heeft al {0} verzendingen lopen: rond er af, of wacht tot ze vervallen.",
        "Your organisation has {0} uploads under way: finish some, or wait until they expire.");
    public static readonly Localised TooManyParts = new(
        "Cet envoi compte trop de parties : recommencez-le avec des parties plus grandes.",
        "Deze verzending telt te veel delen: begin ze opnieuw met grotere delen.",
        "This upload has too many parts: begin it anew with larger ones.");

    public static readonly Localised Gone = new(
        "Un envoi en parties n'existe plus ou n'est pas complet : choisissez à nouveau le fichier.",
        "Een verzending in delen bestaat niet meer of is niet volledig: kies het bestand opnieuw.",
        "An upload in parts is no longer there or not whole: choose the file again.");
}
