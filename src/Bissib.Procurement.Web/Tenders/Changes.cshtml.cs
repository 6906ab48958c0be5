using System.Text.Json;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>What the last scan of a tender says otherwise than an earlier one, made with another catalogue.</summary>
internal sealed class ChangesModel(TenderContext rows, ReportCache reports) : PageModel
{
    public TenderRow Tender { get; private set; } = null!;

    /// <summary>The earlier scans that have a result, the latest first.</summary>
    public IReadOnlyList<ScanRow> Earlier { get; private set; } = [];

    public ScanRow? Before { get; private set; }

    public ScanRow After => Tender.Scan;

    /// <summary>Null while one of the two has no result that can be read.</summary>
    public IReadOnlyList<ComparedClause>? Clauses { get; private set; }

    /// <summary>
    /// True where what is known of the tender differs too: not every change comes from the catalogue then.
    /// </summary>
    public bool IsProfileChanged { get; private set; }

    /// <summary>The versions that were published between the two catalogues, by clause, the earliest first.</summary>
    public ILookup<string, ClauseVersionRow> Versions { get; private set; } = Array.Empty<ClauseVersionRow>()
        .ToLookup(version => "");

    public async Task<IActionResult> OnGetAsync(int id, int? from, CancellationToken cancel)
    {
        if (await rows.FindTenderToShowAsync(id, cancel) is not { } tender) return NotFound();
        Tender = tender;
        Earlier = [.. tender.Scans.Where(scan => scan.HasResult && scan != tender.Scan)
            .OrderByDescending(scan => scan.Id)];
        Before = Earlier.FirstOrDefault(scan => scan.Id == from) ?? (Earlier.Count > 0 ? Earlier[0] : null);
        if (Before is null || await reports.FindAsync(Before, rows, cancel) is not { } before
            || await reports.FindAsync(After, rows, cancel) is not { } after) return Page();
        Clauses = [.. Comparison.Of(before, after).Where(clause => clause.IsChanged)];
        IsProfileChanged = JsonSerializer.Serialize(before.Profile) != JsonSerializer.Serialize(after.Profile);
        var (first, last) = (Math.Min(Before.Edition, After.Edition), Math.Max(Before.Edition, After.Edition));
        Versions = (await rows.ClauseVersions.AsNoTracking()
            .Where(version => version.EditionId > first && version.EditionId <= last)
            .OrderBy(version => version.EditionId).Select(version => new ClauseVersionRow
            {
                Id = version.Id, Clause = version.Clause, Text = "", Examples = "", EditionId = version.EditionId,
                Added = version.Added, AuthorName = version.AuthorName, Note = version.Note,
            }).ToListAsync(cancel)).ToLookup(version => version.Clause);
        return Page();
    }

    public static Localised WordsOf(ComparedClause clause) => clause switch
    {
        { Before: null } => ChangesWords.New,
        { After: null } => ChangesWords.Gone,
        _ when clause.Before.Group != clause.After.Group => ChangesWords.OtherStatus,
        _ => ChangesWords.OtherElements,
    };
}
