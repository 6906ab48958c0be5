using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>One tender: how its scan goes on, then what was found.</summary>
internal sealed class TenderModel(
    TenderContext rows, TenderIntake intake, Catalogue catalogue, ReportCache reports) : PageModel
{
    /// <summary>Asks for all findings in full.</summary>
    public const string Whole = "all";

    public TenderRow Tender { get; private set; } = null!;

    public ScanRow Scan => Tender.Scan;

    /// <summary>Null until the scan is finished, and where it failed.</summary>
    public ScanReport? Report { get; private set; }

    /// <summary>True where the result was written by a version of the service whose form is no longer read.</summary>
    public bool IsOfOldForm => Scan.HasResult && Report is null;

    public bool IsOfOldCatalogue => Scan.IsFinished && Scan.CatalogueVersion != catalogue.Version;

    /// <summary>True where an earlier scan, made with another catalogue, can be compared with this one.</summary>
    public bool HasEarlierResult => Scan.HasResult && Tender.Scans.Exists(scan => scan != Scan && scan.HasResult);

    public ProfileForm Profile { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Only findings of this family are shown; null is all.</summary>
    public string? Family { get; private set; }

    /// <summary>Only findings of clauses that may stand there are shown; null is all.</summary>
    public Stage? Stage { get; private set; }

    /// <summary>
    /// What is shown in full, as it was asked for: a group or <see cref="Whole"/>; null is the beginning of each.
    /// </summary>
    public string? Group { get; private set; }

    public IEnumerable<FindingGroupModel> Groups => Findings
        .GroupBy(finding => finding.Finding.Group).OrderBy(group => group.Key)
        .Select(group => new FindingGroupModel(
            group.Key, [.. group], IsWhole: IsNarrowed || Group is Whole || Group == Kebab.Name(group.Key)));

    private bool IsNarrowed => Family is not null || Stage is not null;

    public IEnumerable<FindingModel> Findings => (Report?.Findings ?? [])
        .Where(finding => Family is null || finding.Clause.StartsWith($"{Family}/", StringComparison.Ordinal))
        .Where(finding => Stage is not { } stage || finding.Stages.Contains(stage))
        .Select(finding => new FindingModel(
            Tender.Id, finding, Tender.Decisions.SingleOrDefault(row => row.Clause == finding.Clause), Group));

    public async Task<IActionResult> OnGetAsync(
        int id, string? family, string? stage, string? group, CancellationToken cancel)
    {
        (Family, Stage) = (FamilyWords.Families.Contains(family) ? family : null, Kebab.Find<Stage>(stage ?? ""));
        Group = GroupOf(group);
        return await LoadAsync(id, cancel, isToChange: false) ? Page() : NotFound();
    }

    [Needs(Permission.Work)]
    public async Task<IActionResult> OnPostAgainAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        if (Scan.IsFinished) await intake.ScanAgainAsync(Tender, cancel);
        return RedirectToPage(new { id });
    }

    [Needs(Permission.Work)]
    public async Task<IActionResult> OnPostCorrectAsync(
        int id, [Bind(Prefix = "Profile")] ProfileForm profile, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        (Profile, Errors) = (profile, [.. profile.Check()]);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (Scan.IsFinished) await intake.CorrectAsync(Tender, profile.Profile, cancel);
        return RedirectToPage(new { id });
    }

    [Needs(Permission.Work)]
    public async Task<IActionResult> OnPostDecideAsync(
        int id, string clause, string? choice, string? text, string? note, string? group, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        var proposal = Report?.Findings.SingleOrDefault(finding => finding.Clause == clause)?.Proposal;
        if (proposal is not { IsSuggestion: true }) return NotFound();
        if (text?.Length > DecisionRow.LongestText || note?.Length > DecisionRow.LongestNote) return BadRequest();
        var edited = DecisionText.Changed(text, proposal.Paragraphs);
        var kept = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        await intake.DecideAsync(Tender, clause, Kebab.Find<Choice>(choice ?? ""), edited, kept, cancel);
        return RedirectToPage(null, null, new { id, group = GroupOf(group) }, FindingModel.AnchorOf(clause));
    }

    [Needs(Permission.Work)]
    public async Task<IActionResult> OnPostDeleteAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) return NotFound();
        await intake.DeleteAsync(Tender, cancel);
        return RedirectToPage("/Tenders/Home");
    }

    private static string? GroupOf(string? asked) =>
        asked == Whole ? Whole : Kebab.Find<FindingGroup>(asked ?? "") is { } group ? Kebab.Name(group) : null;

    private async Task<bool> LoadAsync(int id, CancellationToken cancel, bool isToChange = true)
    {
        var tender = await (isToChange ? rows.FindTenderAsync(id, cancel) : rows.FindTenderToShowAsync(id, cancel));
        if (tender is null) return false;
        tender.Documents.Sort((one, other) => one.Position.CompareTo(other.Position));
        (Tender, Report) = (tender, await reports.FindAsync(tender.Scan, rows, cancel));
        Profile = ProfileForm.Of(tender.Profile);
        return true;
    }
}
