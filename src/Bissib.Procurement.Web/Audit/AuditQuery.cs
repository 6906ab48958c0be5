using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Audit;

/// <summary>What is asked of the audit trail; null is anything. The latest stand first.</summary>
/// <param name="Who">A part of an address or of the name of a token.</param>
/// <param name="Action">What was done.</param>
/// <param name="From">A day in UTC, included.</param>
/// <param name="Until">A day in UTC, included.</param>
/// <param name="Tender">The number of a tender.</param>
internal sealed record AuditQuery(string? Who, AuditAction? Action, DateOnly? From, DateOnly? Until, int? Tender)
{
    /// <summary>What is written wrong asks for anything.</summary>
    public static AuditQuery Of(IQueryCollection query) => new(
        query["who"].ToString().Trim() is { Length: > 0 } who ? who : null,
        Kebab.Find<AuditAction>(query["action"].ToString()),
        DayOf(query["from"].ToString()), DayOf(query["until"].ToString()),
        int.TryParse(query["tender"], CultureInfo.InvariantCulture, out var tender) ? tender : null);

    public IQueryable<AuditRow> In(TenderContext rows)
    {
        var found = rows.Audit.AsNoTracking();
        if (Who is { } who) found = found.Where(row => row.Who.Contains(who));
        if (Action is { } action) found = found.Where(row => row.Action == action);
        if (Tender is { } tender) found = found.Where(row => row.TenderId == tender);
        if (From is { } from) found = found.Where(row => row.At >= Start(from));
        if (Until is { } until) found = found.Where(row => row.At < Start(until.AddDays(1)));
        return found.OrderByDescending(row => row.Id);
    }

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static DateOnly? DayOf(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day < DateOnly.MaxValue ? day : null;
}
