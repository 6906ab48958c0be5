namespace Bissib.Procurement.Web.Audit;

/// <summary>The words of the audit trail.</summary>
internal static class AuditWords
{
    public static readonly Localised Title = new("Journal", "Logboek", "Audit trail");
    public static readonly Localised Intro = new(
        "Qui a fait quoi et quand dans votre organisation. Le service ajoute des lignes et n'en modifie aucune.",
        "Wie wat wanneer deed in uw organisatie. De dienst voegt regels toe en wijzigt er geen.",
        "Who did what and when in your organisation. The service adds lines and changes none.");
    public static readonly Localised When = new("Quand", "Wanneer", "When");
    public static readonly Localised Who = new("Qui", "Wie", "Who");
    public static readonly Localised Action = new("Action", "Handeling", "Action");
    public static readonly Localised AnyAction = new("Toutes", "Alle", "All");
    public static readonly Localised Subject = new("Objet", "Betreft", "Subject");
    public static readonly Localised Tender = new("Marché n°", "Opdracht nr.", "Tender no.");
    public static readonly Localised From = new("À partir du", "Vanaf", "From");
    public static readonly Localised Until = new("Jusqu'au", "Tot en met", "Until");
    public static readonly Localised One = new("{0} ligne.", "{0} regel.", "{0} line.");
    public static readonly Localised Many = new("{0} lignes.", "{0} regels.", "{0} lines.");
    public static readonly Localised Csv = new("Télécharger (CSV)", "Downloaden (CSV)", "Download (CSV)");

    private static readonly Dictionary<AuditAction, Localised> Actions = new()
    {
        [AuditAction.SignedIn] = new("connexion", "aanmelding", "signed in"),
        [AuditAction.SignInFailed] = new("connexion refusée", "aanmelding geweigerd", "sign-in refused"),
        [AuditAction.SignedOut] = new("déconnexion", "afmelding", "signed out"),
        [AuditAction.PasswordChanged] = new("mot de passe modifié", "wachtwoord gewijzigd", "password changed"),
        [AuditAction.TenderSent] = new("marché envoyé", "opdracht verzonden", "tender sent"),
        [AuditAction.TenderScannedAgain] = new(
            "marché réanalysé", "opdracht opnieuw geanalyseerd", "tender scanned again"),
        [AuditAction.TenderCorrected] = new("profil corrigé", "profiel verbeterd", "profile corrected"),
        [AuditAction.TenderDeleted] = new("marché supprimé", "opdracht verwijderd", "tender deleted"),
        [AuditAction.TenderErased] = new(
            "marché effacé après sa durée de conservation", "opdracht gewist na de bewaartermijn",
                "tender erased at its term"),
        [AuditAction.Decided] = new("décision sur un texte", "beslissing over een tekst", "decision on a text"),
        [AuditAction.DocumentOpened] = new("document téléchargé", "document gedownload", "document downloaded"),
        [AuditAction.ResultExported] = new("résultat exporté", "resultaat geëxporteerd", "result exported"),
        [AuditAction.MemberInvited] = new("personne invitée", "persoon uitgenodigd", "person invited"),
        [AuditAction.InvitationWithdrawn] = new(
            "invitation retirée", "uitnodiging ingetrokken", "invitation withdrawn"),
        [AuditAction.MemberJoined] = new("compte créé", "account aangemaakt", "account made"),
        [AuditAction.MemberChanged] = new("membre modifié", "lid gewijzigd", "member changed"),
        [AuditAction.TokenCreated] = new("jeton créé", "token aangemaakt", "token made"),
        [AuditAction.TokenRevoked] = new("jeton révoqué", "token ingetrokken", "token revoked"),
        [AuditAction.SettingChanged] = new("réglage modifié", "instelling gewijzigd", "setting changed"),
        [AuditAction.AuditExported] = new("journal exporté", "logboek geëxporteerd", "audit trail exported"),
        [AuditAction.OrganisationCreated] = new("organisation ajoutée", "organisatie toegevoegd", "organisation added"),
        [AuditAction.OrganisationErased] = new("organisation effacée", "organisatie gewist", "organisation erased"),
        [AuditAction.DraftImported] = new("brouillon importé", "ontwerp geïmporteerd", "draft imported"),
        [AuditAction.DraftSubmitted] = new(
            "brouillon soumis à la relecture", "ontwerp ter nalezing voorgelegd", "draft submitted for review"),
        [AuditAction.DraftRefused] = new("brouillon refusé", "ontwerp geweigerd", "draft refused"),
        [AuditAction.DraftPublished] = new("clause publiée", "clausule gepubliceerd", "clause published"),
    };

    public static Localised NameOf(AuditAction action) => Actions[action];
}
