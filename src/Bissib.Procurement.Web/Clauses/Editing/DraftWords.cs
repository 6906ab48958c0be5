namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The words of the page of a draft: the editor, its check and its review.</summary>
internal static class DraftWords
{
    public static readonly Localised Title = new("Brouillon : {0}", "Ontwerp: {0}", "Draft: {0}");
    public static readonly Localised Text = new(
        "Fichier de la clause (YAML)",
        "Bestand van de clausule (YAML)",
        "File of the clause (YAML)");
    public static readonly Localised TextHint = new(
        "Titres, textes types, base légale, signaux et phrases d'essai, dans l'ordre de clauses/README.md.",
        "Titels, modelteksten, rechtsgrond, signalen en proefzinnen, in de volgorde van clauses/README.md.",
        "Titles, model texts, legal basis, signals and test sentences, in the order of clauses/README.md.");
    public static readonly Localised Examples = new(
        "Fichier des exemples (YAML), dont apprend le second témoin",
        "Bestand van de voorbeelden (YAML), waaruit de tweede getuige leert",
        "File of the examples (YAML), from which the second witness learns");
    public static readonly Localised Try = new("Essayer une phrase", "Een zin proberen", "Try a sentence");
    public static readonly Localised TryHint = new(
        "Une phrase d'un marché ; la vérification dit quels signaux la reconnaissent. Elle n'est pas enregistrée.",
        "Een zin uit een opdracht; de controle zegt welke signalen hem herkennen. Hij wordt niet bewaard.",
        "A sentence of a tender; the check tells which signals hear it. It is not stored.");
    public static readonly Localised TryLanguage = new(
        "Langue de la phrase",
        "Taal van de zin",
        "Language of the sentence");
    public static readonly Localised Check = new("Vérifier", "Controleren", "Check");
    public static readonly Localised Save = new("Enregistrer", "Bewaren", "Save");
    public static readonly Localised Saved = new(
        "Le brouillon est enregistré.",
        "Het ontwerp is bewaard.",
        "The draft is saved.");
    public static readonly Localised Submit = new(
        "Enregistrer et soumettre à la relecture", "Bewaren en laten nalezen", "Save and submit for review");
    public static readonly Localised Withdraw = new(
        "Abandonner ce brouillon",
        "Dit ontwerp opgeven",
        "Give this draft up");
    public static readonly Localised WithdrawHint = new(
        "Le texte reste consultable ici, mais il ne sera pas publié.",
        "De tekst blijft hier leesbaar, maar wordt niet gepubliceerd.",
        "The text can still be read here, but it will not be published.");
    public static readonly Localised Reopen = new("Reprendre la rédaction", "Verder bewerken", "Go on editing");
    public static readonly Localised Copy = new(
        "Copier dans un brouillon personnel", "Overnemen in een eigen ontwerp", "Copy into a draft of my own");
    public static readonly Localised Published = new(
        "Texte publié et son historique", "Gepubliceerde tekst en zijn geschiedenis", "Published text and its history");

    public static readonly Localised StartedFrom = new(
        "Établi à partir de la version du {0}.", "Gebaseerd op de versie van {0}.", "Started from the version of {0}.");
    public static readonly Localised NewClause = new("Nouvelle clause.", "Nieuwe clausule.", "New clause.");
    public static readonly Localised Others = new(
        "D'autres brouillons de cette clause sont en cours :", "Er lopen andere ontwerpen van deze clausule:",
        "Other drafts of this clause are open:");

