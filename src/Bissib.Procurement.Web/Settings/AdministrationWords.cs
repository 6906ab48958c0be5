namespace Bissib.Procurement.Web.Settings;

/// <summary>The words of the page that leads administrators to theirs.</summary>
internal static class AdministrationWords
{
    public static readonly Localised Title = new("Administration", "Beheer", "Administration");
    public static readonly Localised Members = new(
        "Inviter, changer de rôle, bloquer.", "Uitnodigen, rol wijzigen, blokkeren.", "Invite, change roles, block.");
    public static readonly Localised Tokens = new(
        "Ce que vos programmes présentent à l'API.", "Wat uw programma's aan de API voorleggen.",
        "What your programs show to the API.");
    public static readonly Localised Retention = new(
        "Durée de conservation des marchés, espace utilisé ; tout effacer.",
        "Bewaartermijn van de opdrachten, gebruikte ruimte; alles wissen.",
        "How long tenders are kept, space used; erase everything.");
    public static readonly Localised Audit = new(
        "Qui a fait quoi, et quand.", "Wie wat deed, en wanneer.", "Who did what, and when.");
    public static readonly Localised Organisations = new(
        "Les organisations qui utilisent ce service ; en ajouter une.",
        "De organisaties die deze dienst gebruiken; er een toevoegen.",
        "Those that use this service; add one.");
    public static readonly Localised Settings = new(
        "Ce qui est réglé, et comment le changer.", "Wat ingesteld is, en hoe u het wijzigt.",
        "What is set, and how to change it.");
    public static readonly Localised Queue = new("File d'attente", "Wachtrij", "Queue");
    public static readonly Localised QueueHint = new(
        "Les analyses en cours et en attente (tableau de bord de Hangfire, en anglais).",
        "De lopende en wachtende analyses (dashboard van Hangfire, in het Engels).",
        "The scans that run and wait (Hangfire's dashboard, in English).");
}
