namespace Bissib.Procurement.Web.Shared;

/// <summary>The words of every page: header, footer, errors.</summary>
internal static class PageWords
{
    public static readonly Localised Product = new(
        "Clauses des marchés publics",
        "Clausules in overheidsopdrachten",
        "Public procurement clauses");
    public static readonly Localised Owner = new(
        "BISSIB, réseau bruxellois de l'innovation sociale",
        "BISSIB, Brussels netwerk voor sociale innovatie",
        "BISSIB, Brussels network for social innovation");
    public static readonly Localised SkipToContent = new("Aller au contenu", "Naar de inhoud", "Skip to content");
    public static readonly Localised Languages = new("Langue", "Taal", "Language");
    public static readonly Localised Sections = new("Rubriques", "Rubrieken", "Sections");
    public static readonly Localised Search = new("Chercher", "Zoeken", "Search");
    public static readonly Localised Pages = new("Pages de la liste", "Bladzijden van de lijst", "Pages of the list");
    public static readonly Localised PageOf = new("Page {0} sur {1}", "Bladzijde {0} van {1}", "Page {0} of {1}");
    public static readonly Localised Previous = new("Page précédente", "Vorige bladzijde", "Previous page");
    public static readonly Localised Next = new("Page suivante", "Volgende bladzijde", "Next page");
    public static readonly Localised Home = new("Accueil", "Start", "Home");
    public static readonly Localised Footer = new(
        "Les documents restent sur cet ordinateur : aucun n'est envoyé ailleurs. Les résultats aident à relire un "
            + "marché et ne remplacent pas un avis juridique.",
        "De documenten blijven op deze computer: er wordt niets elders verzonden. De resultaten helpen bij het "
            + "nalezen van een opdracht en vervangen geen juridisch advies.",
        "Documents stay on this computer: none is sent elsewhere. The results help to review a tender and do not "
            + "replace legal advice.");
    public static readonly Localised ServerFooter = new(
        "Seule votre organisation voit ses documents. Les résultats aident à relire un marché et ne remplacent pas un "
            + "avis juridique.",
        "Enkel uw organisatie ziet haar documenten. De resultaten helpen bij het nalezen van een opdracht en vervangen "
            + "geen juridisch advies.",
        "Only your organisation sees its documents. The results help to review a tender and do not replace legal "
            + "advice.");
    public static readonly Localised FooterLinks = new("À propos du service", "Over de dienst", "About the service");
    public static readonly Localised ErrorPrefix = new("Erreur : ", "Fout: ", "Error: ");
    public static readonly Localised BackHome = new(
        "Retour à l'accueil",
        "Terug naar de startpagina",
        "Back to the home page");

    public static readonly Localised NotFound = new(
        "Cette page n'existe pas",
        "Deze pagina bestaat niet",
        "This page does not exist");
    public static readonly Localised NotFoundRemedy = new(
        "Le marché a peut-être été supprimé, ou l'adresse est incomplète. Ouvrez-le à partir de la liste de l'accueil.",
        "De opdracht is misschien verwijderd, of het adres is onvolledig. Open ze vanuit de lijst op de startpagina.",
        "The tender may have been deleted, or the address is incomplete. Open it from the list on the home page.");
    public static readonly Localised Forbidden = new(
        "Cette action n'est pas permise d'ici",
        "Deze handeling is hiervandaan niet toegestaan",
        "This may not be done from here");
    public static readonly Localised ForbiddenRemedy = new(
        "La demande vient d'une page d'un autre site. Faites-la à partir de ce service, ou d'un programme.",
        "De aanvraag komt van een pagina van een andere site. Doe ze vanuit deze dienst of met een programma.",
        "The request comes from a page of another site. Make it from this service, or from a program.");
    public static readonly Localised WrongRole = new(
        "Votre rôle ne permet pas cette action",
        "Uw rol laat deze handeling niet toe",
        "Your role does not allow this");
    public static readonly Localised WrongRoleRemedy = new(
        "Demandez à un administrateur de votre organisation de la faire, ou de changer votre rôle.",
        "Vraag een beheerder van uw organisatie om het te doen, of om uw rol te wijzigen.",
        "Ask an administrator of your organisation to do it, or to change your role.");
    public static readonly Localised NotSignedIn = new(
        "Il faut se connecter", "U moet zich aanmelden", "You have to sign in");
    public static readonly Localised NotSignedInRemedy = new(
        "Connectez-vous, ou envoyez un jeton valable : Authorization: Bearer.",
        "Meld u aan, of stuur een geldig token: Authorization: Bearer.",
        "Sign in, or send a valid token: Authorization: Bearer.");
    public static readonly Localised TooMany = new(
        "Trop d'essais", "Te veel pogingen", "Too many attempts");
    public static readonly Localised TooManyRemedy = new(
        "Attendez une minute, puis réessayez.", "Wacht een minuut en probeer opnieuw.",
        "Wait a minute, then try again.");
    public static readonly Localised NotYet = new(
        "Le résultat n'est pas disponible",
        "Het resultaat is niet beschikbaar",
        "The result is not available");
    public static readonly Localised NotYetRemedy = new(
        "L'analyse est en cours ou n'a pas abouti : consultez l'état du marché, puis réessayez ou relancez l'analyse.",
        "De analyse loopt nog of is niet gelukt: bekijk de toestand van de opdracht en probeer opnieuw of analyseer "
            + "opnieuw.",
        "The scan is going on or did not succeed: look at the state of the tender, then try again or scan again.");
    public static readonly Localised TooLarge = new(
        "L'envoi est trop volumineux",
        "De verzending is te groot",
        "The upload is too large");
    public static readonly Localised TooLargeRemedy = new(
        "Un fichier peut peser {0} Mo et un envoi {1} Mo. Rien n'a été enregistré. Envoyez moins de fichiers à la "
            + "fois, ou allégez les images du PDF.",
        "Een bestand mag {0} MB groot zijn en een verzending {1} MB. Er is niets bewaard. Verzend minder bestanden "
            + "tegelijk, of verklein de afbeeldingen in de pdf.",
        "A file may weigh {0} MB and an upload {1} MB. Nothing was stored. Send fewer files at a time, or make the "
            + "pictures in the PDF smaller.");
    public static readonly Localised BadRequest = new(
        "La demande n'a pas été comprise",
        "De aanvraag is niet begrepen",
        "The request was not understood");
    public static readonly Localised BadRequestRemedy = new(
        "Le formulaire était ouvert depuis trop longtemps ou l'envoi a été interrompu. Retournez à l'accueil, "
            + "rechargez la page et recommencez.",
        "Het formulier stond te lang open of de verzending werd onderbroken. Ga terug naar de startpagina, laad "
            + "ze opnieuw en begin opnieuw.",
        "The form was open for too long or the upload was cut. Go back to the home page, reload it and try again.");
    public static readonly Localised Failed = new(
        "Le service a rencontré un problème",
        "Er is een probleem met de dienst",
        "The service has a problem");
    public static readonly Localised FailedRemedy = new(
        "Vos documents déjà envoyés sont conservés. Réessayez ; si le problème revient, redémarrez le service et "
            + "lisez le message dans sa console.",
        "Uw al verzonden documenten blijven bewaard. Probeer opnieuw; keert het probleem terug, herstart dan de "
            + "dienst en lees de melding in de console.",
        "The documents you sent are kept. Try again; if the problem comes back, restart the service and read the "
            + "message in its console.");
}
