using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>Where clause editors start: open drafts, published editions, files in and out.</summary>
[Needs(Permission.EditClauses)]
internal sealed class EditingModel(TenderContext rows, DraftDesk desk, CatalogueInUse catalogues, ReviewRule rule)
    : PageModel
{
    private const int MostEditions = 10;

    public CatalogueInUse Catalogues => catalogues;

    public ReviewRule Rule => rule;

    public IReadOnlyList<ClauseDraftRow> Drafts { get; private set; } = [];

    public IReadOnlyList<CatalogueEditionRow> Editions { get; private set; } = [];

    /// <summary>What was given for a clause to open.</summary>
    public string? Clause { get; private set; }

    public bool IsIdWrong { get; private set; }

    /// <summary>What is wrong with the name of a new clause; or null.</summary>
    public Localised? NameTrouble { get; private set; }

    public Task OnGetAsync(string? clause, CancellationToken cancel)
    {
        Clause = clause;
        return LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostBeginAsync(string? clause, string? from, CancellationToken cancel)
    {
        Clause = clause?.Trim();
        if (ClauseText.IsId(Clause)) return await BeginAsync(Clause!, from, cancel);
        IsIdWrong = true;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await LoadAsync(cancel);
        return Page();
    }

    /// <summary>A new clause by its family and its name in words, to be written in the form.</summary>
    public async Task<IActionResult> OnPostCreateAsync(
        string? family, string? name, string? from, CancellationToken cancel)
    {
        Clause = $"{family}/{ClauseText.NameOf(name)}";
        if (!ClauseText.IsId(Clause)) return await RefuseAsync(EditingWords.WrongName, cancel);
        if (await desk.FindLatestAsync(Clause, cancel) is not null)
            return await RefuseAsync(EditingWords.KnownName, cancel);
        return RedirectToPage("/Clauses/Editing/Fields/Form", new { id = (await AddAsync(Clause, from, cancel)).Id });
    }

    /// <summary>An earlier version, or the draft of somebody else, as a draft of one's own.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(int? version, int? draft, CancellationToken cancel)
    {
        if (version is { } id && await rows.ClauseVersions.FindAsync([id], cancel) is { } known)
            return Open(await desk.BeginAsync(
                known.Clause, known.Texts, Ui.Say(HistoryWords.RestoredNote, known.Added), cancel));
        if (draft is { } other && await rows.ClauseDrafts.FindAsync([other], cancel) is { } copied)
            return Open(await desk.BeginAsync(copied.Clause, copied.Texts, copied.Note, cancel));
        return NotFound();
    }

    public IActionResult OnGetExport()
    {
        var zip = new MemoryStream();
        catalogues.Now.Files().Pack(zip);
        zip.Position = 0;
        return File(zip, "application/zip", $"clauses-{catalogues.Now.Catalogue.Version}.zip");
    }

    private async Task<PageResult> RefuseAsync(Localised why, CancellationToken cancel)
    {
        (NameTrouble, Response.StatusCode) = (why, StatusCodes.Status400BadRequest);
        await LoadAsync(cancel);
        return Page();
    }

    private async Task<IActionResult> BeginAsync(string clause, string? from, CancellationToken cancel) =>
        Open(await AddAsync(clause, from, cancel));

    private async Task<ClauseDraftRow> AddAsync(string clause, string? from, CancellationToken cancel)
    {
        ClauseText? texts = null;
        if (await desk.FindLatestAsync(clause, cancel) is null)
            texts = ClauseText.IsId(from) && ClauseText.Of(catalogues.Now, from!) is { Text.Length: > 0 } copied
                ? copied : ClauseTemplate.Text;
        return await desk.BeginAsync(clause, texts, null, cancel);
    }

    private RedirectToPageResult Open(ClauseDraftRow draft) =>
        RedirectToPage("/Clauses/Editing/Draft", new { id = draft.Id });

    private async Task LoadAsync(CancellationToken cancel)
    {
        Drafts = await rows.ClauseDrafts.AsNoTracking().Where(draft => draft.State != DraftState.Published
            && draft.State != DraftState.Withdrawn).OrderByDescending(draft => draft.Id).ToListAsync(cancel);
        Editions = await rows.CatalogueEditions.AsNoTracking().OrderByDescending(edition => edition.Id)
            .Take(MostEditions).ToListAsync(cancel);
    }
}
