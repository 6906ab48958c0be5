using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>
/// The history of a clause, for everybody; any two versions can be compared. Strangers are not told names.
/// </summary>
[AllowAnonymous]
internal sealed class VersionsModel(TenderContext rows, CatalogueInUse catalogues, CurrentPerson person) : PageModel
{
    public string Clause { get; private set; } = "";

    /// <summary>Null where the clause is not in use yet, since its first edition is being prepared.</summary>
    public Localised? Title { get; private set; }

    /// <summary>The latest first; none where nothing was ever changed here.</summary>
    public IReadOnlyList<ClauseVersionRow> Versions { get; private set; } = [];

    public ClauseVersionRow? Before { get; private set; }

    public ClauseVersionRow? After { get; private set; }

    public bool MayEdit => person.May(Permission.EditClauses);

    public bool TellsNames => person.IsKnown;

    /// <summary>True where the folder holds another text than the one that was published last.</summary>
    public bool FolderDiffers { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        string family, string name, int? before, int? after, CancellationToken cancel)
    {
        Clause = $"{family}/{name}";
        Title = catalogues.Now.Catalogue.Clauses.FirstOrDefault(clause => clause.Id == Clause)?.Title;
        Versions = await rows.ClauseVersions.AsNoTracking().Where(version => version.Clause == Clause)
            .OrderByDescending(version => version.Id).ToListAsync(cancel);
        if (Title is null && Versions.Count == 0) return NotFound();
        var own = ClauseText.OfFolder(catalogues.Own, Clause);
        FolderDiffers = own != ClauseText.Empty && Versions is [{ EditionId: not null }, ..]
            && Versions.Where(version => version.EditionId is null).All(version => version.Texts != own);
        After = Find(after) ?? Versions.ElementAtOrDefault(0);
        // Without a choice, what the later version changed.
        Before = Find(before) ?? Versions.FirstOrDefault(version => version.Id < After?.Id);
        return Page();
    }

    private ClauseVersionRow? Find(int? id) => Versions.FirstOrDefault(version => version.Id == id);
}
