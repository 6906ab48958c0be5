using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>The words of the form in which a clause is written without YAML.</summary>
internal static class FieldWords
{
    public static readonly Localised Title = new("Formulaire : {0}", "Formulier: {0}", "Form: {0}");
    public static readonly Localised ToForm = new(
        "Rédiger dans un formulaire, sans YAML", "Bewerken in een formulier, zonder YAML",
            "Write in a form, without YAML");
    public static readonly Localised ToYaml = new(
        "Fichier YAML, différences et relecture", "YAML-bestand, verschillen en nalezing",
            "YAML file, differences and review");
    public static readonly Localised Intro = new(
        "Le formulaire contient les textes principaux de la clause. Tout le reste (signaux, paramètres, obligations, "
            + "exemples) "
            + "se modifie dans le fichier YAML et reste tel quel ici. Les remarques du fichier (lignes #) et l'ordre "
            + "des clés "
            + "sont conservés, sauf les remarques placées à l'intérieur d'un champ que vous modifiez.",
        "Het formulier bevat de belangrijkste teksten van de clausule. Al het overige (signalen, parameters, "
            + "verplichtingen, "
            + "voorbeelden) wijzigt u in het YAML-bestand en blijft hier zoals het is. De opmerkingen van het bestand "
            + "(regels "
            + "met #) en de volgorde van de sleutels blijven behouden, behalve opmerkingen binnen een veld dat u "
            + "wijzigt.",
        "The form holds the main texts of the clause. All else (signals, parameters, duties, examples) is changed in "
            + "the YAML "
            + "file and stays as it is here. Remarks of the file (lines with #) and the order of keys are kept, except "
            + "for "
            + "remarks within a field that you change.");
    public static readonly Localised Unreadable = new(
        "Le fichier de ce brouillon ne peut pas être présenté en formulaire : ce n'est pas du YAML lisible avec une "
            + "clé par "
            + "ligne. Corrigez-le d'abord dans le fichier YAML.",
        "Het bestand van dit ontwerp kan niet als formulier getoond worden: het is geen leesbare YAML met één sleutel "
            + "per "
            + "regel. Verbeter het eerst in het YAML-bestand.",
        "The file of this draft cannot be shown as a form: it is no readable YAML with a key a line. Mend it in the "
            + "YAML file "
            + "first.");
    public static readonly Localised ReadOnly = new(
        "Vous pouvez lire ce brouillon, pas le modifier : seul son auteur le peut, et pas pendant la relecture.",
        "U kunt dit ontwerp lezen, niet wijzigen: enkel de auteur kan dat, en niet tijdens de nalezing.",
        "You can read this draft but not change it: only its author can, and not during review.");
    public static readonly Localised ChangedMeanwhile = new(
        "Ce brouillon a été modifié entre-temps ailleurs. Votre texte est dans les champs : vérifiez-le, puis "
            + "enregistrez de "
            + "nouveau.",
        "Dit ontwerp is intussen elders gewijzigd. Uw tekst staat in de velden: kijk hem na en bewaar opnieuw.",
        "This draft was changed elsewhere meanwhile. Your text is in the fields: look it over, then save again.");
    public static readonly Localised NotWritten = new(
        "Ces valeurs ne peuvent pas être écrites dans ce fichier sans en changer d'autres : modifiez le fichier YAML. "
            + "Rien n'a "
            + "été enregistré.",
        "Deze waarden kunnen niet in dit bestand geschreven worden zonder andere te wijzigen: wijzig het YAML-bestand. "
            + "Er is "
            + "niets bewaard.",
        "These values cannot be written into this file without changing others: change the YAML file. Nothing was "
            + "saved.");
    public static readonly Localised Locked = new(
        "Ce champ contient des signaux composés : il se modifie dans le fichier YAML.",
        "Dit veld bevat samengestelde signalen: wijzig het in het YAML-bestand.",
        "This field holds composed signals: change it in the YAML file.");

