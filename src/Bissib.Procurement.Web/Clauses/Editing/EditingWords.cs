namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The words of the pages where clauses are written: the overview, the editor, import and export.</summary>
internal static class EditingWords
{
    public static readonly Localised Title = new("Rédaction des clauses", "Clausules bewerken", "Editing clauses");
    public static readonly Localised Intro = new(
        "Ici, vous modifiez les clauses du catalogue ou en ajoutez. Rien ne change pour les analyses avant la "
            + "publication.",
        "Hier wijzigt u de clausules van de catalogus of voegt u er toe. Voor de analyses verandert er niets vóór de "
            + "publicatie.",
        "Here you change the clauses of the catalogue or add new ones. Nothing changes for scans before it is "
            + "published.");
    public static readonly Localised OwnReview = new(
        "Chacun peut relire et publier ses propres brouillons (réglage Clauses:SelfReview).",
        "Iedereen mag zijn eigen ontwerpen nalezen en publiceren (instelling Clauses:SelfReview).",
        "Everybody may review and publish their own drafts (setting Clauses:SelfReview).");
    public static readonly Localised SecondReview = new(
        "Un brouillon est relu et publié par une autre personne que son auteur.",
        "Een ontwerp wordt nagelezen en gepubliceerd door iemand anders dan de auteur.",
        "A draft is reviewed and published by somebody other than its author.");

    public static readonly Localised Drafts = new("Brouillons en cours", "Lopende ontwerpen", "Open drafts");
    public static readonly Localised NoDrafts = new(
        "Aucun brouillon. Ouvrez une clause ci-dessous pour commencer.",
        "Geen ontwerpen. Open hieronder een clausule om te beginnen.",
        "No drafts. Open a clause below to begin.");
    public static readonly Localised Clause = new("Clause", "Clausule", "Clause");
    public static readonly Localised Author = new("Auteur", "Auteur", "Author");
    public static readonly Localised Reviewer = new("Relecture", "Nagelezen door", "Reviewed by");
    public static readonly Localised Changed = new("Modifié", "Gewijzigd", "Changed");
    public static readonly Localised State = new("État", "Status", "State");
    public static readonly Localised Note = new(
        "Objet de la modification",
        "Onderwerp van de wijziging",
        "What the change is about");
    public static readonly Localised NoteHint = new(
        "Une phrase pour l'historique de la clause.", "Eén zin voor de geschiedenis van de clausule.",
        "One sentence for the history of the clause.");

    public static readonly Localised Open = new(
        "Ouvrir ou créer une clause",
        "Een clausule openen of maken",
        "Open or create a clause");
    public static readonly Localised Id = new("Identifiant", "Id", "Id");
    public static readonly Localised IdHint = new(
        "Famille et nom : social, environmental, ethical ou access, puis le nom en minuscules et traits d'union, "
            + "comme social/insertion-hours. Un nouvel identifiant crée une nouvelle clause.",
        "Familie en naam: social, environmental, ethical of access, dan de naam in kleine letters met koppeltekens, "
            + "zoals social/insertion-hours. Met een nieuwe id maakt u een nieuwe clausule.",
        "Family and name: social, environmental, ethical or access, then the name in small letters with hyphens, such "
            + "as social/insertion-hours. A new id creates a clause.");
    public static readonly Localised WrongId = new(
        "L'identifiant doit avoir la forme famille/nom, par exemple social/insertion-hours, avec une des quatre "
            + "familles.",
        "De id moet de vorm familie/naam hebben, bijvoorbeeld social/insertion-hours, met een van de vier families.",
        "The id must have the form family/name, for example social/insertion-hours, with one of the four families.");
    public static readonly Localised From = new(
        "Pour une nouvelle clause : copier le texte de", "Voor een nieuwe clausule: de tekst overnemen van",
        "For a new clause: copy the text of");
    public static readonly Localised FromHint = new(
        "Facultatif. Sans choix, la clause commence par le modèle vide.",
        "Facultatief. Zonder keuze begint de clausule met het lege model.",
        "Optional. Without a choice, the clause begins with the empty template.");
    public static readonly Localised Begin = new("Commencer un brouillon", "Een ontwerp beginnen", "Begin a draft");

