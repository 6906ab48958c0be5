using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words of the tender page.</summary>
internal static class TenderWords
{
    public static readonly Localised Problems = new(
        "Ce qui n'a pas pu être lu",
        "Wat niet gelezen kon worden",
        "What could not be read");
    public static readonly Localised ProblemsHint = new(
        "Le reste a été analysé. Une clause notée « manquante » peut se trouver dans ces pages.",
        "De rest is geanalyseerd. Een clausule die als ontbrekend geldt, kan in deze bladzijden staan.",
        "The rest was scanned. A clause shown as missing may stand in these pages.");
    public static readonly Localised NothingRead = new(
        "Aucun document n'a pu être lu : corrigez-les comme indiqué et envoyez-les à nouveau.",
        "Geen enkel document kon gelezen worden: verbeter ze zoals aangegeven en verzend ze opnieuw.",
        "No document could be read: mend them as said and send them again.");
    public static readonly Localised Broken = new("L'analyse a échoué", "De analyse is mislukt", "The scan failed");
    public static readonly Localised BrokenHint = new(
        "Le service s'est arrêté deux fois sur ce marché. Les documents sont conservés et peuvent être "
            + "téléchargés. Relancez l'analyse ; si elle échoue encore, envoyez les documents un par un pour trouver "
            + "celui qui pose problème.",
        "De dienst liep twee keer vast op deze opdracht. De documenten zijn bewaard en kunnen gedownload worden. "
            + "Start de analyse opnieuw; mislukt ze weer, verzend de documenten dan één voor één om het lastige te "
            + "vinden.",
        "The service failed twice on this tender. The documents are kept and can be downloaded. Scan again; if "
            + "that fails too, send the documents one by one to find the one at fault.");

    public static readonly Localised Progress = new(
        "Avancement de l'analyse",
        "Voortgang van de analyse",
        "Progress of the scan");
    public static readonly Localised ReadingOne = new(
        "Lecture du document {0} sur {1}",
        "Document {0} van {1} wordt gelezen",
        "Reading document {0} of {1}");
    public static readonly Localised ProgressHint = new(
        "Cette page se met à jour toute seule. Vous pouvez la quitter : l'analyse continue.",
        "Deze pagina werkt zichzelf bij. U mag ze verlaten: de analyse loopt door.",
        "This page updates itself. You may leave it: the scan goes on.");

    public static readonly Localised Summary = new("En bref", "In het kort", "In short");
    public static readonly Localised Searched = new(
        "{0} clauses du catalogue ont été cherchées.",
        "{0} clausules van de catalogus zijn gezocht.",
        "{0} clauses of the catalogue were looked for.");
    public static readonly Localised BarCaption = new(
        "Répartition des clauses par état", "Verdeling van de clausules volgens toestand", "Clauses by status");
    public static readonly Localised OldCatalogue = new(
        "Le catalogue des clauses a changé depuis cette analyse : relancez-la pour en tenir compte.",
        "De catalogus van clausules is sinds deze analyse veranderd: analyseer opnieuw om er rekening mee te houden.",
        "The catalogue of clauses has changed since this scan: scan again to take it into account.");
    public static readonly Localised OldForm = new(
        "Le résultat a été écrit par une autre version du service : relancez l'analyse.",
        "Het resultaat is door een andere versie van de dienst geschreven: analyseer opnieuw.",
        "The result was written by another version of the service: scan again.");
    public static readonly Localised NoFindings = new(
        "Aucune clause du catalogue n'a été trouvée ni demandée.",
        "Er is geen clausule van de catalogus gevonden of gevraagd.",
        "No clause of the catalogue was found or asked for.");

    public static readonly Localised Documents = new(
        "Documents et téléchargements",
        "Documenten en downloads",
        "Documents and downloads");
    public static readonly Localised Original = new("Original", "Origineel", "Original");
    public static readonly Localised Annotated = new("Word annoté", "Word met opmerkingen", "Annotated Word");
    public static readonly Localised Draft = new(
        "Projet Word reconstitué", "Gereconstrueerd Word-ontwerp", "Reconstructed Word draft");
    public static readonly Localised Report = new("Rapport (Word)", "Verslag (Word)", "Report (Word)");
    public static readonly Localised Json = new("Résultats (JSON)", "Resultaten (JSON)", "Results (JSON)");
    public static readonly Localised Kilobytes = new("{0:N0} ko", "{0:N0} kB", "{0:N0} kB");
    public static readonly Localised PagesOne = new("{0} page", "{0} bladzijde", "{0} page");
    public static readonly Localised PagesMany = new("{0} pages", "{0} bladzijden", "{0} pages");

