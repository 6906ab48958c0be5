using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>What is asked of the observatory; null is anything. What a tender is not known to be, it is not.</summary>
/// <param name="From">The first day of publication, or of upload where that is not known; included.</param>
/// <param name="Until">The last of these days, included.</param>
/// <param name="Buyer">The type of the buyer.</param>
/// <param name="Region">The region of the buyer.</param>
/// <param name="Kind">The kind of contract.</param>
/// <param name="Language">The language of most of its documents.</param>
/// <param name="Family">Of which clauses are shown; it leaves no tender out.</param>
/// <param name="Clause">The id of the one clause that is shown; it leaves no tender out.</param>
internal sealed record ObservatoryQuery(
    DateOnly? From, DateOnly? Until, BuyerType? Buyer, Region? Region, ContractKind? Kind, Language? Language,
    string? Family, string? Clause)
{
    public static ObservatoryQuery Everything { get; } = new(null, null, null, null, null, null, null, null);

    public bool IsNarrowed => this != Everything;

    /// <summary>True where it leaves tenders out.</summary>
    public bool NarrowsTenders => this with { Family = null, Clause = null } != Everything;

    /// <summary>What is written wrong asks for anything.</summary>
    public static ObservatoryQuery Of(IQueryCollection query) => new(
        DayOf(query["from"]), DayOf(query["until"]), Kebab.Find<BuyerType>(query["buyer"].ToString()),
        Kebab.Find<Region>(query["region"].ToString()), Kebab.Find<ContractKind>(query["kind"].ToString()),
        LanguageCode.Find(query["language"].ToString()),
        FamilyWords.Families.FirstOrDefault(family => family == query["family"]),
        query["clause"].ToString() is { Length: > 0 } clause ? clause : null);

    /// <summary>The last result of each tender that is asked for.</summary>
    public IQueryable<ObservedRow> Results(TenderContext rows)
    {
        var found = rows.Observed.AsNoTracking().Where(row => !rows.Observed.Any(
            later => later.TenderId == row.TenderId && later.ScanId > row.ScanId));
        if (From is { } from) found = found.Where(row => row.Day >= from);
        if (Until is { } until) found = found.Where(row => row.Day <= until);
        if (Buyer is { } buyer) found = found.Where(row => row.Buyer == buyer);
        if (Region is { } region) found = found.Where(row => row.Region == region);
        if (Kind is { } kind) found = found.Where(row => row.Kind == kind);
        if (Language?.Code() is { } language) found = found.Where(row => row.Language == language);
        return found;
    }

    /// <summary>What these results say of the clauses that are asked for.</summary>
    public IQueryable<FindingRow> Findings(TenderContext rows)
    {
        var found = rows.Findings.AsNoTracking();
        if (Clause is { } clause) found = found.Where(row => row.Clause == clause);
        if (Family is { } family) found = found.Where(row => row.Clause.StartsWith(family + "/"));
        // Not joined: the set of results is made once, where a join would look for it at each finding.
        var results = Results(rows).Select(result => result.ScanId);
        return found.Where(row => results.Contains(row.ScanId));
    }

    /// <summary>An address with what narrows the tenders.</summary>
    public string AddressOf(string path) => QueryHelpers.AddQueryString(path, Pairs().Where(pair =>
        pair.Value is not null));

    private IEnumerable<KeyValuePair<string, string?>> Pairs() =>
    [
        new("from", From?.ToString("O", CultureInfo.InvariantCulture)),
        new("until", Until?.ToString("O", CultureInfo.InvariantCulture)),
        new("buyer", Buyer is { } buyer ? Kebab.Name(buyer) : null),
        new("region", Region is { } region ? Kebab.Name(region) : null),
        new("kind", Kind is { } kind ? Kebab.Name(kind) : null),
        new("language", Language?.Code()),
    ];

    private static DateOnly? DayOf(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
