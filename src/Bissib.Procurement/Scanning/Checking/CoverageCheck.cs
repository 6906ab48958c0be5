using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Checking;

/// <summary>
/// Tests that no language of a clause is thin: the numbers of sentences that clauses/README.md asks for.
/// </summary>
internal static class CoverageCheck
{
    /// <summary>Sentences under found, and as many under not-found.</summary>
    public static int Marked(Language language) => IsMain(language) ? 5 : 2;

    public static int Yes(Language language) => IsMain(language) ? 50 : 10;

    public static int No(Language language) => IsMain(language) ? 25 : 5;

    public const int Pairs = 4;

    public static IEnumerable<CatalogueProblem> Run(Clause clause)
    {
        foreach (var language in LanguageCode.All)
        {
            foreach (var (name, sentences) in new[] { ("found", clause.Found), ("not-found", clause.NotFound) })
            {
                var count = sentences.TryGetValue(language, out var list) ? list.Count : 0;
                if (count < Marked(language))
                    yield return new(
                        $"clauses/{clause.Id}.yaml", 1,
                        $"{name} has {count} sentences in {language.Code()}: write at least {Marked(language)}");
            }
        }
    }

    private static bool IsMain(Language language) => language is Language.French or Language.Dutch;
}
