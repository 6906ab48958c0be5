using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads what a tender asks of bidders. Only what it states is a fact: what no words say has no value, not even "none".
/// </summary>
internal static class FactReader
{
    /// <summary>More places say no more.</summary>
    public const int MostEvidence = 3;

    private const int LongestContext = 400;

    public static IReadOnlyList<TenderFact> Find(
        IReadOnlyList<DocumentReading> readings, SignalIndex index, TenderProfile profile,
        IReadOnlyDictionary<string, Evidence> profileEvidence, IReadOnlyList<Finding> findings)
    {
        var text = new FactText(readings, index);
        var read = ProfileFacts.Of(profile, profileEvidence)
            .Concat(ChoiceFact.All.Select(choice => ChoiceReader.Find(text, choice)).OfType<TenderFact>())
            .Concat(PeriodReader.Find(text)).Concat(CountReader.Find(text)).Concat(ShareReader.Find(text))
            .Concat(WeightReader.Find(text)).Concat(NamesReader.Find(text))
            .Concat(new[] { LanguageReader.Find(text), TurnoverReader.Find(text) }.OfType<TenderFact>()).ToList();
        var known = read.Select(fact => fact.Fact).ToHashSet();
        return [.. read.Concat(ClauseFacts.Of(findings).Where(fact => !known.Contains(fact.Fact)))
            .OrderBy(fact => fact.Fact, StringComparer.Ordinal)];
    }

    /// <summary>The words of a hit, in its sentence or, where that is long, alone.</summary>
    public static Evidence EvidenceOf(FactHit hit)
    {
        var (first, last) = hit.Reading.Text.WordsOfSentence(hit.Sentence);
        var sentence = hit.Reading.Text.SpanOf(first, last);
        return new(hit.Reading.Document, hit.Span, hit.Signal, [])
        {
            Context = sentence.Length <= LongestContext ? sentence.Union(hit.Span) : hit.Span,
        };
    }
}
