using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>What was learnt: from how many sentences, and how many n-grams of them are kept.</summary>
public sealed record TrainingOutcome(int Sentences, int NGrams);

/// <summary>
/// How well a model that learnt from a part of the sentences finds clauses in labelled tenders, alone and without
/// signals. F1 is micro, each document judged with the threshold that is best for all others.
/// </summary>
public sealed record LearningPoint(double Share, int Sentences, double F1, double AveragePrecision);

/// <summary>A tender and what a reader noted of it.</summary>
public sealed record LabelledTender(Tender Tender, IReadOnlyList<ClauseLabel> Labels);

/// <summary>Trains the second witness from the example files of a catalogue.</summary>
public static class WitnessTraining
{
    /// <summary>Trains the model and writes it into the folder: witness.bin.</summary>
    /// <exception cref="CatalogueException">A file of the catalogue is wrong.</exception>
    public static TrainingOutcome Train(string folder)
    {
        var catalogue = Catalogue.Load(folder);
        var set = TrainingSet.Of(catalogue, ExampleLibrary.Load(folder, catalogue));
        var model = WitnessTrainer.Train(catalogue, set);
        WitnessFile.Write(File.Create(Path.Combine(folder, WitnessFile.Name)), model);
        return new(set.Sentences.Count, model.Vocabulary.Count);
    }

    /// <summary>Trains the model: the bytes of witness.bin.</summary>
    public static byte[] Train(Catalogue catalogue, ExampleLibrary library)
    {
        using var file = new MemoryStream();
        WitnessFile.Write(file, WitnessTrainer.Train(catalogue, TrainingSet.Of(catalogue, library)));
        return file.ToArray();
    }

    /// <summary>
    /// Tells the sentences that a second witness of this catalogue must have learnt from: 16 hexadecimal digits.
    /// </summary>
    public static string FingerprintOf(Catalogue catalogue, ExampleLibrary library) =>
        TrainingSet.Of(catalogue, library).Fingerprint();

    /// <summary>False where the catalogue has no second witness, or one that learnt from other sentences.</summary>
    public static bool HasLearnt(Catalogue catalogue, ExampleLibrary library) =>
        catalogue.Witness.Value?.Fingerprint == FingerprintOf(catalogue, library);

    /// <summary>Trains on each share of the sentences (0 to 1) and measures on the tenders.</summary>
    public static IEnumerable<LearningPoint> Curve(
        string folder, IReadOnlyList<double> shares, IReadOnlyList<LabelledTender> tenders)
    {
        var catalogue = Catalogue.Load(folder);
        var all = TrainingSet.Of(catalogue, ExampleLibrary.Load(folder, catalogue));
        var index = new SignalIndex(catalogue);
        var readings = tenders.Select(labelled => (labelled.Labels, Readings: labelled.Tender.Documents
            .Select(document => DocumentReading.Read(document, index)).ToList())).ToList();
        foreach (var share in shares)
        {
            var set = all.Part(share);
            var witness = new SecondWitness(WitnessTrainer.Train(catalogue, set), catalogue);
            var scores = readings.Select(tender => WitnessScores.Of(tender.Readings, tender.Labels, witness, index, catalogue)).ToList();
            yield return new(
                share, set.Sentences.Count, WitnessScores.CrossValidatedF1(scores),
                WitnessScores.AveragePrecision(scores));
        }
    }
}
