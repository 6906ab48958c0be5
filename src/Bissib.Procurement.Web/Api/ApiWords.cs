namespace Bissib.Procurement.Web.Api;

/// <summary>The words of the page about the API.</summary>
internal static class ApiWords
{
    public static readonly Localised Short = new("API", "API", "API");
    public static readonly Localised Title = new("API pour les programmes", "API voor programma's", "API for programs");
    public static readonly Localised Intro = new(
        "Tout ce que les pages montrent est aussi disponible pour vos programmes, en JSON. Les erreurs sont décrites "
            + "selon RFC 9457 (problem details). Le texte suit l'en-tête Accept-Language.",
        "Alles wat de pagina's tonen, is ook beschikbaar voor uw programma's, in JSON. Fouten worden beschreven volgens "
            + "RFC 9457 (problem details). De tekst volgt de header Accept-Language.",
        "All that the pages show is there for your programs too, in JSON. Errors are described by RFC 9457 (problem "
            + "details). Text follows the header Accept-Language.");
    public static readonly Localised Description = new(
        "Description OpenAPI 3.1", "OpenAPI 3.1-beschrijving", "OpenAPI 3.1 description");
    public static readonly Localised Example = new("Par exemple :", "Bijvoorbeeld:", "For example:");
    public static readonly Localised Open = new("Ouvrir", "Openen", "Open");
    public static readonly Localised Parameters = new("Paramètres", "Parameters", "Parameters");
    public static readonly Localised Parameter = new("Paramètre", "Parameter", "Parameter");
    public static readonly Localised Place = new("Où", "Waar", "Where");
    public static readonly Localised Kind = new("Valeur", "Waarde", "Value");
    public static readonly Localised Answers = new("Réponses HTTP :", "HTTP-antwoorden:", "HTTP answers:");
}
