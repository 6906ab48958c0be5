using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>What the author sends of a draft: its texts, the revision that he saw, and a sentence to try.</summary>
internal sealed record DraftForm(
    string? Text, string? Examples, string? Note, int Revision, string? Sentence, string? Language);

/// <summary>One draft: written and checked by its author, then reviewed.</summary>
[Needs(Permission.EditClauses)]
internal sealed class DraftModel(
    TenderContext rows, DraftDesk desk, DraftTrial trial, CurrentPerson person, ReviewRule rule) : PageModel
{
    public const int LongestSentence = 2000;

    public ClauseDraftRow Draft { get; private set; } = null!;

    /// <summary>What is shown in the fields: what was sent, else what is saved.</summary>
    public ClauseText Shown { get; private set; } = ClauseText.Empty;

    public string? Note { get; private set; }

    public string? Sentence { get; private set; }

    public Language SentenceLanguage { get; private set; } = Ui.Language;

    /// <summary>What is published now; null where there is nothing.</summary>
    public ClauseVersionRow? Latest { get; private set; }

    public IReadOnlyList<ClauseDraftRow> Others { get; private set; } = [];

    public DraftFindings? Findings { get; private set; }

    /// <summary>For what a submission or publication was refused.</summary>
    public IReadOnlyList<CatalogueProblem> NewProblems { get; private set; } = [];

    public Localised? Trouble { get; private set; }

    /// <summary>What another window saved meanwhile; null where nothing did.</summary>
    public ClauseText? SavedElsewhere { get; private set; }

    public bool IsSaved { get; private set; }

    public bool IsOwn => Draft.AuthorId == person.Key;

    public bool MayWrite => IsOwn && Draft.IsEditable;

    public bool MayReview => Draft.State == DraftState.InReview && rule.Allows(person, Draft);

    public bool IsBaseStale => Draft.IsOpen && Latest?.Id != Draft.BaseId;

    public async Task<IActionResult> OnGetAsync(int id, bool saved, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        IsSaved = saved;
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostCheckAsync(int id, DraftForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        return Take(form) ? await ShowAsync(cancel) : await RefusedAsync(DraftWords.TooLong, cancel);
    }

    /// <summary>The check alone, for a page that is open.</summary>
    public async Task<IActionResult> OnPostLiveAsync(int id, DraftForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!Take(form)) return BadRequest();
        return Partial("/Clauses/Editing/Check.cshtml", await FindAsync(cancel));
    }

    public async Task<IActionResult> OnPostSaveAsync(int id, DraftForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        return await SaveAsync(form, cancel) ?? RedirectToPage(new { id, saved = true });
    }

    public async Task<IActionResult> OnPostSubmitAsync(int id, DraftForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (await SaveAsync(form, cancel) is { } refused) return refused;
        if (Latest?.Texts == Draft.Texts) return await RefusedAsync(DraftWords.Unchanged, cancel);
        if (await HasNewProblemsAsync(cancel)) return await RefusedAsync(null, cancel);
        return await MovedAsync(await desk.MoveAsync(Draft, DraftState.InReview, cancel), id, cancel);
    }

    /// <summary>The author takes a draft back from review, or goes on with one that he gave up.</summary>
    public async Task<IActionResult> OnPostReopenAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!IsOwn || Draft.State is not (DraftState.InReview or DraftState.Withdrawn)) return Forbidden();
        return await MovedAsync(await desk.MoveAsync(Draft, DraftState.Draft, cancel), id, cancel);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!IsOwn || !Draft.IsOpen) return Forbidden();
        return await MovedAsync(await desk.MoveAsync(Draft, DraftState.Withdrawn, cancel), id, cancel);
    }

    public async Task<IActionResult> OnPostRebaseAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!IsOwn || !Draft.IsOpen) return Forbidden();
        await desk.RebaseAsync(Draft, cancel);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostApproveAsync(int id, int revision, string? answer, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!MayReview) return Forbidden();
        if (revision != Draft.Revision || IsBaseStale) return await RefusedAsync(DraftWords.PublishedMeanwhile, cancel);
        if (await HasNewProblemsAsync(cancel)) return await RefusedAsync(null, cancel);
        return await MovedAsync(await desk.PublishAsync(Draft, Cut(answer), cancel), id, cancel);
    }

    public async Task<IActionResult> OnPostRefuseAsync(int id, int revision, string? answer, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!MayReview) return Forbidden();
        if (revision != Draft.Revision) return await RefusedAsync(DraftWords.PublishedMeanwhile, cancel);
        if (string.IsNullOrWhiteSpace(answer)) return await RefusedAsync(DraftWords.AnswerNeeded, cancel);
        return await MovedAsync(await desk.RefuseAsync(Draft, Cut(answer)!, cancel), id, cancel);
    }

    // Null where the texts are saved.
    private async Task<IActionResult?> SaveAsync(DraftForm form, CancellationToken cancel)
    {
        if (!IsOwn || !Draft.IsEditable) return Forbidden();
        if (!Take(form)) return await RefusedAsync(DraftWords.TooLong, cancel);
        if (form.Revision == Draft.Revision && await desk.SaveAsync(Draft, Shown, Note, cancel)) return null;
        await LoadAsync(Draft.Id, cancel);
        SavedElsewhere = Draft.Texts;
        Response.StatusCode = StatusCodes.Status409Conflict;
        Findings = await FindAsync(cancel);
        return Page();
    }

    private async Task<bool> HasNewProblemsAsync(CancellationToken cancel)
    {
        NewProblems = await trial.FindNewAsync(Draft.Texts.Files(Draft.Clause), cancel);
        return NewProblems.Count > 0;
    }

    private async Task<IActionResult> MovedAsync(bool isMoved, int id, CancellationToken cancel)
    {
        if (isMoved) return RedirectToPage(new { id });
        await LoadAsync(id, cancel);
        return await RefusedAsync(DraftWords.PublishedMeanwhile, cancel);
    }

    private async Task<IActionResult> RefusedAsync(Localised? trouble, CancellationToken cancel)
    {
        Trouble = trouble;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(cancel);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (Shown == ClauseText.Empty) (Shown, Note) = (Draft.Texts, Draft.Note);
        Findings = Shown.IsTooLong ? null : await FindAsync(cancel);
        return Page();
    }

    private Task<DraftFindings> FindAsync(CancellationToken cancel) =>
        trial.CheckAsync(Draft.Clause, Shown, Sentence, SentenceLanguage, cancel);

    // False where a text is too long to be checked or kept.
    private bool Take(DraftForm form)
    {
        (Shown, Note) = (ClauseText.Of(form.Text, form.Examples), Cut(form.Note));
        Sentence = form.Sentence?.Length > LongestSentence ? form.Sentence[..LongestSentence] : form.Sentence;
        SentenceLanguage = LanguageCode.Find(form.Language ?? "") ?? Ui.Language;
        return !Shown.IsTooLong;
    }

    private static string? Cut(string? words) => string.IsNullOrWhiteSpace(words) ? null
        : words.Trim() is { Length: > ClauseDraftRow.LongestNote } longer ? longer[..ClauseDraftRow.LongestNote]
            : words.Trim();

    private StatusCodeResult Forbidden() => StatusCode(StatusCodes.Status403Forbidden);

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } draft) return false;
        Draft = draft;
        Latest = await desk.FindLatestAsync(draft.Clause, cancel);
        Others = await rows.ClauseDrafts.AsNoTracking().Where(other => other.Clause == draft.Clause && other.Id != id
            && other.State != DraftState.Published && other.State != DraftState.Withdrawn).ToListAsync(cancel);
        return true;
    }
}