    public static readonly Localised InTheText = new("Dans le texte", "In de tekst", "In the text");
    public static readonly Localised OnPage = new("page {0}", "bladzijde {0}", "page {0}");
    public static readonly Localised InParagraph = new("paragraphe {0}", "alinea {0}", "paragraph {0}");
    public static readonly Localised MoreQuotesOne = new("{0} autre passage", "{0} andere passage", "{0} more passage");
    public static readonly Localised MoreQuotesMany = new(
        "{0} autres passages",
        "{0} andere passages",
        "{0} more passages");
    public static readonly Localised MoreLawOne = new(
        "{0} autre référence",
        "{0} andere verwijzing",
        "{0} more reference");
    public static readonly Localised MoreLawMany = new(
        "{0} autres références",
        "{0} andere verwijzingen",
        "{0} more references");
    public static readonly Localised InContext = new("Voir dans le texte", "In de tekst tonen", "Show in the text");
    public static readonly Localised Text = new("Texte du document", "Tekst van het document", "Text of the document");
    public static readonly Localised TextLink = new("Texte", "Tekst", "Text");
    public static readonly Localised TextHint = new(
        "Le texte tel qu'il a été lu ; chaque passage surligné mène à son constat.",
        "De tekst zoals hij gelezen is; elke gemarkeerde passage leidt naar haar vaststelling.",
        "The text as it was read; each passage marked leads to its finding.");
    public static readonly Localised Parts = new("Parties du texte", "Delen van de tekst", "Parts of the text");
    public static readonly Localised Part = new("Partie {0} sur {1}", "Deel {0} van {1}", "Part {0} of {1}");
    public static readonly Localised NextPart = new("Partie suivante", "Volgend deel", "Next part");
    public static readonly Localised PreviousPart = new("Partie précédente", "Vorig deel", "Previous part");
    public static readonly Localised PageNumber = new("Page {0}", "Bladzijde {0}", "Page {0}");
    public static readonly Localised NearestMiss = new(
        "Le passage le plus proche, qui ne suffit pas",
        "De passage die er het dichtst bij komt, maar niet volstaat",
        "The passage that comes nearest, and is not enough");
    public static readonly Localised ByReference = new(
        "Par renvoi à une annexe ou à un autre document.",
        "Door verwijzing naar een bijlage of een ander document.",
        "By reference to an annex or another document.");
    public static readonly Localised Families = new("Par famille", "Per familie", "By family");
    public static readonly Localised Outdated = new(
        "Références à actualiser", "Verwijzingen die bijgewerkt moeten worden", "References to bring up to date");
    public static readonly Localised ToCheck = new("à vérifier", "na te gaan", "to check");
    public static readonly Localised Successor = new("Remplacée par : {0}", "Vervangen door: {0}", "Replaced by: {0}");
    public static readonly Localised Incorporated = new(
        "Documents applicables qui n'ont pas été lus",
        "Toepasselijke documenten die niet gelezen zijn",
        "Documents that apply and were not read");
    public static readonly Localised IncorporatedHint = new(
        "Le marché les rend applicables en entier : une clause notée absente peut s'y trouver.",
        "De opdracht maakt ze volledig van toepassing: een clausule die als afwezig geldt, kan erin staan.",
        "The tender makes them apply as a whole: a clause shown as absent may stand in them.");
    public static readonly Localised Show = new("Afficher", "Tonen", "Show");
    public static readonly Localised AllFamilies = new("Toutes les familles", "Alle families", "All families");
    public static readonly Localised AllStages = new("Toutes les places", "Alle plaatsen", "All places");
    public static readonly Localised NothingHere = new(
        "Aucun constat pour ce choix.", "Geen vaststelling voor deze keuze.", "No finding for this choice.");
    public static readonly Localised ShowMoreOne = new(
        "Afficher {0} constat de plus en entier", "Nog {0} vaststelling volledig tonen",
        "Show {0} more finding in full");
    public static readonly Localised ShowMoreMany = new(
        "Afficher {0} constats de plus en entier", "Nog {0} vaststellingen volledig tonen",
        "Show {0} more findings in full");
    public static readonly Localised ShowAll = new(
        "Afficher tous les constats en entier, par exemple pour les imprimer",
        "Alle vaststellingen volledig tonen, bijvoorbeeld om ze af te drukken",
        "Show all findings in full, for example to print them");
    public static readonly Localised Facts = new(
        "Lire en tant que soumissionnaire",
        "Lezen als inschrijver",
        "Read as a bidder");
    public static readonly Localised AccessTitle = new(
        "Accès des PME et des entreprises sociales",
        "Toegang voor kmo's en sociale ondernemingen",
        "Access for small and social enterprises");
    public static readonly Localised AccessHint = new(
        "Ce que le marché dit des lots, des garanties, des références, des paiements et des marchés réservés.",
        "Wat de opdracht zegt over percelen, waarborgen, referenties, betalingen en voorbehouden opdrachten.",
        "What the tender says of lots, guarantees, references, payments and reserved contracts.");
    public static readonly Localised AskedTitle = new(
        "Ce qui sera demandé à l'adjudicataire",
        "Wat van de opdrachtnemer gevraagd wordt",
        "What is asked of the contractor");
    public static readonly Localised NoneFound = new(
        "Rien n'a été trouvé.", "Er is niets gevonden.", "Nothing was found.");
    public static readonly Localised FullResult = new("Tous les constats", "Alle vaststellingen", "All findings");

