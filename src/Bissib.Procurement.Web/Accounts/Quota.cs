using System.Globalization;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>What an organisation keeps, in bytes, and how many tenders it has sent in the last 24 hours.</summary>
internal sealed record QuotaUse(long Bytes, int Tenders)
{
    /// <summary>Begun ones count as whole.</summary>
    public long Megabytes => (Bytes + (1024 * 1024) - 1) / (1024 * 1024);
}

/// <summary>
/// Why nothing more is taken, and after how long it may be tried again; null where something has to be done.
/// </summary>
internal sealed record QuotaRefusal(int Status, string Trouble, string Message, TimeSpan? RetryAfter)
{
    public IResult ToResult(HttpResponse response)
    {
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ApiTrouble.Refuse(Status, Trouble, QuotaWords.Refused, Message);
    }
}

/// <summary>
/// Holds what the organisation at work wants to send against its limits. Requests that come at the same moment do not
/// see each other, so that a limit may be passed by what they hold.
/// </summary>
internal sealed class Quota(TenderContext rows, QuotaLimits limits, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(24);

    private IQueryable<AuditRow> Sent
    {
        get
        {
            // The trail, since a tender that was deleted again was sent all the same.
            var since = clock.GetUtcNow().UtcDateTime - Window;
            return rows.Audit.Where(row => row.Action == AuditAction.TenderSent && row.At > since);
        }
    }

    public async Task<QuotaUse> ReadAsync(CancellationToken cancel) =>
        new(await BytesAsync(cancel), await Sent.CountAsync(cancel));

    /// <summary>Null where a tender with so many bytes that are not here yet may be taken.</summary>
    public async Task<QuotaRefusal?> CheckAsync(long bytes, CancellationToken cancel)
    {
        if (limits.TendersPerDay is { } most && await Sent.CountAsync(cancel) >= most)
            return await TooManyAsync(most, cancel);
        if (limits.Bytes is not { } room || await BytesAsync(cancel) is var kept && kept + bytes <= room) return null;
        return new(
            StatusCodes.Status413PayloadTooLarge, "quota-bytes",
            Ui.Say(QuotaWords.Full, new QuotaUse(kept, 0).Megabytes, limits.Megabytes), null);
    }

    private async Task<QuotaRefusal> TooManyAsync(int most, CancellationToken cancel)
    {
        // The first of those that fill the limit to leave the window makes room.
        var oldest = await Sent.OrderByDescending(row => row.At).Select(row => row.At).Skip(most - 1)
            .FirstOrDefaultAsync(cancel);
        var free = DateTime.SpecifyKind(oldest, DateTimeKind.Utc) + Window;
        return new(
            StatusCodes.Status429TooManyRequests, "quota-tenders",
            Ui.Say(QuotaWords.TooMany, most, Ui.Day(free)), free - clock.GetUtcNow().UtcDateTime);
    }

    // A document that several tenders hold is kept once. What is on its way has its place already.
    private async Task<long> BytesAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await rows.Documents.GroupBy(row => row.Sha256).Select(same => same.Max(row =>
            row.Bytes)).SumAsync(cancel)
            + await rows.Uploads.Where(row => row.Expires > now).SumAsync(row => row.Bytes, cancel);
    }
}
