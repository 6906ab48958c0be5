using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Proposes what completes a clause: the sentences of its model text that state what is lacking, after the last block of
/// the section in which the clause stands, or right after its words where more follows them or a quantity is added.
/// </summary>
internal static class AdditionPlacer
{
    // More blocks behind the clause speak of something else.
    private const int LongestRest = 4;

    /// <summary>Those with a quantity first, as it is sought near; one for each finding of which the model text states a lacking element in sentences of its own.</summary>
    public static IEnumerable<Suggestion> Place(IEnumerable<Finding> incomplete, IReadOnlyList<DocumentReading> readings, SignalIndex index) =>
        incomplete.Select(finding => Place(finding, readings, index)).OfType<Suggestion>()
            .OrderByDescending(suggestion => suggestion.Adds.Contains(Element.Quantity));

    private static Suggestion? Place(Finding finding, IReadOnlyList<DocumentReading> readings, SignalIndex index)
    {
        if (BestPlace(finding, readings) is not var (best, reading)) return null;
        var language = SuggestionPlacer.LanguageFor(finding.Clause, reading.Document);
        var (text, adds) = AdditionText.Find(finding.Clause, finding.Lacking, language, index);
        if (adds.Count == 0) return null;
        var section = reading.Sections[reading.SectionOf(best.Paragraph)];
        var isLong = section.LastBlock - best.Paragraph > LongestRest;
        var after = SuggestionPlacer.BlockThatTakesText(reading, isLong || adds.Contains(Element.Quantity) ? best.Paragraph : section.LastBlock);
        return new(finding, reading.Document, after, section.HasHeading ? section.Title : null, language, text) { Adds = adds };
    }

    // The best evidence that stands where such a clause takes effect, else the best of all.
    private static (Evidence, DocumentReading)? BestPlace(Finding finding, IReadOnlyList<DocumentReading> readings)
    {
        var places = finding.Evidence.Select(evidence => (Evidence: evidence, Reading: readings.FirstOrDefault(r => r.Document == evidence.Document)))
            .Where(place => place.Reading is not null).Select(place => (place.Evidence, Reading: place.Reading!)).ToList();
        if (places.Count == 0) return null;
        var fitting = places.FindIndex(place => finding.Clause.Stages.Any(stage =>
            StandingWords.RoleOf(stage) == place.Reading.Sections[place.Reading.SectionOf(place.Evidence.Paragraph)].Role));
        return places[Math.Max(0, fitting)];
    }
}
