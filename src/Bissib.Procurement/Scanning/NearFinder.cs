using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Finds the signals whose phrases stand near each other in one sentence. Most hits are of frequent words that nothing
/// stands beside, so the parts of each signal are first counted; only where a sentence holds all of them are they
/// measured.
/// </summary>
internal sealed class NearFinder(DocumentReading reading, SignalIndex index)
{
    private readonly uint[] parts = new uint[index.SignalCount];
    private readonly int[] sentences = new int[index.SignalCount];

    /// <summary>
    /// The shortest stretch of each sentence that holds all phrases of a signal, where it is short enough.
    /// </summary>
    public IEnumerable<ClauseMatch> Find()
    {
        Array.Fill(sentences, -1);
        var hits = reading.NearHits;
        // Hits come in the order of their last words, so a sentence's hits stand together.
        for (var (from, to) = (0, 0); from < hits.Count; from = to)
        {
            var whole = new List<SignalPart>();
            var sentence = SentenceOf(hits[from]);
            for (; to < hits.Count && SentenceOf(hits[to]) == sentence; to++)
                foreach (var part in index.NearPartsOf(hits[to]))
                    if (Completes(part, sentence)) whole.Add(part);
            foreach (var part in whole)
                if (Nearest(part, from, to) is { } match) yield return match;
        }
    }

    // True for the hit that makes the parts of its signal complete in this sentence.
    private bool Completes(SignalPart part, int sentence)
    {
        if (sentences[part.Number] != sentence) (sentences[part.Number], parts[part.Number]) = (sentence, 0);
        var before = parts[part.Number];
        parts[part.Number] = before | (1u << part.Part);
        var all = (1u << part.Signal.Parts.Count) - 1;
        return before != all && parts[part.Number] == all;
    }

    private ClauseMatch? Nearest(SignalPart whole, int from, int to)
    {
        var signal = (NearSignal)whole.Signal;
        var hits = reading.NearHits.GetRange(from, to - from)
            .SelectMany(hit => Array.FindAll(index.NearPartsOf(hit), part => part.Number == whole.Number)
                .Select(part => (Part: part, Hit: hit))).ToList();
        (int First, int Last)? best = null;
        foreach (var start in hits.Select(found => found.Hit.FirstWord).Distinct())
        {
            var ends = Enumerable.Range(0, signal.Phrases.Count).Select(part => hits
                .Where(found => found.Part.Part == part && found.Hit.FirstWord >= start)
                .Select(found => (int?)found.Hit.LastWord).Min()).ToList();
            if (ends.Any(end => end is null)) continue;
            var last = ends.Max()!.Value;
            if (last - start < signal.Within && (best is null || last - start < best.Value.Last - best.Value.First))
                best = (start, last);
        }

        return best is var (first, end)
            ? new(whole.Clause, signal, first, end) { IsMended = hits.Exists(found => found.Hit.IsMended) } : null;
    }

    private int SentenceOf(PhraseHit hit) => reading.Text.Words[hit.LastWord].Sentence;
}