    public static readonly Localised Family = new("Famille", "Familie", "Family");
    public static readonly Localised FamilyHint = new(
        "La famille fait partie de l'identifiant et ne change jamais.",
        "De familie maakt deel uit van de id en wijzigt nooit.", "The family is part of the id and never changes.");
    public static readonly Localised NameTitle = new("Titre", "Titel", "Title");
    public static readonly Localised Summary = new("Résumé", "Samenvatting", "Summary");
    public static readonly Localised Stage = new(
        "Place dans les documents du marché", "Plaats in de opdrachtdocumenten", "Place in the tender documents");
    public static readonly Localised FirstStage = new("Proposée dans", "Voorgesteld bij", "Proposed in");
    public static readonly Localised OtherStages = new(
        "Peut aussi figurer dans", "Mag ook staan bij", "May also stand in");
    public static readonly Localised Text = new("Texte type", "Modeltekst", "Model text");
    public static readonly Localised TextHint = new(
        "Le premier paragraphe est le titre (90 caractères au plus, sans point). Une ligne vide sépare les "
            + "paragraphes. Les "
            + "paramètres s'écrivent entre accolades, comme {hours}.",
        "De eerste alinea is de titel (hoogstens 90 tekens, zonder punt). Een lege regel scheidt de alinea's. "
            + "Parameters staan "
            + "tussen accolades, zoals {hours}.",
        "The first paragraph is the heading (at most 90 letters, no full stop). An empty line parts paragraphs. "
            + "Parameters "
            + "stand in braces, such as {hours}.");
    public static readonly Localised References = new("Base légale", "Rechtsgrond", "Legal basis");
    public static readonly Localised ReferencesHint = new(
        "Une référence par ligne, la plus directe d'abord : acte/article, comme be-law-2016-06-17/87.",
        "Eén verwijzing per regel, de meest rechtstreekse eerst: akte/artikel, zoals be-law-2016-06-17/87.",
        "One reference a line, the most direct first: act/article, such as be-law-2016-06-17/87.");
    public static readonly Localised AddReference = new(
        "Ajouter à la liste", "Toevoegen aan de lijst", "Add to the list");
    public static readonly Localised NoReference = new("rien à ajouter", "niets toevoegen", "nothing to add");
    public static readonly Localised Elements = new(
        "Ce qu'une clause complète énonce", "Wat een volledige clausule vermeldt", "What a complete clause states");
    public static readonly Localised ElementsHint = new(
        "Cochez les éléments. Les mots qui les montrent, un par ligne, s'ajoutent aux mots généraux ; ils peuvent "
            + "rester vides.",
        "Kruis de elementen aan. De woorden die ze tonen, één per regel, komen bij de algemene woorden; ze mogen leeg "
            + "blijven.",
        "Tick the elements. The words that show them, one a line, add to the general ones; they may stay empty.");
    public static readonly Localised Signs = new("mots qui le montrent", "woorden die het tonen", "words that show it");
    public static readonly Localised Found = new(
        "Phrases où la clause doit être trouvée", "Zinnen waarin de clausule gevonden moet worden",
        "Sentences in which the clause must be found");
    public static readonly Localised FoundHint = new(
        "Une phrase par ligne. Placez entre « et » exactement les mots que les signaux doivent trouver : au moins 5 "
            + "phrases en "
            + "français et en néerlandais, 2 en anglais et en allemand.",
        "Eén zin per regel. Zet tussen « en » precies de woorden die de signalen moeten vinden: minstens 5 zinnen in "
            + "het Frans "
            + "en het Nederlands, 2 in het Engels en het Duits.",
        "One sentence a line. Put between « and » exactly the words that the signals must find: at least 5 sentences "
            + "in French "
            + "and Dutch, 2 in English and German.");
    public static readonly Localised NotFound = new(
        "Phrases proches où elle ne doit pas être trouvée", "Gelijkende zinnen waarin ze niet gevonden mag worden",
        "Similar sentences in which it must not be found");
    public static readonly Localised NotFoundHint = new(
        "Une phrase par ligne, autant que ci-dessus.", "Eén zin per regel, evenveel als hierboven.",
        "One sentence a line, as many as above.");
    public static readonly Localised Language = new("{0} – {1}", "{0} – {1}", "{0} – {1}");
    public static readonly Localised Elsewhere = new(
        "Dans le fichier YAML ({0})", "In het YAML-bestand ({0})", "In the YAML file ({0})");
    public static readonly Localised Whole = new("La clause", "De clausule", "The clause");
    public static readonly Localised OfExamples = new(
        "Fichier des exemples", "Bestand van de voorbeelden", "File of examples");

    public static Localised NameOf(string key) => key switch
    {
        "title" => NameTitle,
        "summary" => Summary,
        "stage" => Stage,
        "text" => Text,
        "references" => References,
        "elements" => Elements,
        "found" => Found,
        "not-found" => NotFound,
        _ => Whole,
    };

    public static Localised NameOf(Element element) => element switch
    {
        Element.Quantity => new("Quantité", "Hoeveelheid", "Quantity"),
        Element.Verification => new("Preuve", "Bewijs", "Proof"),
        Element.Sanction => new("Sanction", "Sanctie", "Sanction"),
        _ => new("Suivi", "Opvolging", "Reporting"),
    };
}
