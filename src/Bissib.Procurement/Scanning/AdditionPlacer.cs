using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Proposes what completes a clause: the sentences of its model text that state what is lacking, after the last block
/// of the section in which the clause stands, or right after its words where more follows them or a quantity is added.
/// </summary>
internal static class AdditionPlacer
{
    // More blocks behind the clause speak of something else.
    private const int LongestRest = 4;

    /// <summary>
    /// Those with a quantity first, as it is sought near; one for each finding of which the model text states a lacking
    /// element in sentences of its own.
    /// </summary>
    public static IEnumerable<Suggestion> Place(
        IEnumerable<Finding> incomplete, IReadOnlyList<DocumentReading> readings, SignalIndex index, TenderProfile profile) =>
        incomplete.Select(finding => Place(finding, readings, index, profile)).OfType<Suggestion>()
            .OrderByDescending(suggestion => suggestion.Adds.Contains(Element.Quantity));

    // In a document of two languages the sentences stand behind the clause in each of them.
    private static Suggestion? Place(
        Finding finding, IReadOnlyList<DocumentReading> readings, SignalIndex index, TenderProfile profile)
    {
        if (BestPlace(finding, readings) is not var (best, reading)) return null;
        var spoken = reading.Languages;
        var texts = spoken.Select(language => TextAt(PlaceOf(finding, best, language, spoken), language)).ToList();
        if (texts[0] is not var (first, adds)) return null;
        return new(finding, reading.Document, first.AfterBlock, first.SectionTitle, first.Language, first.Text)
        {
            Adds = adds,
            Translations = [.. texts.Skip(1).OfType<(Translation, IReadOnlyList<Element>)>().Select(text =>
                text.Item1)],
        };

        (Translation, IReadOnlyList<Element>)? TextAt(Evidence place, Language asked)
        {
            var language = SuggestionPlacer.LanguageFor(finding.Clause, asked);
            var (text, states) = AdditionText.Find(
                finding.Clause, ProfiledParameters.Of(finding.Clause, profile), finding.Lacking, language, index);
            if (states.Count == 0) return null;
            var section = reading.Sections[reading.SectionOf(place.Paragraph)];
            var isLong = section.LastBlock - place.Paragraph > LongestRest;
            var after = SuggestionPlacer.BlockThatTakesText(
                reading, isLong || states.Contains(Element.Quantity)
                    ? place.Paragraph
                    : EndOf(reading, section, language, spoken));
            return (new(language, after, section.HasHeading ? section.Title : null, text), states);
        }
    }

    private static int EndOf(
        DocumentReading reading, Section section, Language language, IReadOnlyList<Language> spoken) =>
        spoken.Count == 1
            ? section.LastBlock
            : BilingualPlacer.LastBlock(reading, section with { LastBlockOfAll = section.LastBlock }, language);

    // The words of the clause in that language; where none were found, its words in the other.
    private static Evidence PlaceOf(
        Finding finding, Evidence best, Language language, IReadOnlyList<Language> spoken) =>
        spoken.Count == 1 || LanguageAt(best) == language
            ? best
            : finding.Evidence.FirstOrDefault(evidence => evidence.Document == best.Document && LanguageAt(evidence) == language) ?? best;

    private static Language LanguageAt(Evidence evidence) => evidence.Document.Blocks[evidence.Paragraph].Language;

    // The best evidence that stands where such a clause takes effect, else the best of all.
    private static (Evidence, DocumentReading)? BestPlace(Finding finding, IReadOnlyList<DocumentReading> readings)
    {
        var places = finding.Evidence.Select(evidence =>
            (Evidence: evidence, Reading: readings.FirstOrDefault(r => r.Document == evidence.Document)))
            .Where(place => place.Reading is not null).Select(place => (place.Evidence, Reading: place.Reading!))
            .ToList();
        if (places.Count == 0) return null;
        var fitting = places.FindIndex(place => finding.Clause.Stages.Any(stage =>
            StandingWords.RoleOf(stage) == place.Reading.Sections[place.Reading.SectionOf(place.Evidence.Paragraph)].Role));
        return places[Math.Max(0, fitting)];
    }
}
