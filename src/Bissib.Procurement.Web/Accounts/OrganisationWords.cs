namespace Bissib.Procurement.Web.Accounts;

/// <summary>The words of organisations: what is kept for how long, and what is erased.</summary>
internal static class OrganisationWords
{
    public static readonly Localised All = new("Organisations", "Organisaties", "Organisations");
    public static readonly Localised AllIntro = new(
        "Chaque organisation ne voit que ses propres marchés, membres et jetons. Vous ne voyez pas ceux des autres.",
        "Elke organisatie ziet enkel haar eigen opdrachten, leden en tokens. U ziet die van de andere niet.",
        "Each organisation sees only its own tenders, members and tokens. You do not see those of others.");
    public static readonly Localised Add = new(
        "Ajouter une organisation", "Een organisatie toevoegen", "Add an organisation");
    public static readonly Localised FirstAdministrator = new(
        "Adresse électronique de son premier administrateur", "E-mailadres van haar eerste beheerder",
        "E-mail address of its first administrator");
}
