using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Barriers;

namespace Bissib.Procurement.Tests.Scanning.Barriers;

/// <summary>What keeps small and social enterprises away, read from the words of a tender.</summary>
public sealed class BarrierTests : IDisposable
{
    private readonly TinyCatalogue tiny = new();

    [Theory]
    [InlineData("compulsory-visit", null, "Pour remettre offre, une visite du site est obligatoire.")]
    [InlineData("compulsory-visit", null, "Voor de inschrijvers is er een verplicht plaatsbezoek op 3 mei.")]
    [InlineData("sworn-translation", null, "Les attestations sont accompagnées d'une traduction jurée.")]
    [InlineData("sworn-translation", null, "Bij elk attest wordt een beëdigde vertaling gevoegd.")]
    [InlineData("signature-burden", null, "Chaque page de l'offre est paraphée.")]
    [InlineData("signature-burden", null, "Toutes les pages sont datées et signées par le soumissionnaire.")]
    [InlineData("signature-burden", null, "Alle bladzijden van de offerte worden geparafeerd.")]
    [InlineData("turnover-each-of-three-years", null, "Un chiffre d'affaires minimal de 500.000 euros pour chacune des trois dernières années.")]
    [InlineData("turnover-each-of-three-years", null, "Een omzet van minstens 1 miljoen euro in elk van de laatste drie boekjaren.")]
    [InlineData("guarantee-too-high", "10 %", "Le cautionnement est fixé à 10 % du montant du marché.")]
    [InlineData("guarantee-too-high", "7,5 %", "De borgtocht bedraagt 7,5 % van het bedrag.")]
    [InlineData("payment-long", "60", "Le délai de paiement est de 60 jours à compter de la facture.")]
    [InlineData("payment-long", "45", "De betalingstermijn bedraagt 45 dagen.")]
    public void Barrier_is_read_with_its_value_and_its_words(string id, string? value, string sentence)
    {
        var barrier = Scan($"Une phrase avant.\n\n{sentence} Een zin erna.").Barriers.Single();

        Assert.Equal(id, barrier.Kind.Id);
        Assert.Equal(value, barrier.Value);
        Assert.StartsWith(sentence, barrier.Evidence.Single().Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Une visite du site est possible pour les soumissionnaires ; elle n'est pas obligatoire.")]
    [InlineData("Het plaatsbezoek is niet verplicht voor de inschrijvers.")]
    [InlineData("Pour le personnel de l'offre retenue, la visite médicale est obligatoire.")]
    [InlineData("Une visite mensuelle du chantier est obligatoire.")]
    [InlineData("Le marché a pour objet des traductions jurées.")]
    [InlineData("Le cautionnement est fixé à 5 % du montant initial.")]
    [InlineData("De borgtocht bedraagt 3 %.")]
    [InlineData("Le délai de paiement est de 30 jours.")]
    [InlineData("Aucun cautionnement de 10 % n'est demandé.")]
    [InlineData("Déclaration du chiffre d'affaires pour chacune des trois dernières années.")]
    [InlineData("L'offre porte une seule signature.")]
    public void What_only_looks_like_a_barrier_is_none(string sentence) =>
        Assert.Empty(Scan(sentence).Barriers);

    [Theory]
    [InlineData(55, null)]
    [InlineData(65, BarrierSeverity.Medium)]
    [InlineData(80, BarrierSeverity.High)]
    public void Weight_of_the_price_is_read_from_the_table_of_criteria(int weight, BarrierSeverity? severity)
    {
        var barriers = Scan($"# Critères d'attribution\n\n| Critère | Points |\n|---|---|\n| Prix | {weight} |\n| Qualité | {100 - weight} |\n").Barriers;

        Assert.Equal(severity, barriers.SingleOrDefault(barrier => barrier.Kind == BarrierKinds.Price)?.Severity);
    }

    [Fact]
    public void References_of_barriers_are_articles_of_the_catalogue()
    {
        var law = Catalogue.Load(Catalogue.DefaultFolder).Clauses.SelectMany(clause => clause.References)
            .Select(reference => reference.Id).ToHashSet();
        var files = Directory.GetFiles(Path.Combine(Catalogue.DefaultFolder, "law")).ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, File.ReadAllText);

        Assert.All(BarrierKinds.All.Select(kind => kind.Reference).OfType<string>(), reference =>
            Assert.True(law.Contains(reference) || files[reference.Split('/')[0]].Contains($"\"{reference.Split('/')[1]}\":", StringComparison.Ordinal), reference));
    }

    // Each was read: these and no others stand in the files.
    [SkippableTheory]
    [InlineData("fr/camp-des-milles-ccp-gardiennage.pdf", "compulsory-visit")]
    [InlineData("fr/coupvray-cctp-lot05-electricite.pdf", "compulsory-visit")]
    [InlineData("fr/villeneuve-sur-lot-denrees-ccap.pdf", "sworn-translation")]
    [InlineData("fr/villeneuve-sur-lot-denrees-rc.pdf")]
    [InlineData("fr/dae-amoa-2025-rc.pdf")]
    [InlineData("nl/npo-selectiefase-selectiecriteria.pdf")]
    public void Real_tenders_show_the_barriers_that_a_reader_sees(string path, params string[] expected)
    {
        var tender = TenderReader.Read("t", [("t.pdf", () => File.OpenRead(Corpus.Path(path)))]);

        var barriers = new TenderScanner(tiny.Load()).Scan(tender).Barriers;

        Assert.Equal(expected, barriers.Select(barrier => barrier.Kind.Id));
    }

    public void Dispose() => tiny.Dispose();

    private ScanResult Scan(string text) => new TenderScanner(tiny.Load())
        .Scan(TenderReader.Read("t.md", [("t.md", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]));
}
