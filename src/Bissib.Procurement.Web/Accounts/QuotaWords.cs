namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of what an organisation may keep and send. A megabyte (Mo, MB) is 1,048,576 bytes.</summary>
internal static class QuotaWords
{
    public static readonly Localised Title = new(
        "Espace et envois utilisés", "Gebruikte ruimte en verzendingen", "Space and uploads used");
    public static readonly Localised Intro = new(
        "Ces limites valent pour toute l'organisation ; l'administrateur du service les fixe.",
        "Deze grenzen gelden voor de hele organisatie; de beheerder van de dienst legt ze vast.",
        "These limits hold for the whole organisation; whoever runs the service sets them.");
    public static readonly Localised Space = new(
        "Documents conservés", "Bewaarde documenten", "Documents kept");
    public static readonly Localised SpaceOf = new("{0:N0} Mo sur {1:N0} Mo", "{0:N0} MB van {1:N0} MB",
        "{0:N0} MB of {1:N0} MB");
    public static readonly Localised SpaceFree = new(
        "{0:N0} Mo, sans limite", "{0:N0} MB, zonder grens", "{0:N0} MB, without a limit");
    public static readonly Localised Tenders = new(
        "Marchés envoyés ces dernières 24 heures", "Opdrachten verzonden in de laatste 24 uur",
        "Tenders sent in the last 24 hours");
    public static readonly Localised TendersOf = new("{0} sur {1}", "{0} van {1}", "{0} of {1}");
    public static readonly Localised TendersFree = new(
        "{0}, sans limite", "{0}, zonder grens", "{0}, without a limit");

    public static readonly Localised Refused = new(
        "La limite de votre organisation est atteinte", "De grens van uw organisatie is bereikt",
        "The limit of your organisation is reached");
    public static readonly Localised Full = new(
        "L'espace de votre organisation ne suffit pas pour cet envoi : {0:N0} Mo sur {1:N0} Mo sont utilisés. "
            + "Supprimez des marchés "
            + "dont vous n'avez plus besoin, ou demandez plus d'espace à l'administrateur du service. Rien n'a été "
            + "enregistré.",
        "De ruimte van uw organisatie volstaat niet voor deze verzending: {0:N0} MB van {1:N0} MB is gebruikt. "
            + "Verwijder opdrachten "
            + "die u niet meer nodig hebt, of vraag de beheerder van de dienst om meer ruimte. Er is niets bewaard.",
        "Your organisation has not enough space for this upload: {0:N0} MB of {1:N0} MB are used. Delete tenders that "
            + "you no longer "
            + "need, or ask whoever runs the service for more space. Nothing was stored.");
    public static readonly Localised TooMany = new(
        "Votre organisation a atteint le nombre de marchés qu'elle peut envoyer en 24 heures ({0}). Réessayez après le "
            + "{1}, "
            + "ou demandez à l'administrateur du service de relever cette limite. Rien n'a été enregistré.",
        "Uw organisatie heeft het aantal opdrachten bereikt dat ze in 24 uur mag verzenden ({0}). Probeer opnieuw na "
            + "{1}, of "
            + "vraag de beheerder van de dienst om die grens te verhogen. Er is niets bewaard.",
        "Your organisation has sent as many tenders as it may within 24 hours ({0}). Try again after {1}, or ask "
            + "whoever "
            + "runs the service to raise this limit. Nothing was stored.");

    public static readonly Localised MegabytesSetting = new(
        "Mo de documents conservés par organisation, au plus (mode server ; 0 : sans limite)",
        "MB aan bewaarde documenten per organisatie, hoogstens (modus server; 0: zonder grens)",
        "MB of documents kept by an organisation, at most (mode server; 0: without a limit)");
    public static readonly Localised TendersSetting = new(
        "Marchés envoyés par organisation en 24 heures, au plus (mode server ; 0 : sans limite)",
        "Opdrachten verzonden per organisatie in 24 uur, hoogstens (modus server; 0: zonder grens)",
        "Tenders sent by an organisation within 24 hours, at most (mode server; 0: without a limit)");
    public static readonly Localised SettingsTitle = new(
        "Limites des organisations", "Grenzen van de organisaties", "Limits of organisations");
}
