namespace Bissib.Procurement.Scanning;

/// <summary>The words by which a finding is shown to a person.</summary>
public static class FindingWords
{
    public static readonly Localised LegalBasis = new("Base légale", "Rechtsgrond", "Legal basis");

    public static readonly Localised Proof = new("Preuve", "Bewijs", "Proof");

    public static Localised Of(FindingStatus status, FindingLevel level) => (status, level) switch
    {
        (FindingStatus.Missing, FindingLevel.Mandatory) =>
            new("absente et obligatoire", "ontbreekt en is verplicht", "missing and mandatory"),
        (FindingStatus.Missing, _) => new("absente, recommandée", "ontbreekt, aanbevolen", "missing, recommended"),
        _ => Of(status),
    };

    public static Localised Of(FindingStatus status) => status switch
    {
        FindingStatus.Present => new("présente", "aanwezig", "present"),
        FindingStatus.Incomplete => new("incomplète", "onvolledig", "incomplete"),
        FindingStatus.Mentioned => new("seulement évoquée", "enkel vermeld", "only mentioned"),
        FindingStatus.Negated => new("écartée", "uitgesloten", "excluded"),
        FindingStatus.Missing => new("absente", "ontbreekt", "missing"),
        _ => new("sans objet", "niet van toepassing", "not applicable"),
    };
}
