using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Scanning.Barriers;

/// <summary>
/// What keeps small and social enterprises away, read from whole tenders. The sentences of each barrier stand in
/// clauses/barriers.yaml and are tested with the catalogue.
/// </summary>
public sealed class BarrierTests
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    [Theory]
    [InlineData("guarantee-too-high", "10 %", false, "Le cautionnement est fixé à 10 % du montant du marché.")]
    [InlineData("guarantee-too-high", "7,5 %", false, "De borgtocht bedraagt 7,5 % van het bedrag.")]
    [InlineData("payment-long", "60", false, "Le délai de paiement est de 60 jours à compter de la facture.")]
    [InlineData("bid-validity-long", "180", true, "Les offres sont valables six mois à compter de la date limite.")]
    [InlineData("sworn-translation", null, false, "Bij elk attest wordt een beëdigde vertaling gevoegd.")]
    public void Barrier_is_read_with_its_value_and_its_words(string id, string? value, bool isToCheck, string sentence)
    {
        var barrier = Scan($"Une phrase avant.\n\n{sentence} Een zin erna.").Barriers.Single();

        Assert.Equal(id, barrier.Kind.Id);
        Assert.Equal(value, barrier.Value);
        Assert.Equal(isToCheck, barrier.IsToCheck);
        Assert.StartsWith(sentence.TrimEnd('.'), barrier.Evidence.Single().Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(400_000, false)]
    [InlineData(200_000, true)]
    public void Turnover_is_a_barrier_only_above_twice_a_known_value(int? value, bool isOne)
    {
        var result = Scan("Le chiffre d'affaires annuel est d'au moins 500.000 €.", new() { Value = value });

        Assert.Equal(
            isOne, result.Barriers.Any(barrier => barrier is { Kind.Id: "turnover-above-cap", Value: "500000 €" }));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(90_000, null)]
    [InlineData(500_000, true)]
    public void Undivided_contract_below_the_threshold_owes_no_reasons(int? value, bool? isToCheck)
    {
        var result = Scan("Le marché n'est pas divisé en lots.", new() { Value = value });

        Assert.Equal(
            isToCheck, result.Barriers.SingleOrDefault(barrier => barrier.Kind.Id == "no-lots-no-reason")?.IsToCheck);
    }

    [Fact]
    public void Reasons_given_elsewhere_take_an_undivided_contract_back()
    {
        var result = Scan(
            "Le marché n'est pas divisé en lots.\n\n# Annexe\n\nLes motifs de non-allotissement figurent ici.");

        Assert.Empty(result.Barriers);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(730, true)]
    public void Firm_prices_are_a_barrier_in_long_contracts_only(int days, bool isOne)
    {
        var result = Scan("Les prix sont fermes et non révisables.", new() { DurationDays = days });

        Assert.Equal(isOne, result.Barriers.Any(barrier => barrier.Kind.Id == "firm-price-long"));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-15", "14")]
    [InlineData("2026-03-01", "2026-04-15", null)]
    public void Days_for_bids_are_counted_from_publication_to_deadline(string published, string deadline, string? value)
    {
        var given = new TenderProfile { Published = Day(published), Deadline = new(Day(deadline), null) };

        var barrier = Scan("Un texte.", given).Barriers.SingleOrDefault();

        Assert.Equal(value, barrier?.Value);
    }

    [Theory]
    [InlineData(55, null)]
    [InlineData(65, BarrierSeverity.Medium)]
    [InlineData(80, BarrierSeverity.High)]
    public void Weight_of_the_price_is_read_from_the_table_of_criteria(int weight, BarrierSeverity? severity)
    {
        var barriers = Scan("# Critères d'attribution\n\n| Critère | Points |\n|---|---|\n"
            + $"| Prix | {weight} |\n| Qualité | {100 - weight} |\n").Barriers;

        Assert.Equal(severity, barriers.SingleOrDefault(barrier => barrier.Kind.Id == "price-weight-high")?.Severity);
    }

    [Theory]
    [InlineData("# Visite obligatoire")]
    [InlineData("Le titulaire sous-traite librement, et paie à 30 jours.")]
    public void What_only_names_a_barrier_is_none(string text) => Assert.Empty(Scan(text).Barriers);

    [SkippableFact]
    public void Sentences_of_the_dossier_show_their_barriers()
    {
        var rows = Corpus.Dossier("detection-fixtures.tsv")
            .Where(row => row[3].StartsWith("BARRIER ", StringComparison.Ordinal)).ToList();

        // Against the cap a turnover is held only where the value of the contract is known.
        var missed = rows.Where(row =>
            !Scan(row[2], new() { Value = 900_000 }).Barriers.Any(barrier => row[3] == $"BARRIER {barrier.Kind.Id}"));

        Assert.Equal(5, rows.Count);
        Assert.Empty(missed.Select(row => row[2]));
    }

    // Each was read: these and no others stand in the files.
    [SkippableTheory]
    [InlineData("fr/camp-des-milles-ccp-gardiennage.pdf", "compulsory-visit")]
    [InlineData("fr/coupvray-cctp-lot05-electricite.pdf", "compulsory-visit")]
    [InlineData("fr/villeneuve-sur-lot-denrees-ccap.pdf", "no-advance", "no-lots-no-reason", "sworn-translation")]
    [InlineData("fr/villeneuve-sur-lot-denrees-rc.pdf", "no-lots-no-reason", "variants-forbidden")]
    [InlineData("fr/dae-amoa-2025-rc.pdf", "variants-forbidden", "bid-validity-long", "no-minimum-volume")]
    [InlineData("fr/maroc-mem-geochimie-rc.pdf", "no-lots-no-reason", "price-only")]
    [InlineData("fr/cuzieu-lot1-charpente-cctp-dpgf.pdf")]
    [InlineData("nl/npo-selectiefase-selectiecriteria.pdf")]
    public void Real_tenders_show_the_barriers_that_a_reader_sees(string path, params string[] expected)
    {
        var tender = TenderReader.Read("t", [("t.pdf", () => File.OpenRead(Corpus.Path(path)))]);

        var barriers = Scanner.Value.Scan(tender).Barriers;

        Assert.Equal(expected, barriers.Select(barrier => barrier.Kind.Id));
        Assert.All(barriers.SelectMany(barrier => barrier.Evidence), evidence =>
            Assert.Contains(
                evidence.Span.In(evidence.Document.Text).ReplaceLineEndings(" "), evidence.Quote,
                StringComparison.Ordinal));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    private static ScanResult Scan(string text, TenderProfile? given = null) => Scanner.Value.Scan(
        TenderReader.Read("t.md", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]), given);
}
