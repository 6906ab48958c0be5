using Bissib.Procurement.Law;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Clauses.Editing.Fields;

/// <summary>
/// A draft in fields, for whoever does not write YAML. What is sent is written into the YAML of the draft, which is
/// then checked as it is on the draft's page.
/// </summary>
[Needs(Permission.EditClauses)]
internal sealed class DraftFormModel(DraftDesk desk, DraftTrial trial, CurrentPerson person, CatalogueInUse catalogues)
    : PageModel
{
    public ClauseDraftRow Draft { get; private set; } = null!;

    /// <summary>Null where the YAML cannot be read, or is not written a key a line.</summary>
    public ClauseFields? Fields { get; private set; }

    public DraftFindings? Findings { get; private set; }

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    public Localised? Trouble { get; private set; }

    public bool IsSaved { get; private set; }

    public bool MayWrite => Draft.AuthorId == person.Key && Draft.IsEditable;

    /// <summary>What may be cited, by act.</summary>
    public IEnumerable<LegalAct> Acts => catalogues.Now.Catalogue.Law.Values.OrderBy(act => act.Id,
        StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(int id, bool saved, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        IsSaved = saved;
        if (ClauseFileText.Find(Draft.Text) is { } file) Fields = ClauseFields.Of(file);
        return await ShowAsync(Draft.Texts, cancel);
    }

    /// <summary>Checks what was sent and keeps nothing.</summary>
    public async Task<IActionResult> OnPostCheckAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        return await ShowAsync(await TakeAsync(cancel) ?? Draft.Texts, cancel);
    }

    public async Task<IActionResult> OnPostSaveAsync(int id, int revision, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (!MayWrite) return StatusCode(StatusCodes.Status403Forbidden);
        if (await TakeAsync(cancel) is not { } texts) return await ShowAsync(Draft.Texts, cancel);
        if (revision == Draft.Revision && await desk.SaveAsync(Draft, texts, Draft.Note, cancel))
            return RedirectToPage(new { id, saved = true });
        (Trouble, Response.StatusCode) = (FieldWords.ChangedMeanwhile, StatusCodes.Status409Conflict);
        await LoadAsync(id, cancel);
        return await ShowAsync(texts, cancel);
    }

    // The texts with what was sent in their place; null where that cannot be written.
    private async Task<ClauseText?> TakeAsync(CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        if (ClauseFileText.Find(Draft.Text) is not { } file) return null;
        var before = ClauseFields.Of(file);
        Fields = before.With(await Request.ReadFormAsync(cancel));
        var texts = ClauseText.Of(FieldsWriter.Write(file, before, Fields), Draft.Examples);
        if (texts.IsTooLong) Trouble = DraftWords.TooLong;
        // Read back, so that nothing is kept that says something else than what was sent.
        else if (ClauseFileText.Find(texts.Text) is not { } written || !ClauseFields.Of(written).IsSame(Fields))
            Trouble = FieldWords.NotWritten;
        if (Trouble is not null) return null;
        Response.StatusCode = StatusCodes.Status200OK;
        return texts;
    }

    private async Task<IActionResult> ShowAsync(ClauseText texts, CancellationToken cancel)
    {
        Findings = await trial.CheckAsync(Draft.Clause, texts, null, Ui.Language, cancel);
        Problems = [.. Findings.Problems.Select(problem => FieldProblem.Of(problem, texts))];
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } draft) return false;
        Draft = draft;
        return true;
    }
}
