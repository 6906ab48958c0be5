using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>What a program shows to act for an organisation. Only a hash of it is kept.</summary>
internal sealed class TokenRow : IOwned
{
    public const int LongestName = 100;

    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    /// <summary>What it is for, in the words of whoever made it.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>See <see cref="Secret"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime Created { get; init; }

    /// <summary>In UTC, to the minute; null while it was never shown.</summary>
    public DateTime? LastUsed { get; init; }
}
