using Bissib.Procurement.Clauses;
using Xunit.Abstractions;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>Made bilingual documents: each block's language is known, because it was put there.</summary>
public class LanguageTests(ITestOutputHelper output)
{
    private static readonly Lazy<Catalogue> Clauses =
        new(() => Catalogue.Load(Path.Combine(Repository.Root, "clauses")));

    private static readonly Lazy<IReadOnlyList<(string French, string Dutch)>> Sentences = new(() =>
        [.. ExampleLibrary.Load(Path.Combine(Repository.Root, "clauses"), Clauses.Value).Clauses.Values
            .OrderBy(c => c.Clause.Id, StringComparer.Ordinal)
            .SelectMany(c => c.Pairs.Select(p => (p.French.Text, p.Dutch.Text)).Concat(c.Languages[Language.French].Yes
                .Zip(c.Languages[Language.Dutch].Yes, (f, d) => (f.Text, d.Text))))]);

    // Short texts of tables and forms, which hold few function words or none.
    private static readonly (string French, string Dutch)[] Labels =
    [
        ("Prix unitaire", "Eenheidsprijs"), ("Quantité", "Hoeveelheid"), ("Délai d'exécution", "Uitvoeringstermijn"),
        ("Lot 1", "Perceel 1"), ("Critère", "Criterium"), ("Pondération", "Weging"), ("Total HTVA", "Totaal excl. btw"),
        ("Nom et prénom", "Naam en voornaam"), ("Signature", "Handtekening"), ("TVA", "BTW"),
        ("Remarques", "Opmerkingen"),
        ("Fourniture", "Levering"), ("Personne de contact", "Contactpersoon"), ("1.250,00 €", "1.250,00 €"),
        ("Bruxelles", "Brussel"), ("Adresse", "Adres"), ("Oui / Non", "Ja / Nee"), ("40 points", "40 punten"),
    ];

    [Fact]
    public void Columns_of_a_bilingual_table_have_each_their_language() => Measure("columns", 0.995,
        (french, dutch) => $"<w:tr><w:tc>{Paragraph(french)}</w:tc><w:tc>{Paragraph(dutch)}</w:tc></w:tr>",
        rows => $"<w:tbl>{rows}</w:tbl><w:p/>", Texts(labelEvery: 2));

    [Fact]
    public void Alternating_paragraphs_have_each_their_language() => Measure("paragraphs", 0.995,
        (french, dutch) => Paragraph(french) + Paragraph(dutch), all => all, Texts(labelEvery: int.MaxValue));

    [Fact]
    public void Alternating_titles_of_clauses_have_each_their_language() => Measure("titles", 0.97,
        (french, dutch) => Paragraph(french) + Paragraph(dutch), all => all,
        [.. Clauses.Value.Clauses.Select(c => (c.Title.French, c.Title.Dutch))]);

    // Without a rule in their order, only the words of each text tell.
    [Fact]
    public void Titles_and_sentences_in_no_order_have_each_their_language()
    {
        var random = new Random(7);
        var texts = Clauses.Value.Clauses.Select(c => (c.Title.French, c.Title.Dutch))
            .Concat(Sentences.Value.Where((_, index) => index % 20 == 0))
            .SelectMany(t => new[] { (Text: t.Item1, Language.French), (Text: t.Item2, Language.Dutch) }).ToArray();
        random.Shuffle(texts);

        var document = WordReaderTests.Read(Of(string.Concat(texts.Select(t => Paragraph(Escaped(t.Text))))));

        var right = document.Blocks.Zip(texts).Count(pair => pair.First.Language == pair.Second.Item2);
        output.WriteLine($"no order: {right} of {texts.Length}");
        Assert.True(right >= 0.95 * texts.Length, $"{right} of {texts.Length}");
    }

