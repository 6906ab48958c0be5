using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The home page: the form, and the tenders scanned already.</summary>
internal sealed class HomeModel(
    TenderIntake intake, StagedUploads uploads, Quota quota, TenderContext rows, UploadLimits limits) : PageModel
{
    public const string Bid = "bid";

    /// <summary>As many are listed; all of them stand on a page of their own.</summary>
    public const int LatestTenders = 10;

    public UploadLimits Limits => limits;

    [BindProperty]
    public UploadForm Form { get; set; } = new();

    [BindProperty]
    public ProfileForm Profile { get; set; } = new();

    /// <summary>What the user is here for; null is to draft a tender.</summary>
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    public bool IsBid => For == Bid;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<TenderEntry> Tenders { get; private set; } = [];

    public IEnumerable<string> MessagesOf(string field) =>
        Errors.Where(error => error.Field == field).Select(error => error.Message);

    public Task OnGetAsync(CancellationToken cancel) => ListAsync(cancel);

    [Needs(Permission.Work)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Form.FindAsync(uploads, limits, cancel);
        Errors = [.. Form.Check(limits), .. Profile.Check()];
        if (Errors.Count == 0)
            return await AddAsync(Form.Files, Profile.Profile, cancel);

        return await RefuseAsync(Form.IsTooLarge(limits)
            ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, cancel);
    }

    [Needs(Permission.Work)]
    public async Task<IActionResult> OnPostSampleAsync(CancellationToken cancel) =>
        SampleTender.Exists
            ? await AddAsync([SampleTender.File], SampleTender.Profile, cancel)
            : NotFound();

    private async Task<IActionResult> AddAsync(
        IReadOnlyList<SentFile> files, TenderProfile profile, CancellationToken cancel)
    {
        if (await quota.CheckAsync(files.Where(file => !file.IsHere).Sum(file => file.Bytes), cancel) is { } refusal)
        {
            Errors = [new(nameof(Form.Documents), refusal.Message)];
            return await RefuseAsync(refusal.Status, cancel);
        }

        var tender = await intake.AddAsync(files, profile, cancel);
        await Form.ForgetAsync(uploads, cancel);
        return RedirectToPage(IsBid ? "/Tenders/Facts" : "/Tenders/Tender", new { id = tender.Id });
    }

    private async Task<PageResult> RefuseAsync(int status, CancellationToken cancel)
    {
        Response.StatusCode = status;
        await ListAsync(cancel);
        return Page();
    }

    private async Task ListAsync(CancellationToken cancel) =>
        Tenders = (await new TenderList(null, null, new(1, LatestTenders)).FindAsync(rows, cancel)).Tenders;
}

/// <summary>
/// The made-up tender that travels with the service (fixtures/nettoyage-bureaux-fr), and what is known of it.
/// </summary>
internal static class SampleTender
{
    public const string Name = "Nettoyage de bureaux.docx";

    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "sample", "tender.docx");

    public static bool Exists => System.IO.File.Exists(Path);

    public static TenderProfile Profile => new()
    {
        Kind = ContractKind.Services,
        Value = 798_000,
        Buyer = BuyerType.BrusselsLocal,
        Published = new(2026, 7, 6),
    };

    public static SentFile File => new(Name, new FileInfo(Path).Length, () => System.IO.File.OpenRead(Path));
}
