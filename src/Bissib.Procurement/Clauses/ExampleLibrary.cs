using Bissib.Procurement.Clauses.Files;

namespace Bissib.Procurement.Clauses;

/// <summary>A sentence of an example file and its line, from 1.</summary>
public sealed record ExampleSentence(string Text, int Line);

/// <summary>Sentences of one language: those that speak of the clause, and those close to it that do not.</summary>
public sealed record LanguageExamples(IReadOnlyList<ExampleSentence> Yes, IReadOnlyList<ExampleSentence> No);

/// <summary>
/// The same statement in French and in Dutch: the signals must find it in both languages or in neither.
/// </summary>
public sealed record SentencePair(ExampleSentence French, ExampleSentence Dutch);

/// <summary>The example file of a clause, clauses/{family}/{name}.examples.yaml.</summary>
public sealed record ClauseExamples(
    Clause Clause, IReadOnlyDictionary<Language, LanguageExamples> Languages, IReadOnlyList<SentencePair> Pairs);

/// <summary>
/// The example sentences of all clauses, from which the second witness learns, and sentences of tenders that speak of
/// no clause at all (clauses/language/background.yaml). A scan does not need them, so the catalogue loads without.
/// </summary>
public sealed class ExampleLibrary
{
    internal ExampleLibrary(
        IReadOnlyDictionary<Clause, ClauseExamples> clauses,
        IReadOnlyDictionary<Language, IReadOnlyList<ExampleSentence>> background)
    {
        Clauses = clauses;
        Background = background;
    }

    /// <summary>Without the clauses that have no example file.</summary>
    public IReadOnlyDictionary<Clause, ClauseExamples> Clauses { get; }

    /// <summary>Every language has an entry, perhaps an empty one.</summary>
    public IReadOnlyDictionary<Language, IReadOnlyList<ExampleSentence>> Background { get; }

    /// <summary>Reads the example files of the folder clauses/ that the catalogue came from.</summary>
    /// <exception cref="CatalogueException">A file is wrong; every problem is listed.</exception>
    public static ExampleLibrary Load(string folder, Catalogue catalogue) => ExampleLoader.Load(folder, catalogue);

    /// <summary>Reads the example files among those that the catalogue was made of.</summary>
    /// <exception cref="CatalogueException">A file is wrong; every problem is listed.</exception>
    public static ExampleLibrary Load(CatalogueFiles files, Catalogue catalogue) =>
        ExampleLoader.Load(files, catalogue);
}
