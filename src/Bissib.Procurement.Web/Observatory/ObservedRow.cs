using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Observatory;

/// <summary>
/// By what the result of a scan is found in the observatory. It stands in a table of its own, as the result itself is
/// some hundred times larger and would be read along. There is one for each scan that has read something.
/// </summary>
internal sealed class ObservedRow : IOwned
{
    /// <summary>Of a code of ISO 639: "fr", or "und" where a language is not known.</summary>
    public const int LanguageLength = 3;

    public int ScanId { get; init; }

    public int OrganisationId { get; private set; }

    public required int TenderId { get; init; }

    /// <summary>The day of publication; where it is not known, that of the upload (in UTC).</summary>
    public required DateOnly Day { get; init; }

    public ContractKind? Kind { get; init; }

    public BuyerType? Buyer { get; init; }

    public Region? Region { get; init; }

    /// <summary>The language of most documents; of the first of them where there is no most.</summary>
    public required string Language { get; init; }

    /// <summary>Null where no document could be read.</summary>
    public static ObservedRow? Of(int scanId, int tenderId, DateTimeOffset uploaded, ScanReport report)
    {
        if (report.Documents.Count == 0) return null;
        var profile = report.Profile;
        return new()
        {
            ScanId = scanId, TenderId = tenderId,
            Day = profile.Published ?? DateOnly.FromDateTime(uploaded.UtcDateTime),
            Kind = profile.Kind, Buyer = profile.Buyer, Region = profile.Region,
            Language = report.Documents.GroupBy(document => document.Language)
                .OrderByDescending(group => group.Count()).First().Key,
        };
    }
}

/// <summary>The table of the observatory.</summary>
internal static class ObservedTable
{
    public static void AddObservatory(this ModelBuilder model) => model.Entity<ObservedRow>(observed =>
    {
        observed.ToTable("Observed");
        observed.HasKey(row => row.ScanId);
        observed.Property(row => row.ScanId).ValueGeneratedNever();
        observed.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
        observed.Property(row => row.Buyer).HasConversion<string>().HasMaxLength(20);
        observed.Property(row => row.Region).HasConversion<string>().HasMaxLength(20);
        observed.Property(row => row.Language).HasMaxLength(ObservedRow.LanguageLength);
        observed.HasIndex(row => new { row.OrganisationId, row.TenderId, row.ScanId });
        observed.HasOne<ScanRow>().WithOne().HasForeignKey<ObservedRow>(row => row.ScanId);
    });
}
