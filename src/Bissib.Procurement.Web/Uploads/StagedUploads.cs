using System.Globalization;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Uploads;

/// <summary>Begins, goes on with and lets go of uploads of the organisation at work.</summary>
internal sealed class StagedUploads(
    TenderContext rows, StagingArea area, UploadLimits limits, TimeProvider clock)
{
    /// <summary>So many may be under way at once in an organisation.</summary>
    public const int MostAtOnce = 500;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<UploadRow> Live
    {
        get
        {
            var now = Now;
            return rows.Uploads.Where(row => row.Expires > now);
        }
    }

    /// <summary>Null where too many are under way.</summary>
    public async Task<UploadRow?> BeginAsync(string name, long bytes, CancellationToken cancel)
    {
        if (await Live.CountAsync(cancel) >= MostAtOnce) return null;
        var upload = new UploadRow
        {
            Id = Guid.NewGuid().ToString("N"), Name = name, Bytes = bytes,
            Expires = Now + TimeSpan.FromHours(limits.KeepHours),
        };
        rows.Add(upload);
        await rows.SaveChangesAsync(cancel);
        return upload;
    }

    /// <summary>Null where there is none any more.</summary>
    public Task<UploadRow?> FindAsync(string id, CancellationToken cancel) =>
        Live.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>
    /// Adds what is sent from this place on; how many bytes there are then. Null where another request has added
    /// something since the row was read.
    /// </summary>
    /// <exception cref="InvalidDataException">More was sent than the file has.</exception>
    public async Task<long?> AppendAsync(UploadRow upload, Stream bytes, CancellationToken cancel)
    {
        var number = Guid.NewGuid();
        var part = string.Create(CultureInfo.InvariantCulture, $"{upload.Id}-{number:N}");
        var length = await area.AddAsync(part, bytes, upload.Bytes - upload.Received, cancel);
        if (length == 0) return upload.Received;
        // Whoever sent it may be gone by now.
        var changed = await rows.Uploads.Where(row => row.Id == upload.Id && row.Received == upload.Received)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Received, row => row.Received + length)
                .SetProperty(row => row.Parts, row => row.Parts + " " + part), CancellationToken.None);
        if (changed == 1) return upload.Received + length;
        await area.DeleteAsync([part], CancellationToken.None);
        return null;
    }

    /// <summary>The whole file, in a stream that can be read from any place.</summary>
    public Stream OpenRead(UploadRow upload) =>
        area.OpenReadAsync(upload.PartNames, CancellationToken.None).GetAwaiter().GetResult();

    public async Task DeleteAsync(UploadRow upload, CancellationToken cancel)
    {
        await rows.Uploads.Where(row => row.Id == upload.Id).ExecuteDeleteAsync(cancel);
        await area.DeleteAsync(upload.PartNames, cancel);
    }

    /// <summary>Lets go of those whose time is over, and of parts that a crash has left without a row.</summary>
    public async Task SweepAsync(CancellationToken cancel)
    {
        // Listed before: the row of a part is there before the part is.
        var parts = await area.ListAsync(cancel);
        var now = Now;
        await rows.Uploads.Where(row => row.Expires <= now).ExecuteDeleteAsync(cancel);
        var kept = (await rows.Uploads.Select(row => row.Id).ToListAsync(cancel)).ToHashSet();
        await area.DeleteAsync(parts.Where(part => !kept.Contains(part.Split('-')[0])), cancel);
    }

    /// <summary>Lets go of all of them.</summary>
    public async Task ClearAsync(CancellationToken cancel)
    {
        await rows.Uploads.ExecuteDeleteAsync(cancel);
        await area.DeleteAsync(await area.ListAsync(cancel), cancel);
    }
}
