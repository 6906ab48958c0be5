using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>The words of the first page of a report: families, stages, duties, documents that were not read.</summary>
internal static class SummaryWords
{
    public static readonly Localised Family = new("Domaine", "Domein", "Field");

    public static readonly Localised Verdict = new("Dans ce marché", "In deze opdracht", "In this tender");

    public static readonly Localised Stage = new("Étape du marché", "Fase van de opdracht", "Stage of the tender");

    public static readonly Localised Clauses = new("Clauses", "Clausules", "Clauses");

    public static readonly Localised FirstSteps = new("À faire d'abord", "Eerst te doen", "To do first");

    public static readonly Localised Step = new("{0} : {1}", "{0}: {1}", "{0}: {1}");

    public static readonly Localised Duties = new("Obligations et recommandations",
        "Verplichtingen en aanbevelingen", "Duties and recommendations");

    public static readonly Localised Duty = new("Règle", "Regel", "Rule");

    public static readonly Localised State = new("Respect", "Naleving", "Met or not");

    public static readonly Localised Met = new("respectée", "nageleefd", "met");

    public static readonly Localised PartlyMet = new("respectée en partie", "gedeeltelijk nageleefd", "partly met");

    public static readonly Localised Unmet = new("non respectée", "niet nageleefd", "not met");

    public static readonly Localised Certain = new("Règles qui s'appliquent", "Regels die gelden", "Rules that apply");

    public static readonly Localised Uncertain = new(
        "Règles qui s'appliquent peut-être, à vérifier", "Regels die misschien gelden, na te gaan",
        "Rules that may apply, to check");

    public static readonly Localised OneClause = new("Clause", "Clausule", "Clause");

    public static readonly Localised MoreSteps = new(
        "Et {0} autres, plus loin dans ce rapport.", "En nog {0}, verder in dit verslag.",
        "And {0} more, further on in this report.");

    public static readonly Localised Lacking = new("{0} (manque : {1})", "{0} (ontbreekt: {1})", "{0} (lacking: {1})");

    public static readonly Localised Barriers = new(
        "Obstacles pour les petites entreprises et les entreprises sociales",
        "Drempels voor kleine en sociale ondernemingen",
        "Barriers for small and social enterprises");

    public static readonly Localised Remedy = new("Ce que vous pouvez faire", "Wat u kunt doen", "What you can do");

    public static readonly Localised Doubted = new("à vérifier", "na te gaan", "to check");

    public static readonly Localised Stated = new("Dans ce marché", "In deze opdracht", "In this tender");

    public static readonly Localised BarrierToCheck = new(
        "À vérifier : la règle a des exceptions, ou ce marché n'en dit pas assez.",
        "Na te gaan: de regel kent uitzonderingen, of deze opdracht zegt er te weinig over.",
        "To check: the rule has exceptions, or this tender does not say enough.");

    public static readonly Localised Incorporated = new(
        "Documents applicables qui n'ont pas été lus", "Toepasselijke documenten die niet gelezen zijn",
            "Documents that apply and were not read");

    public static readonly Localised NotRead = new(
        "Le marché rend ces documents applicables. Ce qu'ils contiennent n'a pas été vérifié.",
        "De opdracht verklaart deze documenten toepasselijk. Wat erin staat, is niet nagekeken.",
        "The tender makes these documents apply. What they hold was not checked.");

    /// <summary>How many clauses of a stage have a status: "3 présentes".</summary>
    public static Localised Count(FindingStatus status, bool isOne) => status switch
    {
        FindingStatus.Present =>
            isOne
                ? new("{0} présente", "{0} aanwezig", "{0} present")
                : new("{0} présentes", "{0} aanwezig", "{0} present"),
        FindingStatus.Incomplete => isOne
            ? new("{0} incomplète", "{0} onvolledig", "{0} incomplete")
            : new("{0} incomplètes", "{0} onvolledig", "{0} incomplete"),
        _ =>
            isOne
                ? new("{0} absente", "{0} ontbreekt", "{0} missing")
                : new("{0} absentes", "{0} ontbreken", "{0} missing"),
    };

    public static Localised Of(FamilyStatus status) => status switch
    {
        FamilyStatus.Operative => new("clauses contraignantes", "bindende clausules", "clauses that bind"),
        FamilyStatus.Mentioned => new("seulement évoqué", "enkel vermeld", "only mentioned"),
        _ => new("rien", "niets", "nothing"),
    };

    public static Localised OfFamily(string family) => family switch
    {
        "social" => new("Social", "Sociaal", "Social"),
        "environmental" => new("Environnement", "Milieu", "Environment"),
        "ethical" => new("Éthique", "Ethiek", "Ethics"),
        Clause.Access => new("Accès des petites entreprises et des entreprises sociales",
            "Toegang voor kleine en sociale ondernemingen", "Access for small and social enterprises"),
        _ => new(family, family, family),
    };

    public static Localised Of(Stage stage) => stage switch
    {
        Procurement.Clauses.Stage.SubjectMatter => new("Objet du marché", "Voorwerp van de opdracht", "Subject matter"),
        Procurement.Clauses.Stage.Reservation => new("Marché réservé", "Voorbehouden opdracht", "Reserved contract"),
        Procurement.Clauses.Stage.Exclusion => new("Exclusion", "Uitsluiting", "Exclusion"),
        Procurement.Clauses.Stage.Selection => new("Sélection", "Selectie", "Selection"),
        Procurement.Clauses.Stage.TechnicalSpecification => new("Spécifications techniques",
            "Technische specificaties", "Technical specifications"),
        Procurement.Clauses.Stage.AwardCriterion => new("Critères d'attribution", "Gunningscriteria", "Award criteria"),
        Procurement.Clauses.Stage.ExecutionCondition => new("Conditions d'exécution", "Uitvoeringsvoorwaarden",
            "Conditions of performance"),
        _ => new("Clauses du contrat", "Contractbepalingen", "Contract terms"),
    };
}
