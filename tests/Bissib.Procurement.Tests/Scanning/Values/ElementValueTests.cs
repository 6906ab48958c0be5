using System.Globalization;
using System.Text;
using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning.Values;

public sealed class ElementValueTests
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Theory]
    [InlineData("social/insertion-hours", "L'adjudicataire réserve au moins 900 heures de travail à des personnes éloignées de l'emploi.", "900 hours", "au moins 900 heures")]
    [InlineData("social/insertion-hours", "Conformément à l'article 87 de la loi du 17 juin 2016, l'adjudicataire du lot 2 fait prester 640 heures d'insertion.", "640 hours", "640 heures")]
    [InlineData("social/insertion-hours", "De opdrachtnemer laat minstens zeshonderd arbeidsuren presteren door langdurig werkzoekenden (artikel 87, perceel 3).", "600 hours", "minstens zeshonderd arbeidsuren")]
    [InlineData("environmental/organic-food", "Le titulaire livre au moins 15 % de produits issus de l'agriculture biologique et 60 % de fruits de saison.", "15 %", "au moins 15 %")]
    [InlineData("environmental/organic-food", "De opdrachtnemer levert 20 % biologische producten, exclusief 6 % btw.", "20 %", "20 %")]
    [InlineData("environmental/waste-sorting", "L'adjudicataire trie les déchets du chantier en au moins sept fractions.", "7 fractions", "au moins sept fractions")]
    public void Quantity_is_the_number_that_belongs_to_the_clause(
        string clause, string text, string expected, string span)
    {
        var value = Scan(text, clause).Values[Element.Quantity];

        Assert.Equal(
            expected, string.Create(CultureInfo.InvariantCulture, $"{value.Measure!.Value} {value.Measure.Unit}"));
        Assert.Equal(span, value.Text);
        Assert.Equal(text.IndexOf(span, StringComparison.Ordinal), value.Span.Start);
    }

    [Theory]
    [InlineData("L'adjudicataire fait prester 640 heures d'insertion. Chaque heure manquante donne lieu à une pénalité de 35 euros.", "35 EUR hours")]
    [InlineData("L'adjudicataire fait prester 640 heures d'insertion, sous peine d'une pénalité de 35 € par heure non prestée.", "35 EUR hours")]
    [InlineData("De opdrachtnemer presteert 640 inschakelingsuren. Per ontbrekend uur geldt een straf van € 35 (artikel 45).", "35 EUR hours")]
    public void Sanction_is_an_amount_and_what_it_is_counted_by(string text, string expected)
    {
        var finding = Scan(text, "social/insertion-hours");

        var sanction = finding.Values[Element.Sanction].Measure!;
        Assert.Equal(
            expected, string.Create(CultureInfo.InvariantCulture, $"{sanction.Value} {sanction.Unit} {sanction.Per}"));
        Assert.Equal(640, finding.Values[Element.Quantity].Measure!.Value);
    }

    [Fact]
    public void Proof_is_named_by_its_words()
    {
        var finding = Scan("L'adjudicataire fait prester 640 heures d'insertion et remet un relevé mensuel des heures avec les contrats de travail.", "social/insertion-hours");

        Assert.Contains("contrats de travail", finding.Values[Element.Verification].Words);
    }

    [Fact]
    public void Cell_beside_the_clause_has_the_unit_of_its_column()
    {
        var table = Table(
            "Heures à prester",
            "L'adjudicataire du lot 3 réserve des heures de travail à des personnes éloignées de l'emploi", "1 250");

        var value = Scanner.Value.Scan(new("t", [table], []))
            .Findings.Single(f => f.Clause.Id == "social/insertion-hours").Values[Element.Quantity];

        Assert.Equal(
            "1250 hours", string.Create(CultureInfo.InvariantCulture, $"{value.Measure!.Value} {value.Measure.Unit}"));
    }

    [Theory]
    [InlineData("L'adjudicataire fait prester 0 heure d'insertion.", "Quantité (« 0 heure ») : inférieur à ce que le catalogue recommande (100 à 20000 heures de travail).")]
    [InlineData("L'adjudicataire fait prester 640 heures d'insertion. Chaque heure manquante donne lieu à une pénalité de 200 euros.", "Sanction (« heure manquante donne lieu à une pénalité de 200 euros ») : supérieur à ce que le catalogue recommande (15 à 75 euros par heure).")]
    [InlineData("L'adjudicataire fait prester 640 heures d'insertion. Chaque heure manquante donne lieu à une pénalité de 40 euros.", null)]
    [InlineData("L'adjudicataire fait prester 640 heures d'insertion, sous peine d'une pénalité de 200 euros par jour.", null)]
    [InlineData("L'adjudicataire confie 2 % des heures de travail à des personnes éloignées de l'emploi.", null)]
    public void Value_outside_of_what_is_recommended_is_remarked(string text, string? remark)
    {
        var finding = Scan(text, "social/insertion-hours");

        Assert.Equal(remark is null ? [] : [remark], finding.Remarks.Select(words => words.French));
    }

    [Fact]
    public void Remark_is_written_in_the_language_of_the_interface()
    {
        var remark = Scan("De opdrachtnemer presteert 12 inschakelingsuren.", "social/insertion-hours")
            .Remarks.Single();

        Assert.Equal(
            "Hoeveelheid (“12 inschakelingsuren”): lager dan wat de catalogus aanbeveelt (100 tot 20000 arbeidsuren).",
            remark.Dutch);
        Assert.Equal(
            "Quantity (“12 inschakelingsuren”): below what the catalogue recommends (100 to 20000 hours).",
            remark.English);
    }

    [Fact]
    public void Weight_of_a_criterion_is_never_held_against_a_share()
    {
        const string criteria = "# Critères d'attribution\n\nCritère 1 – Prix : 97 %\n\nCritère 2 – Produits issus de l'agriculture biologique : 3 %";

        var finding = Scan(criteria, "environmental/organic-food");

        Assert.Equal("points", finding.Values[Element.Quantity].Measure!.Unit);
        Assert.Empty(finding.Remarks);
    }

    [Fact]
    public void Values_stand_in_the_json_beside_the_booleans()
    {
        var result = ScanAll("L'adjudicataire fait prester au moins 20 heures d'insertion.");
        using var stream = new MemoryStream();

        ScanJson.Write(stream, [result], Language.English);

        var finding = JsonDocument.Parse(stream.ToArray()).RootElement[0].GetProperty("findings").EnumerateArray()
            .First(f => f.GetProperty("id").GetString() == "social/insertion-hours");
        var quantity = finding.GetProperty("elementValues").GetProperty("quantity");
        Assert.True(finding.GetProperty("elements").GetProperty("quantity").GetBoolean());
        Assert.Equal((20, "hours", true), (quantity.GetProperty("value").GetInt32(), quantity.GetProperty("unit").GetString(), quantity.GetProperty("atLeast").GetBoolean()));
        Assert.Equal((29, 47, "t.txt"), (quantity.GetProperty("start").GetInt32(), quantity.GetProperty("end").GetInt32(), quantity.GetProperty("document").GetString()));
        Assert.StartsWith("Quantity", finding.GetProperty("remarks")[0].GetString(), StringComparison.Ordinal);
    }

    // One row; the heading stands over its second cell.
    private static TenderDocument Table(string header, params string[] cells)
    {
        var builder = new DocumentBuilder();
        for (var column = 0; column < cells.Length; column++)
        {
            builder.Add(cells[column], new TextPlace(column, 0));
            builder.EndBlock(new Block
            {
                Span = default, Kind = BlockKind.TableCell, Cell = new(0, 1, column), ColumnHeader = column == 1
                    ? header
                    : "Clause",
            });
        }

        return builder.Build(
            "t.txt", Procurement.Documents.DocumentFormat.Text, new string('0', 64), spoken: Language.French);
    }

    private static Finding Scan(string text, string clause) =>
        ScanAll(text).Findings.Single(finding => finding.Clause.Id == clause);

    private static ScanResult ScanAll(string text)
    {
        var name = text.Contains('\n', StringComparison.Ordinal) ? "t.md" : "t.txt";
        return Scanner.Value.Scan(
            TenderReader.Read(name, [(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]));
    }
}
