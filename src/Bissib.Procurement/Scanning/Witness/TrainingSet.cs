using System.Security.Cryptography;
using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// A sentence to learn from: the clause that it was written for, whether it states it; null is background.
/// </summary>
internal sealed record TrainingSentence(string Text, Language Language, Clause? Clause, bool IsYes);

/// <summary>All sentences that the second witness learns from, in the order of the catalogue's files.</summary>
internal sealed class TrainingSet
{
    private TrainingSet(IReadOnlyList<TrainingSentence> sentences) => Sentences = sentences;

    public IReadOnlyList<TrainingSentence> Sentences { get; }

    /// <summary>The sentences of the example files, of found and not-found, and the background.</summary>
    public static TrainingSet Of(Catalogue catalogue, ExampleLibrary library)
    {
        var sentences = new List<TrainingSentence>();
        foreach (var clause in catalogue.Clauses)
        {
            foreach (var language in LanguageCode.All)
            {
                Add(clause.Found, true);
                Add(clause.NotFound, false);
                if (library.Clauses.GetValueOrDefault(clause)?.Languages.GetValueOrDefault(language) is not { } examples) continue;
                sentences.AddRange(
                    examples.Yes.Select(sentence => new TrainingSentence(sentence.Text, language, clause, true)));
                sentences.AddRange(
                    examples.No.Select(sentence => new TrainingSentence(sentence.Text, language, clause, false)));

                void Add(IReadOnlyDictionary<Language, IReadOnlyList<MarkedSentence>> marked, bool isYes) =>
                    sentences.AddRange(
                        (marked.GetValueOrDefault(language) ?? [])
                            .Select(s => new TrainingSentence(s.Text, language, clause, isYes)));
            }
        }

        foreach (var (language, list) in library.Background)
            sentences.AddRange(list.Select(sentence => new TrainingSentence(sentence.Text, language, null, false)));
        return new(sentences);
    }

    /// <summary>
    /// A part of the set, for learning curves: every sentence with a share of them, always the same ones.
    /// </summary>
    public TrainingSet Part(double share)
    {
        var random = new Random(5650);
        return new([.. Sentences.Where(_ => random.NextDouble() < share)]);
    }

    /// <summary>
    /// Eight bytes of the SHA-256 of all sentences with what they are said to be and of how they are read, in
    /// hexadecimal.
    /// </summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Vectorizer.Reading}\n"));
        foreach (var (text, language, clause, isYes) in Sentences)
            hash.AppendData(Encoding.UTF8.GetBytes($"{language.Code()}\t{clause?.Id}\t{isYes}\t{text}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>The words of every sentence.</summary>
    public IReadOnlyList<FoldedText> Fold() =>
        [.. Sentences.AsParallel().AsOrdered().Select(s =>
            FoldedText.Read(Sample.Of(s.Text, s.Language), new HashSet<string>()))];
}
