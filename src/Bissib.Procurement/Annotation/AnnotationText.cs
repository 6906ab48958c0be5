using System.Text;
using System.Xml;

namespace Bissib.Procurement.Annotation;

/// <summary>Makes text fit to be written into XML, and holds the sentences that comments are given.</summary>
internal static class AnnotationText
{
    public static readonly Localised InHeader = new(
        "Cette remarque porte sur l'en-tête : « {0} »", "Deze opmerking gaat over de koptekst: “{0}”",
        "This remark is about the header: “{0}”");

    public static readonly Localised InFooter = new(
        "Cette remarque porte sur le pied de page : « {0} »", "Deze opmerking gaat over de voettekst: “{0}”",
        "This remark is about the footer: “{0}”");

    public static readonly Localised InNote = new(
        "Cette remarque porte sur la note : « {0} »", "Deze opmerking gaat over de noot: “{0}”",
        "This remark is about the note: “{0}”");

    public static readonly Localised InTextBox = new(
        "Cette remarque porte sur la zone de texte : « {0} »", "Deze opmerking gaat over het tekstvak: “{0}”",
        "This remark is about the text box: “{0}”");

    public static readonly Localised Added = new("Ajouté", "Toegevoegd", "Added");

    public static readonly Localised More = new(
        "{0} autres constats sur ce document figurent dans le rapport.",
        "{0} andere vaststellingen over dit document staan in het verslag.",
        "{0} more findings on this document stand in the report.");

    public static readonly Localised KeepHundred = new(
        "Pondération : adaptez celles des autres critères, pour que leur somme reste la même.",
        "Weging: pas die van de andere criteria aan, zodat de som dezelfde blijft.",
        "Weight: adapt those of the other criteria, so that their sum stays the same.");

    public static readonly Localised MakeRoom = new(
        "Pondération : pour lui donner {0} sur 100 sans changer l'équilibre des autres : {1}.",
        "Weging: om het {0} op 100 te geven zonder het evenwicht van de andere te veranderen: {1}.",
        "Weight: to give it {0} out of 100 without changing the balance of the others: {1}.");

    public static readonly Localised Page = new("Fiche", "Fiche", "Clause page");

    public static readonly Localised ToWrite = new(
        "À ajouter vous-même, sans phrase toute faite", "Zelf toe te voegen, zonder kant-en-klare zin",
        "To be added by yourself, without a ready sentence");

    public static readonly Localised Cited = new(
        "Texte sans numéro, pour ne pas décaler les articles suivants. Si vous le numérotez, adaptez les renvois : {0}.",
        "Tekst zonder nummer, om de volgende artikelen niet te verschuiven. Nummert u hem, pas dan de verwijzingen aan: {0}.",
        "Text without a number, so that the articles after it keep theirs. If you number it, adapt what cites them: {0}.");

    public static readonly Localised Fields = new(
        "Renvois automatiques vers la suite du document : {0} ; mettez-les à jour (Ctrl+A, F9).",
        "Automatische verwijzingen naar wat volgt: {0}; werk ze bij (Ctrl+A, F9).",
        "Automatic references to what follows: {0}; update them (Ctrl+A, F9).");

    public static readonly Localised ToChoose = new(
        "À choisir, en surbrillance dans le texte : {0}.", "Te kiezen, gemarkeerd in de tekst: {0}.",
        "To choose, highlighted in the text: {0}.");

    public static readonly Localised Between = new("de {0} à {1}", "van {0} tot {1}", "from {0} to {1}");

    public static readonly Localised AfterValue = new(
        "d'après la valeur estimée", "volgens de geraamde waarde", "after the estimated value");

    public static readonly Localised SameIn = new(
        "Le même texte en {0}", "Dezelfde tekst in het {0}", "The same text in {0}");

    public static readonly Localised SideBySide = new(
        "Les deux langues du document sont côte à côte dans un tableau : déplacez chaque texte dans la colonne de sa langue.",
        "De twee talen van het document staan naast elkaar in een tabel: verplaats elke tekst naar de kolom van zijn taal.",
        "The two languages of the document stand side by side in a table: move each text into the column of its language.");

    public static Localised NameOf(Language language) => language == Language.Dutch
        ? new("néerlandais", "Nederlands", "Dutch")
        : new("français", "Frans", "French");

    public static readonly Localised TextToInsert = new(
        "Le document est protégé. Texte à y insérer après ce passage :",
        "Het document is beveiligd. Hierna in te voegen tekst:",
        "The document is protected. Text to insert after this passage:");

    /// <summary>A list in a sentence; French has a blank before the semicolon too.</summary>
    public static string List(IEnumerable<string> items, Language language) =>
        string.Join(language == Language.French ? "\u00A0; " : "; ", items);

    /// <summary>Words of a document in the quotation marks of the language.</summary>
    public static string Quoted(string words, Language language) =>
        language == Language.French ? $"«\u00A0{words}\u00A0»" : $"“{words}”";

    /// <summary>The text in normal form C, line ends as spaces, without the characters that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogate(character))
            {
                if (index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]))
                    clean.Append(character).Append(text[++index]);
            }
            else if (character is '\n' or '\r' or '\t')
            {
                clean.Append(' ');
            }
            else if (XmlConvert.IsXmlChar(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