    public static readonly Localised Create = new(
        "Créer une clause dans un formulaire", "Een clausule maken in een formulier", "Create a clause in a form");
    public static readonly Localised NewName = new("Nom de la clause", "Naam van de clausule", "Name of the clause");
    public static readonly Localised NameHint = new(
        "En quelques mots, comme « heures réservées ». L'identifiant en est tiré et ne change plus.",
        "In enkele woorden, zoals 'voorbehouden uren'. De id wordt eruit gevormd en wijzigt niet meer.",
        "In a few words, such as \"reserved hours\". The id is made of it and does not change any more.");
    public static readonly Localised WrongName = new(
        "Écrivez un nom d'au moins une lettre ou un chiffre.", "Schrijf een naam met minstens één letter of cijfer.",
        "Write a name with at least one letter or digit.");
    public static readonly Localised KnownName = new(
        "La clause {0} existe déjà : ouvrez-la ci-dessus.", "De clausule {0} bestaat al: open ze hierboven.",
        "The clause {0} exists already: open it above.");

    public static readonly Localised Editions = new("Éditions publiées", "Gepubliceerde edities", "Published editions");
    public static readonly Localised InUse = new(
        "Les analyses utilisent la version {0}.", "De analyses gebruiken versie {0}.", "Scans use version {0}.");
    public static readonly Localised NoEditions = new(
        "Rien n'a encore été publié ici : le catalogue est celui du dossier {0}.",
        "Hier is nog niets gepubliceerd: de catalogus is die van de map {0}.",
        "Nothing was published here yet: the catalogue is that of the folder {0}.");
    public static readonly Localised Edition = new("Édition", "Editie", "Edition");
    public static readonly Localised Version = new("Version", "Versie", "Version");
    public static readonly Localised PublishedOn = new("Publiée", "Gepubliceerd", "Published");
    public static readonly Localised By = new("Par", "Door", "By");
    public static readonly Localised Preparing = new(
        "L'édition {0} est en préparation : le second témoin apprend les nouvelles phrases, ce qui prend environ une "
            + "minute. Jusque-là, les analyses utilisent l'édition précédente.",
        "Editie {0} wordt voorbereid: de tweede getuige leert de nieuwe zinnen, wat ongeveer een minuut duurt. Tot "
            + "dan gebruiken de analyses de vorige editie.",
        "Edition {0} is being prepared: the second witness learns the new sentences, which takes about a minute. "
            + "Until then scans use the edition before.");
    public static readonly Localised Trouble = new(
        "La dernière édition publiée n'est pas compatible avec le dossier du catalogue, qui est utilisé sans elle. "
            + "Corrigez la clause et publiez-la de nouveau :",
        "De laatst gepubliceerde editie is niet verenigbaar met de map van de catalogus, die zonder haar wordt "
            + "gebruikt. "
            + "Verbeter de clausule en publiceer ze opnieuw:",
        "The edition published last does not fit the folder of the catalogue, which is used as it is. Mend the clause "
            + "and publish it again:");
    public static readonly Localised StaleWitness = new(
        "Les phrases du dossier ont changé sans que le second témoin les ait apprises : exécutez « bissib clauses "
            + "train », puis redémarrez. Une publication ici les lui fait apprendre aussi.",
        "De zinnen van de map zijn gewijzigd zonder dat de tweede getuige ze geleerd heeft: voer 'bissib clauses "
            + "train' uit en herstart. Ook een publicatie hier laat hem de zinnen leren.",
        "The sentences of the folder changed and the second witness has not learnt them: run 'bissib clauses train', "
            + "then start again. Publishing here trains it too.");

