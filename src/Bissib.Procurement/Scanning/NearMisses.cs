using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.References;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Finds what comes nearest to clauses of which a tender does not speak: the passage with the highest score of the
/// second witness, or a signal that did not suffice.
/// </summary>
internal sealed class NearMisses(IReadOnlyList<DocumentReading> readings, Testimonies testimonies)
{
    private const string Signal = "near-miss";
    private const int LongestQuote = 400;

    // Chosen by reading the near misses of real tenders: below this most passages are not about the clause.
    private const float Near = -0.25f;

    /// <summary>Null where nothing is near.</summary>
    public NearMiss? Find(Clause clause) => Alike(clause) ?? Weak(clause);

    // One word alone ("avance*") is said of anything.
    private NearMiss? Weak(Clause clause)
    {
        var hits =
            from reading in readings
            from found in reading.SignalHits
            where found.Part.Clause == clause && found.Part.Signal is PhraseSignal { IsGeneric: false }
                && found.Hit.LastWord > found.Hit.FirstWord
                && IsText(reading, found.Hit.FirstWord) && !IsCancelled(reading, clause, found.Hit.FirstWord)
            orderby found.Hit.LastWord - found.Hit.FirstWord descending
            select ReferenceEvidence.Of(reading, found.Hit.FirstWord, found.Hit.LastWord, Signal);
        return hits.FirstOrDefault() is { } evidence ? new(NearMissKind.WeakSignal, evidence, null, null) : null;
    }

    private NearMiss? Alike(Clause clause)
    {
        if (!testimonies.ByClause.TryGetValue(clause, out var heard)) return null;
        var (reading, testimony) = heard.MaxBy(entry => entry.Testimony.Score);
        if (testimony.Score < Near) return null;
        var (first, last) = (testimony.Unit.Ranges[0].First, testimony.Unit.Main.Last);
        while (last > first && reading.Text.SpanOf(first, last).Length > LongestQuote) last--;
        return new(
            NearMissKind.SecondWitness,
            ReferenceEvidence.Of(reading, first, last, Signal),
            Math.Round(testimony.Score, 2),
            Math.Round(WitnessCounsel.Threshold(clause, isSure: false), 2));
    }

    private static bool IsCancelled(DocumentReading reading, Clause clause, int word) =>
        reading.UnlessHits.Any(unless =>
        unless.Part.Clause == clause
            && reading.Text.Words[unless.Hit.FirstWord].Sentence == reading.Text.Words[word].Sentence);

    private static bool IsText(DocumentReading reading, int word)
    {
        var block = reading.Text.Words[word].Block;
        return !reading.IsContents(block)
            && reading.Document.Blocks[block].Kind is not (BlockKind.Header or BlockKind.Footer);
    }
}
