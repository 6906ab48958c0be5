using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>A problem of one of the two files, with the line that it stands on; the line is from 1.</summary>
internal sealed record PlacedProblem(bool IsOfExamples, int Line, string LineText, string Message);

/// <summary>A sentence that somebody tries, and what the signals of the draft hear in it.</summary>
internal sealed record TriedSentence(string Text, Language Language, Hearing Hearing);

/// <summary>What the check says of a draft. Without problems of loading, its sentences were tested too.</summary>
internal sealed record DraftFindings(
    IReadOnlyList<PlacedProblem> Problems, bool IsLoaded, IReadOnlyList<TestedSentence> Sentences,
    IReadOnlyList<SignalReach> Reach, TriedSentence? Tried);

/// <summary>
/// Checks drafts as 'bissib clauses check' does, within the catalogue in use. One at a time, since a check keeps the
/// processor busy for a moment.
/// </summary>
internal sealed class DraftTrial(CatalogueInUse catalogues, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private (LoadedCatalogue Catalogue, DateOnly Day, HashSet<(string File, string Message)> Problems)? known;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The problems of the two files of one clause, and its sentences.</summary>
    public Task<DraftFindings> CheckAsync(
        string clause, ClauseText texts, string? sentence, Language language, CancellationToken cancel) =>
        InTurnAsync(() => Check(clause, texts, sentence, language), cancel);

    /// <summary>
    /// The problems that the whole catalogue would have with these texts and does not have without them, whichever
    /// file they are told of; none says that they may be published.
    /// </summary>
    public Task<IReadOnlyList<CatalogueProblem>> FindNewAsync(
        IReadOnlyDictionary<string, string> changed, CancellationToken cancel) =>
        InTurnAsync(() => FindNew(changed), cancel);

    public void Dispose() => one.Dispose();

    private async Task<T> InTurnAsync<T>(Func<T> check, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            return await Task.Run(check, cancel);
        }
        finally
        {
            one.Release();
        }
    }

    private DraftFindings Check(string id, ClauseText texts, string? sentence, Language language)
    {
        var now = catalogues.Now;
        var draft = CatalogueDraft.Of(now.Catalogue, now.Library, FilesOf(now, id, texts));
        var file = $"clauses/{CatalogueFiles.NameOf(id, isOfExamples: false)}";
        var wrong = draft.Problems.Select(problem => problem.File).ToHashSet();
        if (wrong.Contains(file) || draft.Catalogue.Find(id) is not { } clause)
            return new([.. draft.Problems.Select(problem => Place(problem, file, texts))], false, [], [], null);
        var trial = new ClauseTrial(draft.Catalogue, draft.Library, clause);
        // Where the examples cannot be read, those that are published stand in for them, and are not what was asked.
        var problems = draft.Problems.Concat(trial.Problems(Today).Where(problem => !wrong.Contains(problem.File)));
        var tried = string.IsNullOrWhiteSpace(sentence)
            ? null : new TriedSentence(sentence.Trim(), language, trial.Hear(sentence.Trim(), language));
        return new(
            [.. problems.Select(problem => Place(problem, file, texts))], true, trial.Sentences(),
            wrong.Count > 0 ? [] : trial.Reach(), tried);
    }

    private IReadOnlyList<CatalogueProblem> FindNew(IReadOnlyDictionary<string, string> changed)
    {
        var now = catalogues.Now;
        var draft = CatalogueDraft.Of(now.Catalogue, now.Library, changed);
        if (draft.Problems.Count > 0) return draft.Problems;
        var problems = Problems(draft.Catalogue, draft.Library).ToList();
        if (problems.Count == 0) return problems;
        var before = KnownProblems(now);
        return [.. problems.Where(problem => !before.Contains((problem.File, problem.Message)))];
    }

    // The same for every draft, as long as no other edition is used; asked for in turn.
    private HashSet<(string File, string Message)> KnownProblems(LoadedCatalogue now)
    {
        if (known is not { } kept || kept.Catalogue != now || kept.Day != Today)
            known = kept = (now, Today,
                [.. Problems(now.Catalogue, now.Library).Select(problem => (problem.File, problem.Message))]);
        return kept.Problems;
    }

    // That the second witness has not learnt the sentences yet is no fault of theirs: it learns them before they are
    // used.
    private IEnumerable<CatalogueProblem> Problems(Catalogue catalogue, ExampleLibrary library) =>
        CatalogueCheck.Run(catalogue, Today).Concat(CatalogueCheck.Run(catalogue, library))
            .Where(problem => problem.File.EndsWith(".yaml", StringComparison.Ordinal));

    /// <summary>The texts as files; one that is missing is said to be empty, where the catalogue has one.</summary>
    private static Dictionary<string, string> FilesOf(LoadedCatalogue catalogue, string clause, ClauseText texts)
    {
        var files = texts.Files(clause);
        foreach (var name in new[] { CatalogueFiles.NameOf(clause, false), CatalogueFiles.NameOf(clause, true) })
            if (!files.ContainsKey(name) && catalogue.TextOf(name) is not null) files[name] = "";
        return files;
    }

    private static PlacedProblem Place(CatalogueProblem problem, string file, ClauseText texts)
    {
        var isOfExamples = problem.File != file;
        var lines = (isOfExamples ? texts.Examples : texts.Text).Split('\n');
        return new(isOfExamples, problem.Line, problem.Line <= lines.Length ? lines[problem.Line - 1].Trim() : "",
            problem.Message);
    }
}
