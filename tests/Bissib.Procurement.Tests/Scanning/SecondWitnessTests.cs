using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Checking;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class SecondWitnessTests : IDisposable
{
    private const string Care =
        "pommiers, poiriers, cerisiers ou pruniers, arrosés et taillés chaque année par une équipe de jardiniers";

    private readonly TinyCatalogue tiny = new();

    public SecondWitnessTests() => Write("");

    public void Dispose() => tiny.Dispose();

    [Fact]
    public void Clause_is_found_in_words_that_no_signal_knows()
    {
        WitnessTraining.Train(tiny.Folder);

        var finding = Scan("Le titulaire doit planter vingt arbres fruitiers dans la cour de l'école.");

        Assert.Equal(FindingStatus.Incomplete, finding?.Status);
        Assert.Contains("arbres", finding!.Evidence[0].Signal, StringComparison.Ordinal);
        Assert.StartsWith("Aucune formulation du catalogue", finding.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"Clause verte : le titulaire plante 12 arbres fruitiers dans la cour du quartier 12, {Care}", true)]
    [InlineData("Clause verte : arbres de la facture, remise au service", false)]
    public void Words_without_a_duty_count_where_their_sentence_resembles_those_of_the_clause(
        string text, bool isStated)
    {
        Write($", {Care}");
        WitnessTraining.Train(tiny.Folder);

        var finding = Scan($"Les offres parviennent à la commune avant la fin du mois de mars.\n\n{text}");

        Assert.Equal(isStated ? FindingStatus.Incomplete : FindingStatus.Mentioned, finding?.Status);
        Assert.StartsWith(
            (isStated ? StandingWords.Alike : StandingWords.NoDuty).French, finding!.Reason.French,
            StringComparison.Ordinal);
    }

    // What the other documents are written in makes no difference.
    [Theory]
    [InlineData("", FindingStatus.Mentioned)]
    [InlineData("The tenderer shall send all invoices to the finance department of the town, and keep a copy of each of them.", FindingStatus.Mentioned)]
    public void Words_that_only_a_signal_takes_for_the_clause_are_doubted_in_a_language_that_the_witness_knows(string other, FindingStatus expected)
    {
        WitnessTraining.Train(tiny.Folder);
        const string text =
            "Le titulaire remet la facture numéro 11 au service 11, et la facture numéro 13 au service 13.\n\n"
            + "Le titulaire remet la facture numéro 12 au service 12 : clause verte 12 %.";

        var finding = Scan(text, other);

        Assert.Equal(expected, finding?.Status);
        Assert.StartsWith(StandingWords.Doubted.French, finding!.Reason.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le titulaire doit remettre la facture au service des finances.")]
    [InlineData("Le titulaire ne plante pas : la plantation d'arbres fruitiers ne s'applique pas au présent marché.")]
    [InlineData("Le titulaire doit planter des arbres fruitiers, dit le perroquet.")]
    public void Other_words_denials_and_what_the_clause_cancels_are_not_found(string text)
    {
        WitnessTraining.Train(tiny.Folder);

        Assert.True(Scan(text)?.Status is null or FindingStatus.NotApplicable);
    }

    [Fact]
    public void Same_sentences_give_the_same_model()
    {
        WitnessTraining.Train(tiny.Folder);
        var first = File.ReadAllBytes(Path.Combine(tiny.Folder, WitnessFile.Name));

        WitnessTraining.Train(tiny.Folder);

        Assert.Equal(first, File.ReadAllBytes(Path.Combine(tiny.Folder, WitnessFile.Name)));
    }

    [Fact]
    public void Model_of_other_sentences_is_reported_as_stale()
    {
        WitnessTraining.Train(tiny.Folder);
        var catalogue = tiny.Load();
        Assert.DoesNotContain(CatalogueCheck.Run(catalogue, ExampleLibrary.Load(tiny.Folder, catalogue)), IsStale);
        tiny.Change(TinyCatalogue.ExampleFile, "plante 7 arbres", "abat 7 arbres");

        Assert.Contains(CatalogueCheck.Run(catalogue, ExampleLibrary.Load(tiny.Folder, catalogue)), IsStale);

        static bool IsStale(CatalogueProblem problem) => problem.File == "clauses/witness.bin";
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Damaged_model_is_refused_with_the_remedy(int length)
    {
        WitnessTraining.Train(tiny.Folder);
        var path = Path.Combine(tiny.Folder, WitnessFile.Name);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]);

        var refusal = Assert.Throws<CatalogueException>(() => new TenderScanner(tiny.Load()));

        Assert.Contains("run 'bissib clauses train'", refusal.Problems.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_model_learnt_from_the_shipped_sentences()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);
        var library = ExampleLibrary.Load(Catalogue.DefaultFolder, catalogue);

        Assert.Equal(TrainingSet.Of(catalogue, library).Fingerprint(), catalogue.Witness.Value?.Fingerprint);
    }

    [Fact]
    public void Units_are_scored_as_their_vectors_are()
    {
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);
        var model = catalogue.Witness.Value!;
        const string sentence =
            "Le titulaire confie 5 % des heures, des heures d'insertion, à des personnes sans emploi, à 5 personnes.";
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(sentence));
        var reading = DocumentReading.Read(PlainTextReader.Read(file, "t.txt"), new(catalogue));
        var unit = WitnessUnits.Of(reading.Text).Single();
        var (expected, scores) = (new float[model.Clauses.Count], new float[model.RowLength]);
        model.Score(new Vectorizer(reading.Text, model.Vocabulary).Read(unit.Ranges), expected);

        new UnitScorer(reading.Text, model).Score(unit, scores);

        Assert.All(expected.Zip(scores), pair => Assert.Equal(pair.First, pair.Second, 0.001f));
    }

    private Finding? Scan(params string[] texts)
    {
        var tender = TenderReader.Read("t", [.. texts.Where(text => text.Length > 0).Select((text, number) =>
            ($"{number}.txt", (Func<Stream>)(() => new MemoryStream(Encoding.UTF8.GetBytes(text)))))]);
        return new TenderScanner(tiny.Load()).Scan(tender)
            .Findings.SingleOrDefault(finding => finding.Evidence.Count > 0);
    }

    // Sentences to learn from, those of the clause with so much more.
    private void Write(string more)
    {
        var yes = Sentences(number =>
            $"Le titulaire plante {number} arbres fruitiers dans la cour du quartier {number}{more}");
        var no = Sentences(number => $"Le titulaire remet la facture numéro {number} au service {number}");
        tiny.Write(TinyCatalogue.ExampleFile, string.Concat(
            new[] { "fr", "nl", "en", "de" }.Select(code => $"{code}:\n  yes:\n{yes}  no:\n{no}")) + "pairs: []\n");
    }

    private static string Sentences(Func<int, string> sentence) =>
        string.Concat(Enumerable.Range(1, 50).Select(number => $"    - {sentence(number)}\n"));
}
