using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>The words of the catalogue: its list and the page of a clause.</summary>
internal static class ClauseWords
{
    public static readonly Localised Short = new("Catalogue", "Catalogus", "Catalogue");
    public static readonly Localised Title = new(
        "Catalogue des clauses",
        "Catalogus van clausules",
        "Catalogue of clauses");
    public static readonly Localised Intro = new(
        "Des clauses prêtes à l'emploi, en français et en néerlandais, avec leur base légale et le moyen de les contrôler.",
        "Kant-en-klare clausules in het Nederlands en het Frans, met hun rechtsgrond en de manier om ze te controleren.",
        "Clauses ready for use, in French and Dutch, with their legal basis and how to verify them.");
    public static readonly Localised Words = new("Mots", "Woorden", "Words");
    public static readonly Localised Family = new("Famille", "Familie", "Family");
    public static readonly Localised Stage = new(
        "Place dans le marché",
        "Plaats in de opdracht",
        "Place in the tender");
    public static readonly Localised Kind = new("Nature du marché", "Aard van de opdracht", "Kind of contract");
    public static readonly Localised Sector = new("Secteur", "Sector", "Sector");
    public static readonly Localised Duty = new("Obligation", "Verplichting", "Duty");
    public static readonly Localised Any = new("Indifférent", "Geen voorkeur", "Any");
    public static readonly Localised FoundOne = new("{0} clause", "{0} clausule", "{0} clause");
    public static readonly Localised FoundMany = new("{0} clauses", "{0} clausules", "{0} clauses");
    public static readonly Localised None = new(
        "Aucune clause ne répond à ces critères.", "Geen clausule beantwoordt hieraan.",
        "No clause meets these criteria.");
    public static readonly Localised DidYouMean = new(
        "Cherchiez-vous « {0} » ?",
        "Bedoelde u '{0}'?",
        "Did you mean \"{0}\"?");
    public static readonly Localised All = new(
        "Voir tout le catalogue",
        "De hele catalogus tonen",
        "Show the whole catalogue");

    public static readonly Localised Text = new("Texte de la clause", "Tekst van de clausule", "Text of the clause");
    public static readonly Localised Parameters = new(
        "Adapter les valeurs",
        "De waarden aanpassen",
        "Choose the values");
    public static readonly Localised Range = new("usuel : {0}", "gebruikelijk: {0}", "usual: {0}");
    public static readonly Localised Fill = new("Remplir le texte", "Tekst invullen", "Fill the text");
    public static readonly Localised Download = new("Télécharger (Word)", "Downloaden (Word)", "Download (Word)");
    public static readonly Localised OtherLanguages = new("Autres langues", "Andere talen", "Other languages");
    public static readonly Localised Duties = new(
        "Quand elle est obligatoire ou recommandée",
        "Wanneer ze verplicht of aanbevolen is",
        "When it is mandatory or recommended");
    public static readonly Localised ToCheck = new("à vérifier", "na te gaan", "to check");
    public static readonly Localised Levels = new("Niveaux d'ambition", "Ambitieniveaus", "Levels of ambition");
    public static readonly Localised Basic = new("De base", "Basis", "Basic");
    public static readonly Localised Significant = new("Significatif", "Significant", "Significant");
    public static readonly Localised Ambitious = new("Ambitieux", "Ambitieus", "Ambitious");
    public static readonly Localised Annexes = new("Annexes", "Bijlagen", "Annexes");
    public static readonly Localised Verification = new(
        "Comment la vérifier",
        "Hoe ze te controleren",
        "How to verify it");
    public static readonly Localised Guidance = new("Conseils", "Tips", "Advice");
    public static readonly Localised References = new("Base légale", "Rechtsgrond", "Legal basis");
    public static readonly Localised Examples = new(
        "Comment elle est reconnue",
        "Hoe ze herkend wordt",
        "How it is recognised");
    public static readonly Localised Found = new("Est reconnu", "Wordt herkend", "Is recognised");
    public static readonly Localised NotFound = new(
        "N'est pas cette clause",
        "Is deze clausule niet",
        "Is not this clause");
    public static readonly Localised History = new("Suivi", "Opvolging", "History");
    public static readonly Localised CheckedOn = new(
        "Droit et texte vérifiés le {0:d MMMM yyyy} ; catalogue {1}.",
        "Recht en tekst nagekeken op {0:d MMMM yyyy}; catalogus {1}.",
        "Law and wording checked on {0:d MMMM yyyy}; catalogue {1}.");
    public static readonly Localised Source = new(
        "Source de l'idée : {0}",
        "Bron van het idee: {0}",
        "Source of the idea: {0}");
    public static readonly Localised Retired = new(
        "Cette clause n'est plus proposée depuis le {0:d MMMM yyyy}.",
        "Deze clausule wordt niet meer voorgesteld sinds {0:d MMMM yyyy}.",
        "This clause is no longer proposed since {0:d MMMM yyyy}.");
    public static readonly Localised Replaced = new(
        "Elle est remplacée par :",
        "Ze is vervangen door:",
        "It is replaced by:");
    public static readonly Localised EForms = new("Valeurs eForms : {0}", "eForms-waarden: {0}", "eForms values: {0}");

