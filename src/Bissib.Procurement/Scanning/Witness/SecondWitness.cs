using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>A unit of a document that the second witness takes for a clause, and how surely (above 0).</summary>
internal readonly record struct Testimony(Clause Clause, WitnessUnit Unit, float Score);

/// <summary>
/// Reads a document with the trained model. It proposes clauses that no signal shows; what it proposes is judged like a
/// signal's match. Made once for a catalogue, used by many threads.
/// </summary>
internal sealed class SecondWitness
{
    // Too few to be worth a second thread.
    private const int FewUnits = 200;
    private const int PartsOfProcessor = 2;

    private readonly WitnessModel model;
    private readonly Clause?[] clauses;

    public SecondWitness(WitnessModel model, Catalogue catalogue)
    {
        this.model = model;
        clauses = [.. model.Clauses.Select(catalogue.Find)];
    }

    /// <summary>All that scores at least the threshold, in the order of the text.</summary>
    public IEnumerable<Testimony> Hear(FoldedText text, float threshold)
    {
        var units = WitnessUnits.Of(text).ToArray();
        using var scorer = new UnitScorer(text, model);
        // Parts of equal size are not equally long, so there are more of them than processors.
        var share = Math.Max(FewUnits, units.Length / (PartsOfProcessor * Environment.ProcessorCount));
        if (units.Length <= FewUnits) return Hear(units, scorer, threshold);
        return units.Chunk(share).AsParallel().AsOrdered().Select(HearPart).ToList().SelectMany(heard => heard);

        List<Testimony> HearPart(WitnessUnit[] part)
        {
            using var own = scorer.Another();
            return Hear(part, own, threshold);
        }
    }

    /// <summary>
    /// The words of a unit that weighed most for a clause, the heaviest first: the explanation of a testimony.
    /// </summary>
    public IReadOnlyList<string> HeaviestWords(FoldedText text, Testimony testimony, int most)
    {
        var clause = model.Clauses.ToList().IndexOf(testimony.Clause.Id);
        var vectorizer = new Vectorizer(text, model.Vocabulary);
        var weights = testimony.Unit.Ranges.SelectMany(range =>
            Enumerable.Range(range.First, range.Last - range.First + 1))
            .GroupBy(word => text.Vocabulary[text.Words[word].Form])
            .Select(group =>
                (Word: group.Key, Weight: WeightOf(vectorizer.Read((group.First(), group.First())), clause)));
        return [.. weights.Where(word => word.Weight > 0).OrderByDescending(word => word.Weight)
            .ThenBy(word => word.Word, StringComparer.Ordinal).Take(most).Select(word => word.Word)];
    }

    private List<Testimony> Hear(WitnessUnit[] units, UnitScorer scorer, float threshold)
    {
        var scores = new float[model.RowLength];
        var heard = new List<Testimony>();
        foreach (var unit in units)
        {
            if (scorer.Score(unit, scores) < threshold) continue;
            for (var clause = 0; clause < clauses.Length; clause++)
                if (scores[clause] >= threshold && clauses[clause] is { } found)
                    heard.Add(new(found, unit, scores[clause]));
        }

        return heard;
    }

    private float WeightOf(SentenceVector word, int clause)
    {
        var sum = 0f;
        for (var i = 0; i < word.Features.Length; i++) sum += word.Values[i] * model.WeightOf(word.Features[i], clause);
        return sum;
    }
}
