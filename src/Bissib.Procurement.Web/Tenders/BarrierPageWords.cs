using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words around barriers on the page of a tender; those of each barrier come from the catalogue.</summary>
internal static class BarrierPageWords
{
    public static readonly Localised Title = new(
        "Obstacles pour les petites entreprises et les entreprises sociales",
        "Drempels voor kleine en sociale ondernemingen",
        "Barriers for small and social enterprises");

    public static readonly Localised Hint = new(
        "Ce que le texte demande et qui peut écarter ces entreprises, avec ce que dit la règle ou la bonne pratique.",
        "Wat de tekst vraagt en deze ondernemingen kan weghouden, met wat de regel of de goede praktijk zegt.",
        "What the text asks for and may keep these enterprises away, with what the rule or good practice says.");

    public static readonly Localised Remedy = new(
        "Ce que l'acheteur peut faire : {0}", "Wat de aanbesteder kan doen: {0}", "What the buyer can do: {0}");

    public static Localised Name(BarrierSeverity severity) => severity switch
    {
        BarrierSeverity.High => new("élevé", "hoog", "high"),
        BarrierSeverity.Medium => new("moyen", "middelmatig", "medium"),
        _ => new("faible", "laag", "low"),
    };
}
