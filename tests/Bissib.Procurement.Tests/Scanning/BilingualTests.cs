using Bissib.Procurement.Annotation;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Tests.Annotation;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Scanning;

/// <summary>Where texts are proposed in documents that say all in French and in Dutch.</summary>
public sealed class BilingualTests
{
    private const string FrenchText =
        "L'adjudicataire exécute les travaux de plantation selon les plans et les règles de l'art, "
        + "et il remet chaque mois un état d'avancement au fonctionnaire dirigeant de la commune.";
    private const string DutchText =
        "De opdrachtnemer voert de aanplantingen uit volgens de plannen en de regels van de kunst, "
        + "en hij bezorgt de leidend ambtenaar van de gemeente elke maand een vorderingsstaat.";

    [Fact]
    public void Each_language_has_its_text_behind_its_own_article()
    {
        var result = Scan(
            H("Objet du marché") + P(FrenchText) + H("Voorwerp van de opdracht") + P(DutchText)
            + H("Conditions d'exécution") + P(FrenchText) + P("Fin de l'article en français, qui s'arrête ici.")
            + H("Uitvoeringsvoorwaarden") + P(DutchText) + P("Einde van het artikel in het Nederlands, dat hier stopt.")
            + H("Annexes") + P(FrenchText) + H("Bijlagen") + P(DutchText));

        var suggestion = result.Suggestions.Single();
        var translation = suggestion.Translations.Single();
        Assert.Equal(
            "Fin de l'article en français, qui s'arrête ici.", BlockOf(result, At(suggestion, Language.French)));
        Assert.Equal(
            "Einde van het artikel in het Nederlands, dat hier stopt.",
            BlockOf(result, At(suggestion, Language.Dutch)));
        Assert.Equal([Language.French, Language.Dutch], new[] { suggestion.Language, translation.Language }.Order());
        Assert.NotEqual(suggestion.Text, translation.Text);
    }

    [Fact]
    public void Languages_that_alternate_below_one_heading_have_their_texts_behind_their_last_paragraphs()
    {
        var result = Scan(
            H("Objet du marché – Voorwerp van de opdracht") + P(FrenchText) + P(DutchText)
            + H("Conditions d'exécution – Uitvoeringsvoorwaarden") + P(FrenchText) + P(DutchText));

        var suggestion = result.Suggestions.Single();
        Assert.Equal(FrenchText, BlockOf(result, At(suggestion, Language.French)));
        Assert.Equal(DutchText, BlockOf(result, At(suggestion, Language.Dutch)));
    }

    [Fact]
    public void Languages_side_by_side_in_a_table_have_both_texts_behind_it()
    {
        var row = $"<w:tr><w:tc>{P(FrenchText)}</w:tc><w:tc>{P(DutchText)}</w:tc></w:tr>";
        var result = Scan(H("Conditions d'exécution – Uitvoeringsvoorwaarden")
            + "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
            + row + row + "</w:tbl>" + "<w:p/>");

        var suggestion = result.Suggestions.Single();
        Assert.Equal(suggestion.AfterBlock, suggestion.Translations.Single().AfterBlock);
        Assert.NotNull(suggestion.Document!.Blocks[suggestion.AfterBlock].Cell);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    public void Document_of_one_language_has_one_text(Language language)
    {
        var text = language == Language.French ? FrenchText : DutchText;
        var other = language == Language.French ? DutchText : FrenchText;

        var result = Scan(H(language == Language.French ? "Conditions d'exécution" : "Uitvoeringsvoorwaarden")
            + string.Concat(Enumerable.Repeat(P(text), 6)) + P(other));

        var suggestion = result.Suggestions.Single();
        Assert.Equal(language, suggestion.Language);
        Assert.Empty(suggestion.Translations);
    }

    [Fact]
    public void Lacking_sentences_are_added_in_both_languages_behind_the_words_of_each()
    {
        var result = Scan(
            H("Conditions d'exécution") + P("L'adjudicataire applique la clause verte à raison de 20 % du montant.") + P(FrenchText)
            + H("Uitvoeringsvoorwaarden") + P("De opdrachtnemer past de groene clausule toe voor 20 % van het bedrag.") + P(DutchText));

        var suggestion = result.Suggestions.Single();
        Assert.Equal([Element.Verification], suggestion.Adds);
        Assert.Equal(FrenchText, BlockOf(result, At(suggestion, Language.French)));
        Assert.Equal(DutchText, BlockOf(result, At(suggestion, Language.Dutch)));
    }

    [Fact]
    public void Annotated_file_holds_both_texts_each_marked_with_its_language()
    {
        var file = File(H("Conditions d'exécution") + P(FrenchText) + H("Uitvoeringsvoorwaarden") + P(DutchText));
        var result = Scan(file);
        using var annotated = new MemoryStream();

        var outcome = AnnotatedDocument.Write(
            new MemoryStream(file), annotated, result, result.Tender.Documents[0], Language.Dutch,
            DateTimeOffset.UnixEpoch);

        Assert.Equal(AnnotationExtent.Full, outcome.Extent);
        var languages = RevisionAcceptor.Load(annotated.ToArray()).Descendants(RevisionAcceptor.Wml + "lang")
            .Select(lang => (string)lang.Attribute(RevisionAcceptor.Wml + "val")!);
        Assert.Equal(["fr-BE", "nl-BE"], languages.Distinct());
        Assert.Contains("Dezelfde tekst in het Nederlands.",
            string.Join(
                '\n',
                Annotated.Part(annotated.ToArray(), "word/comments.xml")!.Descendants(RevisionAcceptor.Wml + "t")
                    .Select(t => t.Value)),
            StringComparison.Ordinal);
    }

    private static int At(Suggestion suggestion, Language language) => suggestion.Language == language
        ? suggestion.AfterBlock
        : suggestion.Translations.Single(translation => translation.Language == language).AfterBlock;

    private static string BlockOf(ScanResult result, int block)
    {
        var document = result.Tender.Documents[0];
        return document.Blocks[block].Span.In(document.Text);
    }

    private static string H(string text) => Paragraph(text, "H1");

    private static string P(string text) => Paragraph(text);

    private static ScanResult Scan(string body) => Scan(File(body));

    private static ScanResult Scan(byte[] file)
    {
        using var tiny = new TinyCatalogue();
        tiny.Change("language/nl.yaml", """["conditions d'exécution"]""", """["uitvoeringsvoorwaarden"]""");
        return new TenderScanner(tiny.Load())
            .Scan(TenderReader.Read("t.docx", [("t.docx", () => new MemoryStream(file))]));
    }

    private static byte[] File(string body) =>
        new WordFile { Body = body, Styles = Heading("H1", "heading 1", 0) }.Bytes();
}
