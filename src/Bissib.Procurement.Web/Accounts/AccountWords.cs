namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of signing in and of one's own account.</summary>
internal static class AccountWords
{
    public static readonly Localised ErrorsTitle = new("À corriger", "Te verbeteren", "To be corrected");
    public static readonly Localised SignIn = new("Se connecter", "Aanmelden", "Sign in");
    public static readonly Localised SignOut = new("Se déconnecter", "Afmelden", "Sign out");
    public static readonly Localised SignInIntro = new(
        "Ce service est réservé aux personnes invitées par leur organisation.",
        "Deze dienst is voorbehouden aan personen die door hun organisatie zijn uitgenodigd.",
        "This service is for people whom their organisation has invited.");
    public static readonly Localised Plain = new(
        "Cette adresse n'est pas sécurisée : vous n'y resteriez pas connecté. Ouvrez le service à une adresse https.",
        "Dit adres is niet beveiligd: u zou er niet aangemeld blijven. Open de dienst via een https-adres.",
        "This address is not encrypted: you will not stay signed in. Open the service by an https address.");
    public static readonly Localised SignInWith = new("Se connecter avec {0}", "Aanmelden met {0}", "Sign in with {0}");
    public static readonly Localised Unknown = new(
        "Aucun compte ne correspond ici à votre identité, ou ce compte est bloqué. Demandez une invitation à un "
            + "administrateur de votre "
            + "organisation, pour l'adresse que votre fournisseur d'identité connaît.",
        "Met uw identiteit is hier geen account verbonden, of de account is geblokkeerd. Vraag een beheerder van uw "
            + "organisatie een "
            + "uitnodiging voor het adres dat uw identiteitsverstrekker kent.",
        "Your identity has no account here, or it is blocked. Ask an administrator of your organisation for an "
            + "invitation, for the address that your identity provider knows.");
    public static readonly Localised NoPassword = new(
        "Vous vous connectez avec votre fournisseur d'identité : vous n'avez pas de mot de passe ici.",
        "U meldt zich aan met uw identiteitsverstrekker: u hebt hier geen wachtwoord.",
        "You sign in with your identity provider: you have no password here.");
    public static readonly Localised SignInRefused = new(
        "L'adresse ou le mot de passe n'est pas correct, ou le compte est bloqué. Après cinq essais, un compte est "
            + "verrouillé pendant quinze minutes. Mot de passe oublié ? Demandez une nouvelle invitation à un "
            + "administrateur de votre organisation.",
        "Het adres of het wachtwoord is niet juist, of de account is geblokkeerd. Na vijf pogingen is een account "
            + "vijftien minuten vergrendeld. Wachtwoord vergeten? Vraag een beheerder van uw organisatie een nieuwe "
            + "uitnodiging.",
        "The address or the password is wrong, or the account is blocked. After five attempts an account is locked "
            + "for fifteen minutes. Password forgotten? Ask an administrator of your organisation for a new invitation.");
    public static readonly Localised Email = new("Adresse électronique", "E-mailadres", "E-mail address");
    public static readonly Localised Password = new("Mot de passe", "Wachtwoord", "Password");
    public static readonly Localised PasswordHint = new(
        "Au moins {0} caractères. Quelques mots mis bout à bout conviennent bien.",
        "Minstens {0} tekens. Enkele woorden na elkaar volstaan.",
        "At least {0} characters. A few words in a row do well.");
    public static readonly Localised Again = new(
        "Mot de passe, une seconde fois", "Wachtwoord, nogmaals", "Password, once more");
    public static readonly Localised Name = new("Prénom et nom", "Voornaam en naam", "First and last name");

    public static readonly Localised Setup = new(
        "Première mise en service", "Eerste ingebruikname", "First set-up");
    public static readonly Localised SetupIntro = new(
        "Personne n'a encore de compte ici. Créez le vôtre : il servira à administrer le service et votre "
            + "organisation. Cette page sera ensuite fermée.",
        "Niemand heeft hier al een account. Maak de uwe aan: daarmee beheert u de dienst en uw organisatie. Daarna "
            + "wordt deze pagina gesloten.",
        "Nobody has an account here yet. Make yours: it will administer the service and your organisation. Then this "
            + "page closes.");
    public static readonly Localised Code = new("Code de mise en service", "Code voor de ingebruikname", "Set-up code");
    public static readonly Localised CodeHint = new(
        "La console du service l'affiche au démarrage, sauf si le réglage Service:SetupCode le fixe.",
        "De console van de dienst toont hem bij het starten, tenzij de instelling Service:SetupCode hem bepaalt.",
        "The console of the service prints it at the start, unless the setting Service:SetupCode gives it.");
    public static readonly Localised WrongCode = new(
        "Ce code n'est pas le bon : copiez celui que la console du service affiche.",
        "Deze code is niet juist: kopieer de code die de console van de dienst toont.",
        "This code is wrong: copy the one that the console of the service prints.");
    public static readonly Localised SetupClosed = new(
        "Le service a déjà un administrateur : connectez-vous, ou demandez-lui une invitation.",
        "De dienst heeft al een beheerder: meld u aan, of vraag een uitnodiging.",
        "The service has an administrator already: sign in, or ask for an invitation.");
    public static readonly Localised Organisation = new("Organisation", "Organisatie", "Organisation");
    public static readonly Localised WrongOrganisation = new(
        "Indiquez le nom de l'organisation, en {0} caractères au plus.",
        "Vul de naam van de organisatie in, in hoogstens {0} tekens.",
        "Give the name of the organisation, {0} characters at most.");
    public static readonly Localised CreateAccount = new("Créer mon compte", "Mijn account aanmaken",
        "Create my account");

