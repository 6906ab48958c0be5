using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// Lets the second witness speak where the signals are silent, and doubt where they alone speak. The thresholds were
/// chosen over labelled tenders, whole documents at a time, and are the same for all clauses of a kind.
/// </summary>
internal sealed class WitnessCounsel(SecondWitness witness, SignalIndex index)
{
    // Below this nothing in the whole tender looks like the clause.
    private const float Silence = -0.65f;

    // Words that only stand near each other need something more alike than that.
    private const float SilenceOfNear = -0.55f;

    // Words of duty or weight around it make a testimony worth more.
    private const double SureJudgement = 0.65;
    private const int MostWords = 5;

    // Of a sentence that has no word of duty, but reads like those that state the clause.
    private const double Resembling = 0.55;

    // Exact words beside a duty or a weight are not doubted.
    private const double Sure = 0.9;

    /// <summary>All in a document that looks like a clause, well below the threshold too.</summary>
    public IReadOnlyList<Testimony> Hear(FoldedText text) => [.. witness.Hear(text, Silence)];

    /// <summary>The judgements of a tender: those of the signals, weakened or completed.</summary>
    public IEnumerable<(DocumentReading Reading, Judgement Judgement)> Complete(
        IReadOnlyList<(DocumentReading Reading, Judgement Judgement)> bySignals, Testimonies testimonies)
    {
        var heard = testimonies.ByClause;
        var spoken = bySignals.Where(judged => judged.Judgement.Standing != Standing.Mentioned)
            .Select(judged => judged.Judgement.Match.Clause).ToHashSet();
        var best = heard.ToDictionary(entry => entry.Key, entry => BestOf(entry.Value));
        var kept = bySignals.Select(judged =>
            !Knows(judged.Reading) ? judged
            : IsSupported(judged.Judgement.Match, best) ? Confirmed(judged, heard)
            : Doubted(judged));
        var added = heard.Where(entry => !spoken.Contains(entry.Key) && !entry.Key.IsBySignalsOnly)
            .Select(entry => Best(entry.Value)).OfType<(DocumentReading, Judgement)>();
        return kept.Concat(added);
    }

    // It learnt from French and Dutch sentences; of a document in another language its silence says nothing.
    private static bool Knows(DocumentReading reading) =>
        reading.Document.Language is Language.French or Language.Dutch;

    // The highest score in the documents that it knows the language of; null where it heard nothing there.
    private static float? BestOf(List<(DocumentReading Reading, Testimony Testimony)> heard) =>
        heard.Where(entry => Knows(entry.Reading)).Max(entry => (float?)entry.Testimony.Score);

    private static bool IsSupported(ClauseMatch match, Dictionary<Clause, float?> best) =>
        best.GetValueOrDefault(match.Clause) is { } score && (match.Signal is not NearSignal || score >= SilenceOfNear);

    private static (DocumentReading Reading, Judgement Judgement) Doubted(
        (DocumentReading Reading, Judgement Judgement) judged) =>
        judged.Judgement is not { Standing: Standing.Operative, Confidence: < Sure, Match.IsMended: false }
            || IsCriterion(judged.Reading, judged.Judgement.Match) ? judged
            : judged with { Judgement = judged.Judgement with { Standing = Standing.Mentioned, Confidence = 0.5, Why = StandingWords.Doubted } };

    // "Isolation en fibre de bois": a row or a form has no word of duty, but reads like those that state the clause.
    private static (DocumentReading Reading, Judgement Judgement) Confirmed(
        (DocumentReading Reading, Judgement Judgement) judged,
        Dictionary<Clause, List<(DocumentReading Reading, Testimony Testimony)>> heard)
    {
        var (reading, judgement) = judged;
        var match = judgement.Match;
        if (judgement.Why != StandingWords.NoDuty || IsHead(reading, match)) return judged;
        return heard[match.Clause].Exists(entry => entry.Reading == reading
                && entry.Testimony.Score >= Threshold(match.Clause, isSure: false)
                && entry.Testimony.Unit.Touches(match.FirstWord, match.LastWord))
            ? (reading, judgement with { Standing = Standing.Operative, Confidence = Resembling, Why = StandingWords.Alike })
            : judged;
    }

    // The first row of a table names what stands below it.
    private static bool IsHead(DocumentReading reading, ClauseMatch match) =>
        reading.Document.Blocks[reading.Text.Words[match.FirstWord].Block].Cell is { IsHeader: true } or { Row: 0 };

    // The weights around a criterion say enough.
    private static bool IsCriterion(DocumentReading reading, ClauseMatch match) =>
        reading.CriterionIn(reading.Text.Words[match.FirstWord].Block) is not null;

    private (DocumentReading, Judgement)? Best(List<(DocumentReading Reading, Testimony Testimony)> heard)
    {
        var threshold = Threshold(heard[0].Testimony.Clause, isSure: true);
        foreach (var (reading, testimony) in heard.FindAll(entry => entry.Testimony.Score >= threshold)
            .OrderByDescending(entry => entry.Testimony.Score))
        {
            if (IsCancelled(reading, testimony)) continue;
            var (first, last) = testimony.Unit.Main;
            var judgement = new MatchJudge(reading, index)
                .Judge(new(testimony.Clause, LearntSignal.Unexplained, first, last));
            if (judgement.Standing == Standing.Operative
                && testimony.Score >= Threshold(testimony.Clause, judgement.Confidence >= SureJudgement))
                return (reading, Explained(
                    judgement, witness.HeaviestWords(reading.Text, testimony, MostWords), testimony.Score));
        }

        return null;
    }

    // What cancels a signal of the clause cancels a testimony too.
    private static bool IsCancelled(DocumentReading reading, Testimony testimony) => reading.UnlessHits.Any(found =>
        found.Part.Clause == testimony.Clause && testimony.Unit.Touches(found.Hit.FirstWord, found.Hit.LastWord));

    /// <summary>From which score on a testimony counts; less where words of duty stand around it.</summary>
    public static float Threshold(Clause clause, bool isSure) => (clause.Family == Clause.Access, isSure) switch
    {
        (true, true) => 0.1f,
        (true, false) => 0.2f,
        (false, true) => 0.2f,
        (false, false) => 0.5f,
    };

    private static Judgement Explained(Judgement judgement, IReadOnlyList<string> words, float score) => judgement with
    {
        Match = judgement.Match with { Signal = new LearntSignal(words) },
        Confidence = Math.Round(Math.Min(0.5 + (score / 5), 0.75), 2),
        Why = StandingWords.Learnt(words),
    };
}
