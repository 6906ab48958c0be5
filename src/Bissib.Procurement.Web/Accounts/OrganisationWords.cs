namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of organisations: what is kept for how long, and what is erased.</summary>
internal static class OrganisationWords
{
    public static readonly Localised All = new("Organisations", "Organisaties", "Organisations");
    public static readonly Localised AllIntro = new(
        "Chaque organisation ne voit que ses propres marchés, membres et jetons. Vous ne voyez pas ceux des autres.",
        "Elke organisatie ziet enkel haar eigen opdrachten, leden en tokens. U ziet die van de andere organisaties "
            + "niet.",
        "Each organisation sees only its own tenders, members and tokens. You do not see those of others.");
    public static readonly Localised Add = new(
        "Ajouter une organisation", "Een organisatie toevoegen", "Add an organisation");
    public static readonly Localised FirstAdministrator = new(
        "Adresse électronique de son premier administrateur", "E-mailadres van haar eerste beheerder",
        "E-mail address of its first administrator");

    public static readonly Localised Title = new(
        "Conservation et effacement", "Bewaring en wissing", "Retention and erasure");
    public static readonly Localised Saved = new("La modification est enregistrée.", "De wijziging is bewaard.",
        "Saved.");
    public static readonly Localised Retention = new(
        "Durée de conservation", "Bewaartermijn", "How long tenders are kept");
    public static readonly Localised Days = new("Jours", "Dagen", "Days");
    public static readonly Localised DaysHint = new(
        "Chaque nuit, les marchés envoyés il y a plus longtemps sont effacés, avec leurs documents et leurs résultats. "
            + "Laissez vide pour les conserver sans limite.",
        "Elke nacht worden de opdrachten gewist die langer geleden verzonden zijn, met hun documenten en resultaten. "
            + "Laat leeg om ze onbeperkt te bewaren.",
        "Each night, tenders sent longer ago are erased with their documents and results. Leave it empty to keep them.");
    public static readonly Localised WrongDays = new(
        "Écrivez un nombre entier de 1 à {0}, ou rien.", "Schrijf een geheel getal van 1 tot {0}, of niets.",
        "Write a whole number from 1 to {0}, or nothing.");
    public static readonly Localised Erase = new("Tout effacer", "Alles wissen", "Erase everything");
    public static readonly Localised EraseHint = new(
        "Efface définitivement tous les marchés, documents, résultats, membres, invitations, jetons et le journal de "
            + "l'organisation. Vous serez déconnecté. Une seule ligne du journal reste : qui l'a fait, et quand. Les "
            + "clauses, communes à toutes les organisations, restent aussi, avec les noms de leurs auteurs.",
        "Wist definitief alle opdrachten, documenten, resultaten, leden, uitnodigingen, tokens en het logboek van de "
            + "organisatie. U wordt afgemeld. Van het logboek blijft één regel: wie het deed, en wanneer. Ook de "
            + "clausules, gemeenschappelijk voor alle organisaties, blijven, met de namen van hun auteurs.",
        "Erases for good all tenders, documents, results, members, invitations, tokens and the audit trail of the "
            + "organisation. You will be signed out. One line of the trail remains: who did it, and when. Clauses, "
            + "which all organisations share, remain too, with the names of their authors.");
    public static readonly Localised ErasePersonalHint = new(
        "Efface définitivement tous les marchés, documents, résultats et le journal. Les clauses restent.",
        "Wist definitief alle opdrachten, documenten, resultaten en het logboek. De clausules blijven.",
        "Erases for good all tenders, documents, results and the audit trail. Clauses remain.");
    public static readonly Localised Confirm = new(
        "Pour confirmer, écrivez le nom : {0}", "Schrijf ter bevestiging de naam: {0}",
        "To confirm, write the name: {0}");
    public static readonly Localised WrongConfirm = new(
        "Rien n'est effacé : écrivez exactement « {0} ».", "Er is niets gewist: schrijf precies \"{0}\".",
        "Nothing was erased: write exactly \"{0}\".");
    public static readonly Localised EraseYes = new(
        "Oui, tout effacer", "Ja, alles wissen", "Yes, erase everything");
}
