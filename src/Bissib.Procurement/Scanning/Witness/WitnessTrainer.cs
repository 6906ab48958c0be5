using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>Learns a model from the example sentences: the same sentences give the same model.</summary>
internal static class WitnessTrainer
{
    // An n-gram of one sentence alone teaches nothing that carries over.
    private const int FewestSentences = 2;
    // How much a sentence weighs when it lies on the wrong side.
    private const float CostOfYes = 4;
    private const float CostOfNo = 2;
    private const float CostOfOthers = 1;

    public static WitnessModel Train(Catalogue catalogue, TrainingSet set)
    {
        var texts = set.Fold();
        var vocabulary = VocabularyOf(texts);
        var vectors = texts.AsParallel().AsOrdered().Select(text => Vector(text, vocabulary)).ToList();
        var squares = vectors.Select(vector => vector.SquaredLength()).ToList();
        var machines = catalogue.Clauses.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount)
            .Select(clause => LinearMachine.Train(vectors, squares, row => Label(set.Sentences[row], clause), vocabulary.Count)).ToList();
        return ModelCompressor.Compress(
            [.. catalogue.Clauses.Select(clause => clause.Id)], machines, vocabulary, set.Fingerprint());
    }

    public static SentenceVector Vector(FoldedText text, Vocabulary vocabulary) =>
        text.Words.Count == 0 ? new([], []) : new Vectorizer(text, vocabulary).Read((0, text.Words.Count - 1));

    // The no-sentences of another clause may well state this one: they are its neighbours' look-alikes.
    private static (bool IsPositive, float Cost) Label(TrainingSentence sentence, Clause clause)
    {
        if (sentence.Clause == clause) return (sentence.IsYes, sentence.IsYes ? CostOfYes : CostOfNo);
        if (sentence.Clause is null) return (false, CostOfOthers);
        return sentence.IsYes && !sentence.Clause.Also.Contains(clause.Id) ? (false, CostOfOthers) : (false, 0);
    }

    private static Vocabulary VocabularyOf(IReadOnlyList<FoldedText> texts)
    {
        var counts = new Dictionary<uint, int>();
        var seen = new HashSet<uint>();
        var runs = new List<uint>();
        foreach (var text in texts)
        {
            seen.Clear();
            runs.Clear();
            uint? before = null;
            for (var word = 0; word < text.Words.Count; word++)
            {
                var hash = NGrams.OfWord(NGrams.NameOf(text, word));
                seen.Add(hash);
                if (before is { } previous) seen.Add(NGrams.OfPair(previous, hash));
                before = hash;
                if (!text.Words[word].IsNumber) NGrams.AddRuns(text.Vocabulary[text.Words[word].Form], runs);
            }

            seen.UnionWith(runs);
            foreach (var hash in seen) counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        var kept = counts.Where(entry => entry.Value >= FewestSentences).OrderBy(entry => entry.Key).ToList();
        return new([.. kept.Select(entry => entry.Key)], [.. kept.Select(entry => Rarity(entry.Value, texts.Count))]);
    }

    private static float Rarity(int sentences, int all) => MathF.Log((1f + all) / (1 + sentences)) + 1;
}