    public static readonly Localised Decide = new("Décider", "Beslissen", "Decide");
    public static readonly Localised DecisionText = new("Texte à insérer", "In te voegen tekst", "Text to insert");
    public static readonly Localised DecisionNote = new(
        "Note pour vos collègues (facultatif)", "Nota voor uw collega's (facultatief)",
        "Note for your colleagues (optional)");
    public static readonly Localised Accept = new("Accepter", "Aanvaarden", "Accept");
    public static readonly Localised Reject = new("Rejeter", "Verwerpen", "Reject");
    public static readonly Localised Undo = new(
        "Revenir sur la décision",
        "Beslissing intrekken",
        "Take the decision back");
    public static readonly Localised Decided = new(
        "Le document Word annoté suit ces décisions.",
        "Het Word-document met opmerkingen volgt deze beslissingen.",
        "The annotated Word document follows these decisions.");
    public static readonly Localised Note = new("Note : {0}", "Nota: {0}", "Note: {0}");

    public static readonly Localised Elements = new(
        "Ce qu'une clause complète précise",
        "Wat een volledige clausule vermeldt",
        "What a complete clause states");
    public static readonly Localised Stated = new("précisé", "vermeld", "stated");
    public static readonly Localised Lacking = new("manque", "ontbreekt", "lacking");
    public static readonly Localised Law = new("Base légale", "Rechtsgrond", "Legal basis");
    public static readonly Localised Proposal = new("Texte proposé", "Voorgestelde tekst", "Proposed text");
    public static readonly Localised ProposalWhere = new(
        "À insérer dans « {0} » ({1}).",
        "In te voegen bij '{0}' ({1}).",
        "To be inserted in \"{0}\" ({1}).");
    public static readonly Localised ProposalEnd = new(
        "À insérer à la fin de {0}.",
        "In te voegen aan het einde van {0}.",
        "To be inserted at the end of {0}.");
    public static readonly Localised ProposalHint = new(
        "Les valeurs entre crochets sont à choisir.",
        "De waarden tussen vierkante haken moet u kiezen.",
        "Choose the values in square brackets.");
    public static readonly Localised Copy = new("Copier le texte", "Tekst kopiëren", "Copy the text");
    public static readonly Localised Copied = new("Copié", "Gekopieerd", "Copied");

    public static readonly Localised Actions = new("Autres actions", "Andere acties", "Other actions");
    public static readonly Localised Again = new("Relancer l'analyse", "Opnieuw analyseren", "Scan again");
    public static readonly Localised Delete = new(
        "Supprimer ce marché",
        "Deze opdracht verwijderen",
        "Delete this tender");
    public static readonly Localised DeleteHint = new(
        "Les documents et les résultats sont effacés de cet ordinateur. C'est définitif.",
        "De documenten en de resultaten worden van deze computer gewist. Dat is definitief.",
        "The documents and the results are erased from this computer. This cannot be undone.");
    public static readonly Localised DeleteYes = new("Oui, supprimer", "Ja, verwijderen", "Yes, delete");