    public static readonly Localised Invitation = new("Invitation", "Uitnodiging", "Invitation");
    public static readonly Localised InvitationIntro = new(
        "« {0} » vous invite. Votre rôle : {1}. Choisissez un mot de passe pour créer votre compte.",
        "\"{0}\" nodigt u uit. Uw rol: {1}. Kies een wachtwoord om uw account aan te maken.",
        "\"{0}\" invites you. Your role: {1}. Choose a password to create your account.");
    public static readonly Localised InvitationOver = new(
        "Cette invitation a déjà été utilisée, a expiré ou n'existe pas. Demandez-en une nouvelle à un administrateur "
            + "de votre "
            + "organisation.",
        "Deze uitnodiging is al gebruikt, is vervallen of bestaat niet. Vraag een beheerder van uw organisatie een "
            + "nieuwe.",
        "This invitation was used, is over or does not exist. Ask an administrator of your organisation for a new one.");

    public static readonly Localised WrongEmail = new(
        "Ce n'est pas une adresse électronique : écrivez-la comme prenom.nom@commune.brussels.",
        "Dit is geen e-mailadres: schrijf het als voornaam.naam@gemeente.brussels.",
        "This is no e-mail address: write it like first.last@municipality.brussels.");
    public static readonly Localised EmailTaken = new(
        "Cette adresse a déjà un compte : une personne appartient à une seule organisation.",
        "Dit adres heeft al een account: een persoon behoort tot één organisatie.",
        "This address has an account already: a person belongs to one organisation.");
    public static readonly Localised WrongName = new(
        "Indiquez votre nom, en {0} caractères au plus.", "Vul uw naam in, in hoogstens {0} tekens.",
        "Give your name, {0} characters at most.");
    public static readonly Localised WrongPassword = new(
        "Choisissez un mot de passe d'au moins {0} caractères.", "Kies een wachtwoord van minstens {0} tekens.",
        "Choose a password of at least {0} characters.");
    public static readonly Localised PasswordsDiffer = new(
        "Les deux mots de passe diffèrent : écrivez deux fois le même.",
        "De twee wachtwoorden verschillen: schrijf tweemaal hetzelfde.",
        "The two passwords differ: write the same one twice.");

    public static readonly Localised Account = new("Mon compte", "Mijn account", "My account");
    public static readonly Localised Role = new("Rôle", "Rol", "Role");
    public static readonly Localised ChangePassword = new(
        "Modifier le mot de passe", "Wachtwoord wijzigen", "Change the password");
    public static readonly Localised OldPassword = new("Mot de passe actuel", "Huidig wachtwoord", "Current password");
    public static readonly Localised NewPassword = new("Nouveau mot de passe", "Nieuw wachtwoord", "New password");
    public static readonly Localised WrongOldPassword = new(
        "Le mot de passe actuel n'est pas le bon.", "Het huidige wachtwoord is niet juist.",
        "The current password is wrong.");
    public static readonly Localised PasswordChanged = new(
        "Le mot de passe a été modifié. Vos autres appareils ont été déconnectés.",
        "Het wachtwoord is gewijzigd. Op uw andere toestellen bent u afgemeld.",
        "The password is changed. Your other devices are signed out.");

    public static Localised NameOf(Role role) => role switch
    {
        Accounts.Role.Reader => Reader,
        Accounts.Role.Buyer => Buyer,
        Accounts.Role.ClauseEditor => ClauseEditor,
        _ => Administrator,
    };

    private static readonly Localised Reader = new("lecteur", "lezer", "reader");
    private static readonly Localised Buyer = new("acheteur", "aankoper", "buyer");
    private static readonly Localised ClauseEditor = new(
        "rédacteur de clauses", "redacteur van clausules", "clause editor");
    private static readonly Localised Administrator = new("administrateur", "beheerder", "administrator");
}
