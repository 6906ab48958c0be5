using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Recommending;

/// <summary>
/// Short invented tenders without a CPV code, and what an experienced buyer would and would not propose for them.
/// </summary>
public sealed class RecommenderTests
{
    private const string Food =
        "organic-food seasonal-food plant-based-menu sustainable-fish food-waste animal-welfare short-chain-lawful";
    private const string Works = "site-nuisance site-language posted-workers-lodging low-carbon-materials street-lighting reuse-of-materials totem-score";
    private const string Goods = "it-labels refurbished textile-ecolabels fair-wear sustainable-furniture toner-remanufactured conflict-minerals";

    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Theory]
    [InlineData("Marché de services : nettoyage des bureaux de l'administration", "Opdracht voor diensten: schoonmaak van de kantoren van het bestuur", "insertion-hours|cleaning-products|daytime-stable-hours|cleaning-methods", Food + " " + Works + " " + Goods)]
    [InlineData("Marché de travaux : réfection de la voirie rue des Tilleuls", "Opdracht voor werken: wegenwerken in de Lindenstraat", "low-carbon-materials|climate-adaptation|site-nuisance", Food + " " + Goods + " street-lighting cleaning-products daytime-stable-hours totem-score low-voc-paint indoor-air-quality")]
    [InlineData("Marché de travaux : rénovation d'une école fondamentale", "Opdracht voor werken: renovatie van een basisschool", "building-energy-performance|reuse-of-materials", Food + " " + Goods + " street-lighting cleaning-products pesticide-free")]
    [InlineData("Marché de services : repas chauds pour les écoles communales", "Opdracht voor diensten: warme maaltijden voor de gemeentescholen", "organic-food|plant-based-menu|food-waste|seasonal-food|animal-welfare", Works + " " + Goods + " cleaning-methods pesticide-free")]
    [InlineData("Marché de fournitures : ordinateurs portables et écrans", "Opdracht voor leveringen: laptops en schermen", "it-labels|conflict-minerals|refurbished", Food + " " + Works + " cleaning-methods sustainable-timber textile-ecolabels insertion-hours")]
    [InlineData("Marché de fournitures : vêtements de travail du service technique", "Opdracht voor leveringen: werkkledij voor de technische dienst", "textile-ecolabels|fair-wear|ilo-core-conventions", Food + " " + Works + " it-labels sustainable-timber cleaning-methods insertion-hours")]
    [InlineData("Marché de services : entretien des espaces verts et des cimetières", "Opdracht voor diensten: groenonderhoud van parken en begraafplaatsen", "pesticide-free|biodiversity|zero-emission-machinery|insertion-hours|reserved-contract-art15", Food + " " + Goods + " posted-workers-lodging cleaning-products daytime-stable-hours")]
    [InlineData("Marché de fournitures : mobilier de bureau et sièges", "Opdracht voor leveringen: kantoormeubilair en stoelen", "sustainable-furniture|sustainable-timber|design-for-disassembly", Food + " it-labels fair-wear cleaning-methods street-lighting insertion-hours site-language pesticide-free")]
    [InlineData("Marché de services : services d'assurance de la commune", "Opdracht voor diensten: verzekeringen van de gemeente", "ethical-finance", Food + " " + Works + " " + Goods + " insertion-hours waste-sorting cleaning-products")]
    public void Recommendations_fit_the_sector(string french, string dutch, string expected, string forbidden)
    {
        foreach (var title in new[] { french, dutch })
        {
            var recommended = Recommended($"# {title}\n\n{Filling(title == french)}", new());

            Assert.InRange(recommended.Count, 6, 12);
            Assert.True(
                expected.Split('|').Count(recommended.Contains) >= Math.Min(2, expected.Split('|').Length),
                $"{title}: {string.Join(' ', recommended)}");
            Assert.Empty(forbidden.Split(' ').Intersect(recommended));
        }
    }

    [Fact]
    public void Without_a_sector_only_clauses_that_suit_any_contract_are_recommended()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);

        var recommended = Recommended($"# Avis\n\n{Filling(isFrench: true)}", new());

        Assert.All(recommended, name => Assert.Empty(catalogue.Find(name)!.Cpv));
    }

    [Theory]
    [InlineData("90911200", "cleaning-methods")]
    [InlineData("45233140", "low-carbon-materials")]
    [InlineData("45214210", "building-energy-performance")]
    [InlineData("72200000", "digital-accessibility")]
    public void Code_prevails_over_the_words_of_the_title(string cpv, string expected)
    {
        var recommended = Recommended($"# Repas chauds\n\n{Filling(isFrench: true)}", new() { Cpv = [cpv] });

        Assert.Contains(expected, recommended);
        Assert.DoesNotContain("organic-food", recommended);
    }

    [Fact]
    public void Words_far_from_the_title_make_no_sector()
    {
        var body = string.Join(
            "\n\n",
            Enumerable.Repeat(
                "Le responsable du logiciel de gestion visite aussi le chantier et y prend son temps.", 30));

        var recommended = Recommended($"# Avis\n\n{Filling(isFrench: true)}\n\n{body}", new());

        Assert.DoesNotContain("ai-ethics", recommended);
    }

    [Fact]
    public void What_contradicts_or_repeats_another_is_not_recommended_with_it()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);
        var titles = catalogue.Rules.Sectors.SelectMany(sector => sector.Cpv);

        var clashes = from code in titles
                      let names = Recommended("# Avis\n\n" + Filling(isFrench: true), new() { Cpv = [code] })
                          .Select(name => catalogue.Find(name)!).ToList()
                      from one in names
                      from other in names
                      where one != other
                          && (catalogue.Rules.Apart.Any(ids => ids.Contains(one.Id) && ids.Contains(other.Id))
                          || (one.Family == other.Family && one.Also.Contains(other.Id)))
                      select $"{code}: {one.Id}, {other.Id}";

        Assert.Empty(clashes);
    }

    [Theory]
    [InlineData("Ce marché est réservé aux entreprises d'économie sociale d'insertion au sens de l'article 15 de la loi du 17 juin 2016.", "reserved-contract-art15")]
    [InlineData("Le marché n'est pas réservé aux entreprises d'économie sociale ni aux ateliers de travail adapté (article 15).", "reserved-contract-art15")]
    public void What_goes_against_the_tender_is_not_recommended(string sentence, string spoken)
    {
        var result = Scan(
            $"# Nettoyage des bureaux\n\n{Filling(isFrench: true)}\n\n# Réservation\n\n{sentence}", new());

        var suggested = result.Suggestions.Where(suggestion => suggestion.Adds.Count == 0)
            .Select(suggestion => suggestion.Finding.Clause.Name).ToList();

        Assert.Contains(result.Findings, finding => finding.Clause.Name == spoken && finding.Evidence.Count > 0);
        Assert.Empty(
            new[] { "reserved-contract-art15", "insertion-hours", "social-return", "reserved-lot" }.Intersect(
                suggested));
    }

    [Theory]
    [InlineData(142_999, 365, 1, false)]
    [InlineData(143_000, 365, 1, true)]
    [InlineData(143_000, 365, 4, false)]
    public void Size_of_the_contract_decides_whether_lots_are_recommended(
        int value, int days, int lots, bool isRecommended)
    {
        var profile = new TenderProfile
        {
            Kind = ContractKind.Services, Cpv = ["66510000"], Value = value, DurationDays = days, Lots = lots,
        };

        var recommended = Recommended("# Avis\n\n" + Filling(isFrench: true), profile);

        Assert.Equal(isRecommended, recommended.Contains("lots-division"));
    }

    [Theory]
    [InlineData(40_000, "66510000", false)]
    [InlineData(300_000, "66510000", true)]
    [InlineData(300_000, "45233140", false)]
    [InlineData(300_000, "90911200", false)]
    public void Guarantee_is_lowered_only_where_one_may_be_asked_and_fraud_is_rare(int value, string cpv, bool isMet)
    {
        var condition = Catalogue.Load(Catalogue.DefaultFolder).Rules.Conditions["access/guarantee-waiver"];

        Assert.Equal(isMet, condition.IsMetBy(new() { Value = value }, [cpv]));
    }

    [Fact]
    public void Reason_names_sector_and_words_or_the_code()
    {
        var told = Scan("# Marché de services : nettoyage des bureaux\n\n" + Filling(isFrench: true), new());
        var coded = Scan("# Avis\n\n" + Filling(isFrench: true), new() { Cpv = ["90911200"] });

        Assert.StartsWith(
            "Elle convient au secteur de ce marché (Nettoyage, d'après les mots « nettoyage des bureaux ») et n'y figure pas.",
            Reason(told, "cleaning-products").French, StringComparison.Ordinal);
        Assert.StartsWith(
            "Ze past bij de sector van deze opdracht (Schoonmaak, CPV 90911200) en staat er niet in.",
            Reason(coded, "cleaning-products").Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestions_stand_in_the_order_of_rank_and_the_same_every_time()
    {
        const string Text = "# Marché de services : nettoyage des bureaux";

        var first = Recommended(Text, new());

        Assert.Equal(first, Recommended(Text, new()));
        Assert.True(first.IndexOf("cleaning-products") < first.IndexOf("human-rights"));
    }

    private static string Filling(bool isFrench) => string.Join("\n\n", Enumerable.Repeat(
        isFrench
            ? "Le présent document est rédigé dans la langue de la commune."
            : "Dit document werd opgesteld in de taal van de gemeente en van haar inwoners.", 6));

    private static Localised Reason(ScanResult result, string name) =>
        result.Findings.Single(finding => finding.Clause.Name == name).Reason;

    private static List<string> Recommended(string text, TenderProfile profile) =>
        [.. Scan(text, profile).Suggestions.Where(suggestion => suggestion.Finding.Level == FindingLevel.Recommended)
            .Select(suggestion => suggestion.Finding.Clause.Name)];

    private static ScanResult Scan(string text, TenderProfile profile)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Scanner.Value.Scan(new("t", [PlainTextReader.Read(file, "t.txt")], []), profile);
    }
}
