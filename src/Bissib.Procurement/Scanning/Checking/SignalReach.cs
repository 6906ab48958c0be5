using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// How far the signals of a clause reach in its example sentences of one language: how many of the yes-sentences they
/// find, and which no-sentences they wrongly find.
/// </summary>
public sealed record SignalReach(
    Language Language, int Yes, int YesFound, int No, IReadOnlyList<ExampleSentence> NoFound)
{
    /// <summary>One for each language of the example file.</summary>
    public static IReadOnlyList<SignalReach> Of(ClauseExamples examples, Catalogue catalogue) =>
        Of(examples, new SignalIndex(catalogue));

    internal static IReadOnlyList<SignalReach> Of(ClauseExamples examples, SignalIndex index)
    {
        return [.. examples.Languages.Select(pair => Of(pair.Key, pair.Value))];

        SignalReach Of(Language language, LanguageExamples sentences) => new(
            language, sentences.Yes.Count, sentences.Yes.Count(s => IsFound(language, s)),
            sentences.No.Count, [.. sentences.No.Where(s => IsFound(language, s))]);

        bool IsFound(Language language, ExampleSentence sentence) =>
            SignalCheck.Spans(examples.Clause, language, sentence.Text, index).Count > 0;
    }
}
