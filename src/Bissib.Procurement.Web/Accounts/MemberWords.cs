namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of the page of members.</summary>
internal static class MemberWords
{
    public static readonly Localised Title = new("Membres", "Leden", "Members");
    public static readonly Localised Intro = new(
        "Les personnes de votre organisation et ce qu'elles peuvent faire. Toute modification prend effet "
            + "immédiatement.",
        "De personen van uw organisatie en wat ze mogen doen. Elke wijziging gaat onmiddellijk in.",
        "The people of your organisation and what they may do. A change counts at once.");
    public static readonly Localised RolesTitle = new("Les rôles", "De rollen", "The roles");
    public static readonly Localised Reader = new(
        "Lecteur : consulte les marchés et les résultats.", "Lezer: bekijkt de opdrachten en de resultaten.",
        "Reader: looks at tenders and results.");
    public static readonly Localised Buyer = new(
        "Acheteur : envoie, corrige et supprime aussi des marchés, et décide des textes proposés.",
        "Aankoper: verzendt, verbetert en verwijdert ook opdrachten, en beslist over de voorgestelde teksten.",
        "Buyer: also sends, corrects and deletes tenders, and decides on proposed texts.");
    public static readonly Localised ClauseEditor = new(
        "Rédacteur de clauses : consulte les marchés et les résultats ; dans l'organisation qui gère le service, "
            + "modifie "
            + "aussi le catalogue.",
        "Redacteur van clausules: bekijkt de opdrachten en de resultaten; wijzigt ook de catalogus, in de organisatie "
            + "die "
            + "de dienst beheert.",
        "Clause editor: looks; in the organisation that runs the service, also changes the catalogue.");
    public static readonly Localised Administrator = new(
        "Administrateur : peut tout faire, et gère les membres, les jetons, la durée de conservation et le journal.",
        "Beheerder: mag alles, en beheert de leden, de tokens, de bewaartermijn en het logboek.",
        "Administrator: everything, and manages members, tokens, retention and the audit trail.");
    public static readonly Localised Member = new("Personne", "Persoon", "Person");
    public static readonly Localised State = new("État", "Status", "State");
    public static readonly Localised Actions = new("Modifier", "Wijzigen", "Change");
    public static readonly Localised Active = new("actif", "actief", "active");
    public static readonly Localised Blocked = new("bloqué", "geblokkeerd", "blocked");
    public static readonly Localised You = new("vous", "u", "you");
    public static readonly Localised Save = new("Enregistrer", "Bewaren", "Save");
    public static readonly Localised Block = new("Bloquer", "Blokkeren", "Block");
    public static readonly Localised Unblock = new("Débloquer", "Deblokkeren", "Unblock");
    public static readonly Localised NewPassword = new(
        "Lien pour un nouveau mot de passe", "Link voor een nieuw wachtwoord", "Link for a new password");
    public static readonly Localised NotYourself = new(
        "Vous ne pouvez pas changer votre propre rôle ni vous bloquer : demandez-le à un autre administrateur.",
        "U kunt uw eigen rol niet wijzigen en uzelf niet blokkeren: vraag het aan een andere beheerder.",
        "You cannot change your own role or block yourself: ask another administrator.");
    public static readonly Localised Invite = new("Inviter une personne", "Iemand uitnodigen", "Invite somebody");
    public static readonly Localised InviteHint = new(
        "Le service n'envoie pas d'e-mail : copiez le lien et envoyez-le vous-même. Il ne peut être utilisé qu'une "
            + "fois et "
            + "expire après sept jours.",
        "De dienst verstuurt geen e-mail: kopieer de link en bezorg hem zelf. Hij werkt één keer en vervalt na zeven "
            + "dagen.",
        "The service sends no mail: copy the link and send it yourself. It works once, for seven days.");
    public static readonly Localised MakeLink = new("Créer le lien", "De link aanmaken", "Make the link");
    public static readonly Localised LinkMade = new(
        "Envoyez ce lien à {0}. Il n'est affiché qu'une fois.",
        "Stuur deze link naar {0}. Hij wordt maar één keer getoond.",
        "Send this link to {0}. It is shown once only.");
    public static readonly Localised Open = new(
        "Invitations ouvertes", "Openstaande uitnodigingen", "Open invitations");
    public static readonly Localised NoneOpen = new("Aucune.", "Geen.", "None.");
    public static readonly Localised Until = new("jusqu'au {0}", "tot {0}", "until {0}");
    public static readonly Localised Withdraw = new("Retirer", "Intrekken", "Withdraw");
}
