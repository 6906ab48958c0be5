using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// What a scan says of a clause, to be counted over many tenders; the words stand in the scan's report.
/// </summary>
internal sealed class FindingRow : IOwned
{
    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    public int ScanId { get; init; }

    public ScanRow? Scan { get; init; }

    /// <summary>The id of the clause.</summary>
    public required string Clause { get; init; }

    public required FindingGroup Group { get; init; }
}
