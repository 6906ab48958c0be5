namespace Bissib.Procurement.Web.Settings;

/// <summary>The words of the page that leads administrators to theirs.</summary>
internal static class AdministrationWords
{
    public static readonly Localised Title = new("Administration", "Beheer", "Administration");
    public static readonly Localised Members = new(
        "Inviter, changer de rôle, bloquer.", "Uitnodigen, rol wijzigen, blokkeren.", "Invite, change roles, block.");
    public static readonly Localised Tokens = new(
        "Ce que vos programmes montrent à l'API.", "Wat uw programma's aan de API tonen.",
        "What your programs show to the API.");
    public static readonly Localised Retention = new(
        "Combien de temps les marchés sont gardés ; tout effacer.", "Hoe lang opdrachten bewaard worden; alles wissen.",
        "How long tenders are kept; erase everything.");
    public static readonly Localised Audit = new(
        "Qui a fait quoi, et quand.", "Wie wat deed, en wanneer.", "Who did what, and when.");
    public static readonly Localised Organisations = new(
        "Celles qui utilisent ce service ; en ajouter une.", "Die deze dienst gebruiken; er een toevoegen.",
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
