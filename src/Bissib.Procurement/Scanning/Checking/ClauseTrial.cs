using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// Tries one clause of a catalogue while somebody writes it: the problems that <see cref="CatalogueCheck"/> would tell
/// of its two files, each of its sentences, and any sentence given. The catalogue is compiled when the trial is made.
/// </summary>
public sealed class ClauseTrial(Catalogue catalogue, ExampleLibrary library, Clause clause)
{
    private readonly SignalIndex index = new(catalogue);

    public Clause Clause => clause;

    /// <summary>In the order of the lines, those of the clause file first.</summary>
    public IReadOnlyList<CatalogueProblem> Problems(DateOnly today) =>
        [.. CatalogueCheck.OfFiles(clause, catalogue, library, index, today)];

    /// <summary>The sentences under found, not-found and known-misses.</summary>
    public IReadOnlyList<TestedSentence> Sentences() => [.. SignalCheck.Test(clause, index)];

    /// <summary>How far the signals reach in the example file, by language; empty where there is none.</summary>
    public IReadOnlyList<SignalReach> Reach() =>
        library.Clauses.TryGetValue(clause, out var examples) ? SignalReach.Of(examples, index) : [];

    /// <summary>What the signals find in a sentence of that language.</summary>
    public Hearing Hear(string sentence, Language language)
    {
        var reading = DocumentReading.Read(Sample.Of(sentence, language), index);
        var others = ClauseMatcher.Find(reading, index).Select(found => found.Key.Id).Where(id => id != clause.Id);
        return new(
            [
                .. ClauseMatcher.Hear(reading, index, clause).Select(heard => new HeardSignal(
                    heard.Match.Signal, reading.Text.SpanOf(heard.Match.FirstWord, heard.Match.LastWord), heard.Fate)),
            ],
            [.. others.Order(StringComparer.Ordinal)]);
    }
}
