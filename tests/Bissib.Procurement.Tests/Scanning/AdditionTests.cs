using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class AdditionTests
{
    private static readonly Lazy<Catalogue> Catalogue = new(
        () => Procurement.Clauses.Catalogue.Load(Procurement.Clauses.Catalogue.DefaultFolder));
    private static readonly Lazy<SignalIndex> Index = new(() => new(Catalogue.Value));

    [Theory]
    [InlineData(Language.French, "Sanction. ", "pénalité spéciale de [30] euros", "relevé des heures")]
    [InlineData(Language.Dutch, "Sanctie. ", "bijzondere straf van [30] euro", "urenstaat")]
    public void Only_sentences_about_the_lacking_element_are_added(
        Language language, string start, string needed, string unwanted)
    {
        var clause = Catalogue.Value.Find("social/insertion-hours")!;

        var (text, adds) = AdditionText.Find(clause, clause.Parameters, [Element.Sanction], language, Index.Value);

        Assert.Equal([Element.Sanction], adds);
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Contains(needed, text, StringComparison.Ordinal);
        Assert.DoesNotContain(unwanted, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_lacking_elements_are_added_in_the_order_of_the_model_text()
    {
        var clause = Catalogue.Value.Find("social/insertion-hours")!;

        var (text, adds) = AdditionText.Find(
            clause, clause.Parameters, [Element.Sanction, Element.Verification], Language.French, Index.Value);

        Assert.Equal([Element.Verification, Element.Sanction], adds);
        Assert.Collection(text.Split("\n\n"),
            proof => Assert.StartsWith("Preuve. ", proof, StringComparison.Ordinal),
            sanction => Assert.StartsWith("Sanction. ", sanction, StringComparison.Ordinal));
    }

    [Fact]
    public void Element_without_a_sentence_of_its_own_adds_nothing()
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(
            TinyCatalogue.ClauseFile, "à raison de {share} %.\n\n    Il remet une attestation.",
            "à raison de {share} % et remet une attestation.");
        var catalogue = tiny.Load();

        var (text, adds) = AdditionText.Find(
            catalogue.Clauses[0], catalogue.Clauses[0].Parameters, [Element.Verification], Language.French,
            new(catalogue));

        Assert.Empty(adds);
        Assert.Empty(text);
    }

    // What is inserted must be seen as the element when the annotated file is scanned again.
    [Fact]
    public void Every_addition_of_the_catalogue_shows_its_elements_and_only_these()
    {
        var wrong = from clause in Catalogue.Value.Clauses
                    from element in clause.Elements.Keys
                    from language in new[] { Language.French, Language.Dutch }
                    let adds = AdditionText.Find(clause, clause.Parameters, [element], language, Index.Value).Adds
                    where adds.Any(added => added != element)
                    select $"{clause.Id} {language} {element}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Addition_stands_behind_the_section_of_its_clause()
    {
        using var tiny = new TinyCatalogue();
        const string tender =
            "# Clause verte\n\nL'adjudicataire applique la clause verte à 20 %.\n\nIl signe.\n\n# Divers\n\nRien.";

        var suggestion = Scan(tiny, tender).Suggestions.Single();

        Assert.Equal([Element.Verification], suggestion.Adds);
        Assert.Equal("Il remet une attestation.", suggestion.Text);
        Assert.Equal("Il signe.", suggestion.Document!.Blocks[suggestion.AfterBlock].Span.In(suggestion.Document.Text));
    }

    // More text follows, so that the addition would stand right behind the words of the clause.
    [Theory]
    [InlineData("L'adjudicataire applique « la clause verte à 20 %.\n\nDe même » partout.", "De même » partout.")]
    [InlineData("« L'adjudicataire applique la clause verte à 20 %. »", "« L'adjudicataire applique la clause verte à 20 %. »")]
    [InlineData("L'adjudicataire applique « la clause verte à 20 %.", "L'adjudicataire applique « la clause verte à 20 %.")]
    public void Nothing_is_added_within_a_quotation(string clause, string behind)
    {
        using var tiny = new TinyCatalogue();
        var rest = string.Concat(Enumerable.Range(1, 12).Select(number => $"\n\nPhrase {number} de la suite."));

        var suggestion = Scan(tiny, $"# Clause verte\n\n{clause}{rest}").Suggestions.Single();

        Assert.Equal(behind, suggestion.Document!.Blocks[suggestion.AfterBlock].Span.In(suggestion.Document.Text));
    }

    [Fact]
    public void Complete_clause_gets_no_addition()
    {
        using var tiny = new TinyCatalogue();

        Assert.Empty(
            Scan(tiny, "L'adjudicataire applique la clause verte à 20 % et remet une attestation.").Suggestions);
    }

    private static ScanResult Scan(TinyCatalogue tiny, string text) =>
        new TenderScanner(tiny.Load()).Scan(
            TenderReader.Read("t.md", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]));
}