    public static readonly Localised BaseChanged = new(
        "Le texte publié a changé depuis",
        "De gepubliceerde tekst is intussen gewijzigd",
        "The published text has changed since");
    public static readonly Localised BaseChangedHint = new(
        "Votre texte est intact. Voici ce qui a changé entre-temps dans la version publiée : reportez dans votre "
            + "texte ce qui doit y rester, enregistrez, puis confirmez.",
        "Uw tekst is intact. Dit is intussen gewijzigd in de gepubliceerde versie: neem in uw tekst over wat moet "
            + "blijven, bewaar en bevestig dan.",
        "Your text is untouched. This is what changed meanwhile in the published version: carry over into your text "
            + "what is to stay, save, then confirm.");
    public static readonly Localised Rebase = new(
        "J'en ai tenu compte : prendre la version publiée pour base",
        "Ik heb er rekening mee gehouden: de gepubliceerde versie als basis nemen",
        "I took it into account: start from the published version");
    public static readonly Localised SavedElsewhere = new(
        "Ce brouillon a été modifié dans une autre fenêtre", "Dit ontwerp is in een ander venster gewijzigd",
        "This draft was changed in another window");
    public static readonly Localised SavedElsewhereHint = new(
        "Rien n'est perdu : votre texte est dans les champs, et voici en quoi il diffère de ce qui est enregistré. "
            + "Enregistrez de nouveau pour le garder.",
        "Er is niets verloren: uw tekst staat in de velden, en hier ziet u hoe hij verschilt van wat bewaard is. "
            + "Bewaar opnieuw om hem te behouden.",
        "Nothing is lost: your text is in the fields, and here is how it differs from what is saved. Save again to "
            + "keep it.");
    public static readonly Localised TooLong = new(
        "Un texte dépasse 200 000 caractères : raccourcissez-le. Rien n'a été enregistré.",
        "Een tekst telt meer dan 200.000 tekens: kort hem in. Er is niets bewaard.",
        "A text has more than 200,000 characters: shorten it. Nothing was saved.");
    public static readonly Localised Unchanged = new(
        "Le texte est identique à celui qui est publié : il n'y a rien à relire.",
        "De tekst is dezelfde als de gepubliceerde: er valt niets na te lezen.",
        "The text is the published one: there is nothing to review.");
    public static readonly Localised NewProblems = new(
        "Le catalogue aurait de nouveaux problèmes",
        "De catalogus zou nieuwe problemen hebben",
        "The catalogue would have new problems");
    public static readonly Localised NewProblemsHint = new(
        "Corrigez-les avant la relecture et la publication.",
        "Verbeter ze vóór de nalezing en de publicatie.",
        "Mend them before review and publication.");
    public static readonly Localised PublishedMeanwhile = new(
        "Le brouillon ou le catalogue a changé au même moment : relisez, puis recommencez.",
        "Het ontwerp of de catalogus is op hetzelfde ogenblik gewijzigd: lees na en probeer opnieuw.",
        "The draft or the catalogue changed at the same moment: read it again, then try again.");

    public static readonly Localised Review = new("Relecture", "Nalezing", "Review");
    public static readonly Localised ReviewOwn = new(
        "C'est votre propre brouillon. Le réglage Clauses:SelfReview vous permet de l'approuver vous-même.",
        "Dit is uw eigen ontwerp. De instelling Clauses:SelfReview laat u toe het zelf goed te keuren.",
        "This is your own draft. The setting Clauses:SelfReview allows you to approve it yourself.");
    public static readonly Localised ReviewOther = new(
        "Ce brouillon attend la relecture d'une autre personne : son auteur ne peut pas l'approuver.",
        "Dit ontwerp wacht op de nalezing door iemand anders: de auteur kan het niet goedkeuren.",
        "This draft waits for the review of somebody else: its author cannot approve it.");
    public static readonly Localised Answer = new(
        "Remarque à l'auteur",
        "Opmerking voor de auteur",
        "Remark to the author");
    public static readonly Localised AnswerNeeded = new(
        "Indiquez à l'auteur pourquoi vous refusez.",
        "Laat de auteur weten waarom u weigert.",
        "Tell the author why you refuse.");
    public static readonly Localised Approve = new(
        "Approuver et publier",
        "Goedkeuren en publiceren",
        "Approve and publish");
    public static readonly Localised Refuse = new("Refuser", "Weigeren", "Refuse");
    public static readonly Localised RefusedBy = new(
        "Refusé par {0} : {1}",
        "Geweigerd door {0}: {1}",
        "Refused by {0}: {1}");
    public static readonly Localised PublishedBy = new(
        "Approuvé et publié par {0}.", "Goedgekeurd en gepubliceerd door {0}.", "Approved and published by {0}.");

    public static readonly Localised Differences = new(
        "Différences avec le texte publié",
        "Verschillen met de gepubliceerde tekst",
        "Differences from the published text");
    public static readonly Localised OfText = new(
        "Fichier de la clause",
        "Bestand van de clausule",
        "File of the clause");
    public static readonly Localised OfExamples = new(
        "Fichier des exemples",
        "Bestand van de voorbeelden",
        "File of the examples");
    public static readonly Localised NoDifference = new("Aucune différence.", "Geen verschil.", "No difference.");
    public static readonly Localised LineBefore = new("Ancienne ligne", "Oude regel", "Line before");
    public static readonly Localised LineAfter = new("Nouvelle ligne", "Nieuwe regel", "Line after");
    public static readonly Localised Change = new("Changement", "Wijziging", "Change");
    public static readonly Localised LineText = new("Texte", "Tekst", "Text");
    public static readonly Localised Added = new("Ajouté", "Toegevoegd", "Added");
    public static readonly Localised Removed = new("Supprimé", "Geschrapt", "Removed");
    public static readonly Localised Same = new("Inchangé", "Ongewijzigd", "Unchanged");
    public static readonly Localised SkippedOne = new(
        "{0} ligne inchangée",
        "{0} ongewijzigde regel",
        "{0} unchanged line");
    public static readonly Localised SkippedMany = new(
        "{0} lignes inchangées",
        "{0} ongewijzigde regels",
        "{0} unchanged lines");
}
