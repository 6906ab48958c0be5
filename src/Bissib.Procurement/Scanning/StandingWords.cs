using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>The sentences that say why a match stands as it does.</summary>
internal static class StandingWords
{
    public static readonly Localised ContentsEntry = new(
        "Les mots ne figurent que dans une table des matières.",
        "De woorden staan enkel in een inhoudstafel.",
        "The words stand only in a table of contents.");

    public static readonly Localised RunningHeader = new(
        "Les mots ne figurent que dans un en-tête ou un pied de page.",
        "De woorden staan enkel in een kop- of voettekst.",
        "The words stand only in a page header or footer.");

    public static readonly Localised ExclusionGround = new(
        "Les mots appartiennent aux motifs d'exclusion ou à leurs attestations.",
        "De woorden horen bij de uitsluitingsgronden of bij de attesten daarvan.",
        "The words belong to the grounds for exclusion or their certificates.");

    public static readonly Localised Definition = new(
        "Les mots figurent dans une définition.",
        "De woorden staan in een definitie.",
        "The words stand in a definition.");

    public static readonly Localised SaysNone = new(
        "Le document indique qu'il n'y en a pas.",
        "Het document vermeldt dat er geen is.",
        "The document states that there is none.");

    public static readonly Localised Denied = new(
        "La phrase écarte la clause.",
        "De zin sluit de clausule uit.",
        "The sentence rules the clause out.");

    public static readonly Localised HeadingDenied = new(
        "Un article porte ce titre, et sa première phrase dit qu'il n'y en a pas.",
        "Een artikel draagt deze titel, en de eerste zin zegt dat er geen is.",
        "An article bears this heading, and its first sentence says that there is none.");

    public static readonly Localised EmptyHeading = new(
        "Ce n'est qu'un titre sans texte.",
        "Het is enkel een titel zonder tekst.",
        "It is only a heading, without text.");

    public static readonly Localised HeadingWithDuty = new(
        "Un article porte ce titre et impose des obligations ou attribue des points.",
        "Een artikel draagt deze titel en legt verplichtingen op of kent punten toe.",
        "An article bears this heading and imposes duties or awards points.");

    public static readonly Localised HeadingInItsPlace = new(
        "Un article porte ce titre à l'endroit où cette clause produit ses effets.",
        "Een artikel draagt deze titel op de plaats waar de clausule gevolgen heeft.",
        "An article bears this heading where such a clause takes effect.");

    public static readonly Localised LegalReminder = new(
        "La phrase ne fait que rappeler la loi.",
        "De zin herinnert enkel aan de wet.",
        "The sentence only recalls the law.");

    public static readonly Localised Scored = new(
        "La phrase lui attribue des points ou une pondération.",
        "De zin kent er punten of een weging aan toe.",
        "The sentence awards points or a weight to it.");

    public static readonly Localised Duty = new(
        "La phrase en fait une obligation.",
        "De zin maakt er een verplichting van.",
        "The sentence makes it a duty.");

    public static readonly Localised Stated = new(
        "La phrase l'énonce pour ce marché, sans terme d'obligation.",
        "De zin stelt het vast voor deze opdracht, zonder woord van verplichting.",
        "The sentence states it for this contract, without a word of duty.");

    public static readonly Localised PartyActs = new(
        "La phrase dit ce que fait une partie au marché.",
        "De zin zegt wat een van de partijen bij de opdracht doet.",
        "The sentence says what a party to the contract does.");

    public static readonly Localised DutyNearby = new(
        "Le paragraphe en fait une obligation.",
        "De alinea maakt er een verplichting van.",
        "The paragraph makes it a duty.");

    public static readonly Localised Doubted = new(
        "Une formulation connue s'y trouve, mais rien dans le texte ne ressemble par ailleurs à cette clause.",
        "Er staat een bekende formulering, maar verder lijkt niets in de tekst op deze clausule.",
        "A known wording is there, but nothing else in the text resembles this clause.");

    public static readonly Localised Alike = new(
        "Aucun terme d'obligation, mais le passage ressemble à ceux qui énoncent cette clause.",
        "Geen woord van verplichting, maar de passage lijkt op passages met deze clausule.",
        "No word of duty, but the passage resembles those that state this clause.");

    /// <summary>The words are those of the text that weighed most.</summary>
    public static Localised Learnt(IReadOnlyList<string> words)
    {
        var list = string.Join(", ", words);
        return new(
            $"Aucune formulation du catalogue, mais le passage ressemble à ceux qui énoncent cette clause ; mots décisifs : {list}.",
            $"Geen formulering uit de catalogus, maar de passage lijkt op passages met deze clausule; doorslaggevende woorden: {list}.",
            $"No wording of the catalogue, but the passage resembles those that state this clause; decisive words: {list}.");
    }

    /// <summary>The same reason, of words that stand without blanks, or with a blank after each letter.</summary>
    public static Localised WithoutBlanks(Localised why) => new(
        $"{why.French} Les espaces entre les mots manquent ou sont mal placés dans le texte : à vérifier.",
        $"{why.Dutch} De spaties tussen de woorden ontbreken of staan verkeerd in de tekst: na te kijken.",
        $"{why.English} The blanks between the words are missing or misplaced in the text: to be checked.");

    public static readonly Localised Unfilled = new(
        "La phrase est un modèle que personne n'a complété.",
        "De zin is een model dat niemand heeft ingevuld.",
        "The sentence is a template that nobody has filled in.");

    public static readonly Localised Struck = new(
        "Les mots sont barrés.",
        "De woorden zijn doorgehaald.",
        "The words are struck through.");

    public static readonly Localised OpenForm = new(
        "Les mots se trouvent dans un formulaire dont aucune case n'est cochée.",
        "De woorden staan in een formulier waarin geen vakje is aangekruist.",
        "The words stand in a form of which no box is ticked.");

    public static readonly Localised Granted = new(
        "La phrase accorde un droit ou une facilité.",
        "De zin kent een recht of een vergemakkelijking toe.",
        "The sentence grants a right or makes something easier.");

    public static readonly Localised Wish = new(
        "La phrase exprime un souhait, pas une obligation.",
        "De zin drukt een wens uit, geen verplichting.",
        "The sentence states a wish, not a duty.");

    public static readonly Localised InItsPlace = new(
        "Les mots se trouvent dans une partie qui lie les parties.",
        "De woorden staan in een deel dat de partijen bindt.",
        "The words stand in a part that binds the parties.");

    public static readonly Localised ByReference = new(
        "La phrase renvoie à l'annexe ou au document qui contient la clause.",
        "De zin verwijst naar de bijlage of het document waarin de clausule staat.",
        "The sentence refers to the annex or document that holds the clause.");

    public static readonly Localised NoDuty = new(
        "Le texte en parle sans rien imposer.",
        "De tekst vermeldt ze zonder iets op te leggen.",
        "The text mentions it without requiring anything.");

    /// <summary>The role of a section in which a clause of this stage stands.</summary>
    public static SectionRole RoleOf(Stage stage) => stage switch
    {
        Stage.SubjectMatter => SectionRole.SubjectMatter,
        Stage.Reservation => SectionRole.Reservation,
        Stage.Exclusion => SectionRole.Exclusion,
        Stage.Selection => SectionRole.Selection,
        Stage.TechnicalSpecification => SectionRole.TechnicalSpecification,
        Stage.AwardCriterion => SectionRole.AwardCriterion,
        Stage.ExecutionCondition => SectionRole.ExecutionCondition,
        _ => SectionRole.ContractTerms,
    };
}