    [Fact]
    public void Labels_alone_in_two_columns_have_each_their_language() => Measure("labels", 0.97,
        (french, dutch) => $"<w:tr><w:tc>{Paragraph(french)}</w:tc><w:tc>{Paragraph(dutch)}</w:tc></w:tr>",
        rows => $"<w:tbl>{rows}</w:tbl><w:p/>", Labels);

    [Fact]
    public void Document_with_a_part_in_each_language_keeps_them_apart_also_in_short_blocks()
    {
        var texts = Texts(labelEvery: 3).Take(90).ToList();
        var document = WordReaderTests.Read(Of(
            string.Concat(texts.Select(t => Paragraph(Escaped(t.French))))
                + string.Concat(texts.Select(t => Paragraph(Escaped(t.Dutch))))));

        var right = document.Blocks.Select((b, index) => b.Language == (index < 90 ? Language.French : Language.Dutch))
            .Count(r => r);
        output.WriteLine($"parts: {right} of {document.Blocks.Count}");
        Assert.True(right >= 0.97 * document.Blocks.Count, $"{right} of {document.Blocks.Count}");
    }

    [Theory]
    [InlineData("The contractor shall pay a living wage to all staff.", "en")]
    [InlineData("Der Auftragnehmer zahlt seinen Beschäftigten den Mindestlohn.", "de")]
    [InlineData("El adjudicatario debe pagar a los trabajadores el salario mínimo y respetar la ley del trabajo en "
        + "las obras.", "und")]
    [InlineData("12 345,00", "und")]
    [InlineData("Le marché est divisé en lots. De opdracht is verdeeld in percelen. Chaque lot est attribué. Elk "
        + "perceel wordt gegund.", "und")]
    public void Text_of_another_language_or_of_two_is_not_taken_for_one(string text, string code)
    {
        Assert.Equal(code, WordReaderTests.Read(Of(Paragraph(text))).Blocks[0].Language.Code());
    }

    [Fact]
    public void Language_of_the_file_is_a_hint_and_no_more()
    {
        static string Run(string text) =>
            $"""<w:p>{WordFile.Run(text, """<w:lang w:val="nl-BE"/>""")}</w:p>""";
        var document = WordReaderTests.Read(
            Of(Run("L'adjudicataire paie les travailleurs selon la loi.") + Run("XR-12 Plus")));

        Assert.Equal([Language.French, Language.French], document.Blocks.Select(b => b.Language));
        Assert.Equal(Language.Dutch, WordReaderTests.Read(Of(Run("XR-12 B"))).Blocks[0].Language);
    }

    private void Measure(
        string layout, double atLeast, Func<string, string, string> pair, Func<string, string> whole,
        IReadOnlyList<(string French, string Dutch)> texts)
    {
        var body = string.Concat(texts.Select(t => pair(Escaped(t.French), Escaped(t.Dutch))));
        var document = WordReaderTests.Read(Of(whole(body)));

        Assert.Equal(2 * texts.Count, document.Blocks.Count);
        var wrong = document.Blocks.Select((b, index) =>
            (Block: b, Expected: index % 2 == 0 ? Language.French : Language.Dutch))
            .Where(b => b.Block.Language != b.Expected).ToList();
        var undetermined = wrong.Count(b => b.Block.Language == Language.Undetermined);
        var share = 1 - ((double)wrong.Count / document.Blocks.Count);
        output.WriteLine($"{layout}: {share:P2} of {document.Blocks.Count} right, {undetermined} undetermined, "
            + $"{wrong.Count - undetermined} wrong");
        foreach (var (block, _) in wrong.Take(40))
            output.WriteLine($"  {block.Language.Code()}: {block.Span.In(document.Text)}");
        Assert.True(share >= atLeast, $"{layout}: {share:P2} are right, {atLeast:P2} are asked for.");
    }

    private static List<(string French, string Dutch)> Texts(int labelEvery) =>
        [.. Sentences.Value.Select((pair, index) => index % labelEvery == labelEvery - 1
            ? Labels[index % Labels.Length] : pair)];

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text);
}