    public static readonly Localised FoundOne = new("{0} clause trouvée", "{0} clausule gevonden", "{0} clause found");
    public static readonly Localised FoundMany = new(
        "{0} clauses trouvées",
        "{0} clausules gevonden",
        "{0} clauses found");
    public static readonly Localised DutiesOne = new(
        "{0} obligatoire manque",
        "{0} verplichte ontbreekt",
        "{0} mandatory one missing");
    public static readonly Localised DutiesMany = new(
        "{0} obligatoires manquent",
        "{0} verplichte ontbreken",
        "{0} mandatory ones missing");

    public static Localised Name(ScanState state) => state switch
    {
        ScanState.Queued => new("En attente", "In de wachtrij", "Waiting"),
        ScanState.Reading => new("Lecture", "Lezen", "Reading"),
        ScanState.Scanning => new("Recherche des clauses", "Clausules zoeken", "Looking for clauses"),
        ScanState.Done => new("Terminé", "Klaar", "Done"),
        ScanState.Partial => new(
            "Terminé, lecture incomplète",
            "Klaar, niet alles gelezen",
            "Done, not all could be read"),
        ScanState.Failed => new("Échec", "Mislukt", "Failed"),
        _ => new("En quarantaine", "In quarantaine", "In quarantine"),
    };

    public static Localised Name(FamilyStatus status) => status switch
    {
        FamilyStatus.Operative => new("produit des effets", "heeft gevolgen", "takes effect"),
        FamilyStatus.Mentioned => new("seulement évoquée", "enkel vermeld", "only mentioned"),
        _ => new("absente", "afwezig", "absent"),
    };

    public static Localised Name(Choice choice) => choice switch
    {
        Choice.Accepted => new("Acceptée", "Aanvaard", "Accepted"),
        _ => new("Rejetée", "Verworpen", "Rejected"),
    };

    public static Localised Name(FindingGroup group) => group switch
    {
        FindingGroup.MandatoryMissing => new(
            "Obligatoires et manquantes",
            "Verplicht en ontbrekend",
            "Mandatory and missing"),
        FindingGroup.Missing => new("Recommandées et absentes", "Aanbevolen en afwezig", "Recommended and absent"),
        FindingGroup.Incomplete => new("Incomplètes", "Onvolledig", "Incomplete"),
        FindingGroup.Present => new("Présentes", "Aanwezig", "Present"),
        FindingGroup.Mentioned => new("Seulement mentionnées", "Enkel vermeld", "Only mentioned"),
        _ => new("Écartées par le texte", "Uitgesloten door de tekst", "Ruled out by the text"),
    };

    public static Localised Meaning(FindingGroup group) => group switch
    {
        FindingGroup.MandatoryMissing => new(
            "Une règle les impose à ce marché et le texte n'en parle pas.",
            "Een regel legt ze op voor deze opdracht en de tekst spreekt er niet over.",
            "A rule obliges this tender to have them, and the text does not speak of them."),
        FindingGroup.Missing => new(
            "Elles conviennent à ce marché, ou une règle les demande peut-être : lisez la raison.",
            "Ze passen bij deze opdracht, of een regel vraagt ze misschien: lees de reden.",
            "They suit this tender, or a rule may ask for them: read the reason."),
        FindingGroup.Incomplete => new(
            "Elles produisent leurs effets, mais un élément manque.",
            "Ze hebben gevolgen, maar er ontbreekt iets.",
            "They take effect, but something lacks."),
        FindingGroup.Present => new(
            "Elles produisent leurs effets et sont complètes.",
            "Ze hebben gevolgen en zijn volledig.",
            "They take effect and are complete."),
        FindingGroup.Mentioned => new(
            "Le texte en parle sans rien imposer : un rappel de la loi, un souhait, un titre.",
            "De tekst spreekt erover zonder iets op te leggen: een verwijzing naar de wet, een wens, een titel.",
            "The text speaks of them without imposing anything: a reminder of the law, a wish, a heading."),
        _ => new(
            "Le texte dit qu'elles ne s'appliquent pas.",
            "De tekst zegt dat ze niet gelden.",
            "The text says that they do not apply."),
    };
}
