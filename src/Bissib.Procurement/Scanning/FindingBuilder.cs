using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.References;
using Bissib.Procurement.Scanning.Values;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Makes one finding of all that a tender's documents say of a clause. Operative words decide over denials, denials
/// over mere mentions.
/// </summary>
internal static class FindingBuilder
{
    private const int MostEvidence = 10;
    private const double SureDenial = 0.95;
    private const double SureDuty = 0.85;

    /// <summary>Null where the tender does not speak of the clause.</summary>
    public static Finding? Build(
        Clause clause, IReadOnlyList<(DocumentReading Reading, Judgement Judgement)> judgements)
    {
        if (judgements.Count == 0) return null;
        var standing = StandingOf(judgements);
        var deciding = judgements.Where(j => j.Judgement.Standing == standing)
            .Select(j => (j.Reading, j.Judgement, Elements: ElementFinder.Find(j.Reading, j.Judgement.Match)))
            .OrderByDescending(j => j.Judgement.Confidence)
            .ThenByDescending(j => j.Elements.Values.Count(isStated => isStated))
            .ThenByDescending(j => j.Judgement.Match.Length).ToList();
        var stated = clause.Elements.Keys.ToDictionary(e => e, e => deciding.Any(j => j.Elements[e]));
        var others = judgements.Where(j => j.Judgement.Standing != standing)
            .OrderByDescending(j => ReferenceStanding.Points(j.Judgement));
        var isByReference = standing == Standing.Operative && ReferenceStanding.IsByReference(judgements);
        var reason = ReasonOf(standing, deciding[0].Judgement.Why, stated);
        var values = standing == Standing.Operative
            ? ValuesOf(deciding.Take(MostEvidence).Select(j => (j.Reading, j.Judgement.Match)))
            : [];
        return new Finding
        {
            Clause = clause,
            Status = StatusOf(standing, stated),
            Level = FindingLevel.Optional,
            Confidence = deciding[0].Judgement.Confidence,
            Reason = isByReference ? ReferenceStanding.Said(reason) : reason,
            Elements = standing == Standing.Operative ? stated : [],
            IsByReference = isByReference,
            Values = values,
            Remarks = [.. ValueRemarks.On(clause, values)],
            Evidence = [.. deciding.Select(j => (j.Reading, j.Judgement)).Concat(others).Take(MostEvidence).Select(EvidenceOf)],
        };
    }

    // Of several matches the one that stands nearest to a value decides; of equal ones the surer.
    private static Dictionary<Element, ElementValue> ValuesOf(
        IEnumerable<(DocumentReading Reading, ClauseMatch Match)> deciding) =>
        deciding.SelectMany(j => ElementFinder.FindValues(j.Reading, j.Match)).GroupBy(found => found.Key)
            .ToDictionary(group => group.Key, group => group.MinBy(found => found.Value.Rank).Value.Value);

    // "Clause de formation : sans objet" outweighs words that are only probably operative.
    private static Standing StandingOf(IReadOnlyList<(DocumentReading Reading, Judgement Judgement)> judgements)
    {
        var operative = judgements.Where(j => j.Judgement.Standing == Standing.Operative)
            .Select(j => j.Judgement.Confidence).DefaultIfEmpty().Max();
        var isRuledOut = judgements.Any(j => j.Judgement is { Standing: Standing.Negated, Confidence: >= SureDenial });
        return isRuledOut && operative < SureDuty ? Standing.Negated : judgements.Max(j => j.Judgement.Standing);
    }

    private static FindingStatus StatusOf(Standing standing, Dictionary<Element, bool> stated) => standing switch
    {
        Standing.Negated => FindingStatus.Negated,
        Standing.Mentioned => FindingStatus.Mentioned,
        _ => stated.ContainsValue(false) ? FindingStatus.Incomplete : FindingStatus.Present,
    };

    private static Localised ReasonOf(Standing standing, Localised why, Dictionary<Element, bool> stated)
    {
        var lacking = stated.Where(pair => !pair.Value).Select(pair => pair.Key).ToList();
        if (standing != Standing.Operative || lacking.Count == 0) return why;
        return new(
            $"{why.French} Il manque : {List(Language.French)}.",
            $"{why.Dutch} Wat ontbreekt: {List(Language.Dutch)}.",
            $"{why.English} What is missing: {List(Language.English)}.");

        string List(Language language) =>
            string.Join(", ", lacking.Select(element => ElementWords.Of(element).In(language)));
    }

    internal static Evidence EvidenceOf((DocumentReading Reading, Judgement Judgement) judged)
    {
        var (reading, judgement) = judged;
        var span = reading.Text.SpanOf(judgement.Match.FirstWord, judgement.Match.LastWord);
        var cues = judgement.Cues.Select(cue => new Cue(cue.Kind, reading.Text.SpanOf(cue.FirstWord, cue.LastWord)));
        return new(reading.Document, span, judgement.Match.Signal.ToString() ?? "", [.. cues]) { Context = judgement.Context };
    }
}