    public static readonly Localised ApiList = new(
        "Liste les clauses du catalogue ; cherche des mots, filtre par famille, place, nature, secteur, obligation.",
        "Geeft de clausules van de catalogus; zoekt woorden, filtert volgens familie, plaats, aard, sector, verplichting.",
        "Lists the clauses of the catalogue; searches words, filters by family, place, kind, sector, duty.");
    public static readonly Localised ApiGet = new(
        "Donne une clause : textes, paramètres, base légale, obligations.",
        "Geeft een clausule: teksten, parameters, rechtsgrond, verplichtingen.",
        "Tells a clause: texts, parameters, legal basis, duties.");
    public static readonly Localised ApiWord = new(
        "Donne une clause en document Word ; « p-nom=valeur » remplit un paramètre.",
        "Geeft een clausule als Word-document; 'p-naam=waarde' vult een parameter in.",
        "Hands over a clause as a Word document; \"p-name=value\" fills a parameter.");

    public static Localised FamilyName(string family) => family switch
    {
        "social" => new("Sociale", "Sociaal", "Social"),
        "environmental" => new("Environnementale", "Milieu", "Environmental"),
        "ethical" => new("Éthique", "Ethisch", "Ethical"),
        _ => new(
            "Accès des PME et de l'économie sociale",
            "Toegang voor kmo's en sociale economie",
            "Access for small and social enterprises"),
    };

    public static Localised Name(Stage stage) => stage switch
    {
        Procurement.Clauses.Stage.SubjectMatter => new("Objet du marché", "Voorwerp van de opdracht", "Subject matter"),
        Procurement.Clauses.Stage.Reservation => new("Marché réservé", "Voorbehouden opdracht", "Reservation"),
        Procurement.Clauses.Stage.Exclusion => new("Motifs d'exclusion", "Uitsluitingsgronden", "Exclusion grounds"),
        Procurement.Clauses.Stage.Selection => new("Critères de sélection", "Selectiecriteria", "Selection criteria"),
        Procurement.Clauses.Stage.TechnicalSpecification => new(
            "Spécifications techniques",
            "Technische specificaties",
            "Technical specifications"),
        Procurement.Clauses.Stage.AwardCriterion => new("Critères d'attribution", "Gunningscriteria", "Award criteria"),
        Procurement.Clauses.Stage.ExecutionCondition => new(
            "Conditions d'exécution",
            "Uitvoeringsvoorwaarden",
            "Execution conditions"),
        _ => new("Clauses contractuelles", "Contractuele bepalingen", "Contract terms"),
    };

    public static Localised Name(DutyLevel level) => level switch
    {
        DutyLevel.Mandatory => new("Obligatoire", "Verplicht", "Mandatory"),
        _ => new("Recommandée", "Aanbevolen", "Recommended"),
    };
}
