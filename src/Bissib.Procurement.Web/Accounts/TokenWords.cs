namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of the page of tokens.</summary>
internal static class TokenWords
{
    public static readonly Localised Title = new("Jetons de l'API", "Tokens voor de API", "API tokens");
    public static readonly Localised Intro = new(
        "Un programme qui présente un jeton agit au nom de votre organisation, avec le rôle de ce jeton : "
            + "Authorization: Bearer.",
        "Een programma dat een token voorlegt, handelt namens uw organisatie, met de rol van dat token: Authorization: "
            + "Bearer.",
        "A program that shows a token acts for your organisation, in the token's role: Authorization: Bearer.");
    public static readonly Localised Name = new("Programme ou usage", "Programma of doel", "Program or purpose");
    public static readonly Localised WrongName = new(
        "Indiquez à quoi sert le jeton, en {0} caractères au plus.",
        "Vermeld waarvoor het token dient, in hoogstens {0} tekens.",
        "Say what the token is for, in {0} characters at most.");
    public static readonly Localised Created = new("Créé", "Aangemaakt", "Created");
    public static readonly Localised LastUsed = new("Dernier usage", "Laatst gebruikt", "Last used");
    public static readonly Localised Never = new("jamais", "nooit", "never");
    public static readonly Localised Revoke = new("Révoquer", "Intrekken", "Revoke");
    public static readonly Localised None = new("Aucun jeton.", "Geen tokens.", "No tokens.");
    public static readonly Localised Add = new("Créer un jeton", "Een token aanmaken", "Make a token");
    public static readonly Localised Made = new(
        "Copiez ce jeton maintenant : il n'est affiché qu'une fois, et le service n'en garde qu'une empreinte.",
        "Kopieer dit token nu: het wordt maar één keer getoond, en de dienst bewaart er enkel een hash van.",
        "Copy this token now: it is shown once only, and the service keeps nothing but its hash.");
    public static readonly Localised ApiHint = new(
        "En mode serveur, un programme s'identifie au moyen d'un jeton créé par un administrateur de l'organisation :",
        "In servermodus legt een programma een token voor dat een beheerder van de organisatie heeft aangemaakt:",
        "In server mode a program shows a token that an administrator of the organisation makes:");
}
