namespace Bissib.Procurement.Web.Data;

/// <summary>
/// A row that belongs to an organisation. Others never see it (the filter of <see cref="TenderContext"/>), and it is
/// stamped when it is first saved (<see cref="OwnedRows"/>).
/// </summary>
internal interface IOwned
{
    int OrganisationId { get; }
}
