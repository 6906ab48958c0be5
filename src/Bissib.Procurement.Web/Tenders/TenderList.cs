using System.Globalization;
using System.Text;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// What is asked of the list of tenders: words of their names, the state of their last scan, a page. The latest stand
/// first.
/// </summary>
internal sealed record TenderList(string? Search, ScanState? State, Paging Paging)
{
    public async Task<TenderPage> FindAsync(TenderContext rows, CancellationToken cancel)
    {
        var tenders = rows.Tenders.AsNoTracking();
        foreach (var word in Fold(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            tenders = tenders.Where(tender => tender.Folded.Contains(word));
        if (State is { } state)
            tenders = tenders.Where(tender => tender.Scans.OrderByDescending(scan => scan.Id).First().State == state);
        var entries = tenders.OrderByDescending(tender => tender.Id)
            .Select(tender => new TenderEntry(tender.Id, tender.Name, tender.Uploaded, tender.Documents.Count,
                tender.Scans.OrderByDescending(scan => scan.Id)
                    .Select(scan => new ScanEntry(scan.State, scan.FoundClauses, scan.MissingDuties)).First()));
        return new(await Paging.TakeAsync(entries, cancel), Paging.Page, Paging.Size, await tenders.CountAsync(cancel));
    }

    /// <summary>A name without capitals and accents, as it is searched.</summary>
    public static string Fold(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).ToLowerInvariant();
    }
}

/// <summary>A page of the list; Total counts all that were asked for.</summary>
internal sealed record TenderPage(IReadOnlyList<TenderEntry> Tenders, int Page, int Size, int Total);

/// <summary>A line of the list of tenders; Documents is how many it has.</summary>
internal sealed record TenderEntry(int Id, string Name, DateTimeOffset Uploaded, int Documents, ScanEntry Scan);

internal sealed record ScanEntry(ScanState State, int FoundClauses, int MissingDuties);
