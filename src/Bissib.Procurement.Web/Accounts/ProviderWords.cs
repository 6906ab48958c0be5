namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of the settings of the identity provider.</summary>
internal static class ProviderWords
{
    public static readonly Localised Title = new(
        "Fournisseur d'identité (OpenID Connect)", "Identiteitsverstrekker (OpenID Connect)",
        "Identity provider (OpenID Connect)");
    public static readonly Localised Authority = new(
        "Adresse du fournisseur d'identité ; sans elle, on se connecte par mot de passe seulement",
        "Adres van de identiteitsverstrekker; zonder dat adres meldt men zich enkel met een wachtwoord aan",
        "Address of the identity provider; without it people sign in by password only");
    public static readonly Localised ClientId = new(
        "Identifiant de ce service auprès du fournisseur", "Identificatie van deze dienst bij de verstrekker",
        "Identifier of this service at the provider");
    public static readonly Localised ClientSecret = new(
        "Secret de ce service auprès du fournisseur ; sa valeur n'est jamais affichée",
        "Geheim van deze dienst bij de verstrekker; de waarde wordt nooit getoond",
        "Secret of this service at the provider; its value is never shown");
    public static readonly Localised Name = new(
        "Nom du fournisseur sur le bouton de connexion ; sans réglage, celui de son adresse",
        "Naam van de verstrekker op de aanmeldknop; zonder instelling die van zijn adres",
        "Name of the provider on the button to sign in; that of its address unless set");
    public static readonly Localised TrustEmail = new(
        "true : le fournisseur ne donne que des adresses électroniques vérifiées, même s'il ne le dit pas",
        "true: de verstrekker geeft enkel gecontroleerde e-mailadressen door, ook al vermeldt hij dat niet",
        "true: the provider gives out only e-mail addresses that it has checked, though it does not say so");
    public static readonly Localised ProvisionInto = new(
        "Numéro de l'organisation dont toute personne connue du fournisseur devient lecteur ; sans réglage, il faut "
            + "une "
            + "invitation",
        "Nummer van de organisatie waarin iedereen die de verstrekker kent, lezer wordt; zonder instelling is een "
            + "uitnodiging nodig",
        "Number of the organisation in which whoever the provider knows becomes a reader; unless set, an invitation is "
            + "needed");
}
