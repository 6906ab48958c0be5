using Bissib.Procurement.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>Somebody with an account, in one organisation. The e-mail address is the user name.</summary>
internal sealed class PersonRow : IdentityUser<int>, IOwned
{
    public const int LongestName = 200;

    public int OrganisationId { get; private set; }

    public required string Name { get; set; }

    public required Role Role { get; set; }

    /// <summary>A blocked person is signed out at the next request and cannot sign in.</summary>
    public bool IsBlocked { get; set; }
}
