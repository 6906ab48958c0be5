using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// A place in an organisation for somebody who has the link. Only a hash of the link's secret is kept.
/// </summary>
internal sealed class InvitationRow : IOwned
{
    public static readonly TimeSpan Term = TimeSpan.FromDays(7);

    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    public required string Email { get; init; }

    public required Role Role { get; init; }

    /// <summary>See <see cref="Secret"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime Expires { get; init; }

    /// <summary>In UTC; null while nobody has used it.</summary>
    public DateTime? Accepted { get; init; }

    public bool IsOpen(DateTime now) => Accepted is null && now < Expires;
}
