using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>The tenders behind a number, with their words.</summary>
internal sealed class PassagesModel(TenderContext rows, Catalogue catalogue) : PageModel
{
    private const int PageSize = 20;
    private const int MostQuotes = 3;

    public string Title { get; private set; } = "";

    public FindingGroup Group { get; private set; }

    /// <summary>What narrows the tenders.</summary>
    public ObservatoryQuery Asked { get; private set; } = ObservatoryQuery.Everything;

    public Paging Paging { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(
        string family, string name, string group, int? at, CancellationToken cancel)
    {
        if (Kebab.Find<FindingGroup>(group) is not { } asked) return NotFound();
        var id = $"{family}/{name}";
        var clause = catalogue.Find(id);
        (Group, Paging, Title) = (asked, new(at, PageSize), clause is null ? id : Ui.Say(clause.Title));
        Asked = ObservatoryQuery.Of(Request.Query) with { Clause = id, Family = null };
        var found = Asked.Findings(rows).Where(finding => finding.Group == asked);
        Total = await found.CountAsync(cancel);
        if (Total == 0 && clause is null) return NotFound();
        var scans = found.OrderByDescending(finding => finding.ScanId)
            .Select(finding => new { finding.Scan!.TenderId, finding.Scan.Tender!.Name, finding.Scan.Result });
        Passages = [.. (await Paging.TakeAsync(scans, cancel))
            .Select(scan => new Passage(scan.TenderId, scan.Name, QuotesOf(scan.Result, id)))];
        return Page();
    }

    private static IReadOnlyList<Quote> QuotesOf(string? result, string clause) =>
        [.. ScanReport.Find(result)?.Findings.FirstOrDefault(finding => finding.Clause == clause)?.Quotes.Take(MostQuotes) ?? []];
}

/// <summary>What a tender says of the clause; no quotes where it does not speak of it.</summary>
internal sealed record Passage(int Tender, string Name, IReadOnlyList<Quote> Quotes);
