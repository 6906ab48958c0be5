using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>The names of the elements of a clause, as a sentence uses them.</summary>
public static class ElementWords
{
    public static Localised Of(Element element) => element switch
    {
        Element.Quantity => new("la quantité", "de hoeveelheid", "the quantity"),
        Element.Verification => new("la preuve à fournir", "het te leveren bewijs", "the proof to be given"),
        Element.Sanction => new("la sanction", "de sanctie", "the sanction"),
        _ => new("le rapportage", "de rapportering", "the reporting"),
    };
}
