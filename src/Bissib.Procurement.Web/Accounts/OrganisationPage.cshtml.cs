using System.Globalization;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>How long the organisation keeps its tenders, and how to erase all that it has.</summary>
[Needs(Permission.Administer)]
internal sealed class OrganisationPageModel(
    TenderContext rows, CurrentOrganisation current, CurrentPerson person, Erasure erasure, AuditTrail audit,
    Quota quota, QuotaLimits limits) : PageModel
{
    private OrganisationRow organisation = null!;

    public string Name => organisation.Name;

    public QuotaLimits Limits => limits;

    public QuotaUse Use { get; private set; } = new(0, 0);

    public string? Days { get; private set; }

    public bool IsSaved { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task OnGetAsync(bool saved, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        IsSaved = saved;
    }

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostSaveAsync(string? days, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!TryRead(days, out var number))
        {
            Days = days;
            return Refuse(new(nameof(Days), Ui.Say(OrganisationWords.WrongDays, OrganisationRow.LongestRetention)));
        }

        organisation.RetentionDays = number;
        audit.Note(
            AuditAction.SettingChanged, $"retention: {number?.ToString(CultureInfo.InvariantCulture) ?? "none"}");
        await rows.SaveChangesAsync(cancel);
        return RedirectToPage(new { saved = true });
    }

    [Needs(Permission.Administer)]
    public async Task<IActionResult> OnPostEraseAsync(string? confirm, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (confirm?.Trim() != organisation.Name)
            return Refuse(new("Confirm", Ui.Say(OrganisationWords.WrongConfirm, organisation.Name)));
        await erasure.EraseAllAsync(cancel);
        return LocalRedirect(person.IsServer ? SignInCookie.Address : "/");
    }

    // Empty keeps tenders for as long as nobody deletes them.
    private static bool TryRead(string? days, out int? number)
    {
        number = int.TryParse(days, CultureInfo.InvariantCulture, out var read) ? read : null;
        return string.IsNullOrWhiteSpace(days) || number is >= 1 and <= OrganisationRow.LongestRetention;
    }

    private PageResult Refuse(FieldError error)
    {
        Errors = [error];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        organisation = await rows.Organisations.SingleAsync(row => row.Id == current.Required, cancel);
        Use = await quota.ReadAsync(cancel);
        Days = organisation.RetentionDays?.ToString(CultureInfo.InvariantCulture);
    }
}
