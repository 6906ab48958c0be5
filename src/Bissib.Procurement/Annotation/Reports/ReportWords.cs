namespace Bissib.Procurement.Annotation.Reports;

/// <summary>The words of the findings report.</summary>
internal static class ReportWords
{
    public static readonly Localised Title = new(
        "Rapport sur les clauses du marché", "Verslag over de clausules van de opdracht",
        "Report on the clauses of the tender");

    public static readonly Localised Day = new("Établi le {0}", "Opgemaakt op {0}", "Made on {0}");

    public static readonly Localised Summary = new("Résumé", "Samenvatting", "Summary");

    public static readonly Localised Searched = new(
        "{0} clauses sociales, environnementales, éthiques et d'accès ont été recherchées dans {1} (catalogue {2}).",
        "In {1} is gezocht naar {0} sociale, milieu-, ethische en toegangsclausules (catalogus {2}).",
        "{0} social, environmental, ethical and access clauses were searched for in {1} (catalogue {2}).");

    public static readonly Localised OneDocument = new("un document", "één document", "one document");

    public static readonly Localised Documents = new("{0} documents", "{0} documenten", "{0} documents");

    public static readonly Localised NoneMandatory = new(
        "Aucune clause que la loi impose avec certitude ne manque.",
        "Er ontbreekt geen clausule die de wet met zekerheid oplegt.",
        "No clause that the law certainly requires is missing.");

    public static readonly Localised SomeMandatory = new(
        "Des clauses que la loi impose manquent : elles viennent en premier.",
        "Er ontbreken clausules die de wet oplegt: zij staan vooraan.",
        "Clauses that the law requires are missing: they come first.");

    public static readonly Localised Status = new("Constat", "Vaststelling", "Finding");

    public static readonly Localised Count = new("Nombre", "Aantal", "Count");

    public static readonly Localised Document = new("Document", "Document", "Document");

    public static readonly Localised Read = new("Lecture", "Leesbaarheid", "Reading");

    public static readonly Localised ReadDocuments = new("Documents examinés", "Onderzochte documenten",
        "Documents examined");

    public static readonly Localised WhollyRead = new("Lu en entier", "Volledig gelezen", "Read in full");

    public static readonly Localised Unreadable = new(
        "Pages illisibles, à vérifier vous-même : {0}", "Onleesbare bladzijden, zelf na te kijken: {0}",
        "Unreadable pages, to be checked by eye: {0}");

    public static readonly Localised MandatoryMissing = new(
        "Clauses obligatoires manquantes", "Ontbrekende verplichte clausules", "Mandatory clauses that are missing");

    public static readonly Localised OtherMissing = new(
        "Clauses recommandées manquantes", "Ontbrekende aanbevolen clausules", "Recommended clauses that are missing");

    public static readonly Localised Incomplete = new("Clauses incomplètes", "Onvolledige clausules",
        "Incomplete clauses");

    public static readonly Localised Present = new("Clauses présentes", "Aanwezige clausules",
        "Clauses that are present");

    public static readonly Localised Mentioned = new(
        "Clauses seulement évoquées", "Clausules die enkel vermeld worden", "Clauses that are only mentioned");

    public static readonly Localised Negated = new("Clauses écartées", "Uitgesloten clausules",
        "Clauses that are excluded");

    public static readonly Localised Found = new("Dans le marché", "In de opdracht", "In the tender");

    public static readonly Localised Page = new("p. {0}", "p. {0}", "p. {0}");

    public static readonly Localised Lacks = new("Ce qui manque", "Wat ontbreekt", "What it lacks");

    public static readonly Localised Duty = new("Obligation", "Verplichting", "Duty");

    public static readonly Localised ToCheck = new("À vérifier", "Na te kijken", "To be checked");

    public static readonly Localised TextToAdd = new("Texte à ajouter", "Toe te voegen tekst", "Text to add");

    public static readonly Localised Place = new("Emplacement", "Plaats", "Where");

    public static readonly Localised InSection = new(
        "dans {0}, à la fin de la partie {1}", "in {0}, aan het einde van het deel {1}",
        "in {0}, at the end of the section {1}");

    public static readonly Localised AtEnd = new("à la fin de {0}", "aan het einde van {0}", "at the end of {0}");

    public static readonly Localised Anywhere = new(
        "dans le cahier spécial des charges : aucun document lu n'a de partie qui s'y prête",
        "in het bestek: geen gelezen document heeft een deel dat zich ertoe leent",
        "in the specifications: none of the documents read has a suitable section");

    public static readonly Localised ModelText = new("Texte à insérer", "In te voegen tekst", "Text to insert");

    public static readonly Localised Quoted = new("« {0} »", "“{0}”", "“{0}”");

    public static readonly Localised Label = new("{0} : ", "{0}: ", "{0}: ");

    public static readonly Localised Caution = new(
        "Ce rapport aide à rédiger et à relire ; il ne remplace pas un avis juridique.",
        "Dit verslag helpt bij het opstellen en nalezen; het vervangt geen juridisch advies.",
        "This report helps to draft and to check; it does not replace legal advice.");

    public static readonly Localised Outdated = new(
        "Références dépassées", "Verouderde verwijzingen", "Outdated references");

    public static readonly Localised Nearest = new(
        "Le passage le plus proche, qui ne suffit pas", "De dichtste passage, die niet volstaat",
        "The nearest passage, which does not suffice");

    public static readonly Localised InItsPlace = new("À citer", "Te vermelden", "To cite");

    public static readonly Localised PageOf = new("Page", "Bladzijde", "Page");
}