    public static readonly Localised Exchange = new(
        "Fichiers du catalogue",
        "Bestanden van de catalogus",
        "Files of the catalogue");
    public static readonly Localised Export = new(
        "Télécharger le catalogue utilisé (ZIP)", "De gebruikte catalogus downloaden (zip)",
        "Download the catalogue in use (ZIP)");
    public static readonly Localised ExportHint = new(
        "Décompressé, le dossier s'utilise avec la commande bissib et son option --catalogue, ou avec le réglage "
            + "Catalogue:Folder.",
        "Uitgepakt werkt de map met het commando bissib en de optie --catalogue, of met de instelling "
            + "Catalogue:Folder.",
        "Unpacked, the folder works with the command bissib and its option --catalogue, or with the setting "
            + "Catalogue:Folder.");
    public static readonly Localised Import = new("Importer des fichiers", "Bestanden importeren", "Import files");
    public static readonly Localised ImportIntro = new(
        "Chaque fichier de clause qui diffère de ce qui est publié devient un brouillon. Rien n'est publié.",
        "Elk clausulebestand dat verschilt van wat gepubliceerd is, wordt een ontwerp. Er wordt niets gepubliceerd.",
        "Each clause file that differs from what is published becomes a draft. Nothing is published.");
    public static readonly Localised ImportFile = new(
        "Un ZIP du dossier des clauses, ou un seul fichier YAML",
        "Een zip van de map van de clausules, of één YAML-bestand",
        "A ZIP of the folder of clauses, or a single YAML file");
    public static readonly Localised ImportMissing = new(
        "Choisissez un fichier.", "Kies een bestand.", "Choose a file.");
    public static readonly Localised ImportMade = new("Brouillons créés", "Gemaakte ontwerpen", "Drafts made");
    public static readonly Localised ImportRefused = new(
        "Fichiers non repris",
        "Niet overgenomen bestanden",
        "Files not taken");
    public static readonly Localised ImportSame = new(
        "Fichiers identiques à ce qui est publié : {0}.", "Bestanden gelijk aan wat gepubliceerd is: {0}.",
        "Files equal to what is published: {0}.");
    public static readonly Localised NoClauseFile = new(
        "ce n'est pas un fichier de clause connu : placez-le dans le dossier de sa famille, dans un ZIP",
        "dit is geen bekend clausulebestand: plaats het in de map van zijn familie, in een zip",
        "this is no known clause file: put it into the folder of its family, in a ZIP");
    public static readonly Localised NotEditedHere = new(
        "diffère de ce qui est en usage ; lois, mots et règles changent dans le dossier du catalogue, pas ici",
        "verschilt van wat in gebruik is; wetten, woorden en regels wijzigen in de map van de catalogus, niet hier",
        "differs from what is in use; law, words and rules change in the folder of the catalogue, not here");
    public static readonly Localised ProblemsOne = new("{0} problème", "{0} probleem", "{0} problem");
    public static readonly Localised ProblemsMany = new("{0} problèmes", "{0} problemen", "{0} problems");

    public static Localised Name(DraftState state) => state switch
    {
        DraftState.Draft => new("Brouillon", "Ontwerp", "Draft"),
        DraftState.InReview => new("En relecture", "In nalezing", "In review"),
        DraftState.Published => new("Publié", "Gepubliceerd", "Published"),
        DraftState.Refused => new("Refusé", "Geweigerd", "Refused"),
        _ => new("Abandonné", "Opgegeven", "Withdrawn"),
    };

    public static Localised Name(EditionState state) => state switch
    {
        EditionState.Preparing => new("En préparation", "In voorbereiding", "Being prepared"),
        EditionState.Ready => new("Prête", "Klaar", "Ready"),
        EditionState.Passed => new(
            "Reprise dans l'édition suivante",
            "Opgenomen in de volgende editie",
            "Part of the next edition"),
        _ => new("Inutilisable", "Onbruikbaar", "Unusable"),
    };
}
