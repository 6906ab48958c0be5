using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Uploads;

/// <summary>
/// A file on its way to a tender, which arrives in parts. Its bytes stand in the staging area; the row says which of
/// them are there, so that what broke off goes on where it stopped.
/// </summary>
internal sealed class UploadRow : IOwned
{
    /// <summary>A GUID without hyphens.</summary>
    public const int IdLength = 32;

    /// <summary>Bounds the row: whoever sends a byte at a time is told to send more.</summary>
    public const int MostParts = 1000;

    public required string Id { get; init; }

    public int OrganisationId { get; private set; }

    /// <summary>A label only, as the sender wrote it.</summary>
    public required string Name { get; init; }

    /// <summary>The length of the whole file.</summary>
    public required long Bytes { get; init; }

    /// <summary>How many have arrived, from the first on.</summary>
    public long Received { get; private set; }

    /// <summary>The names of the parts in their order, parted by blanks.</summary>
    public string Parts { get; private set; } = "";

    /// <summary>In UTC: from then on it is as if it had never been begun.</summary>
    public required DateTime Expires { get; init; }

    public bool IsWhole => Received == Bytes;

    public IReadOnlyList<string> PartNames => Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The table of uploads under way.</summary>
internal static class UploadTable
{
    public static void AddUploads(this ModelBuilder model) => model.Entity<UploadRow>(upload =>
    {
        upload.ToTable("Uploads");
        upload.Property(row => row.Id).HasMaxLength(UploadRow.IdLength);
        upload.Property(row => row.Name).HasMaxLength(TenderRow.LongestName);
        upload.HasIndex(row => new { row.OrganisationId, row.Expires });
    });
}
