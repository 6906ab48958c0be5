using System.Globalization;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Files;

/// <summary>The folder of an organisation in the file store; that of the first one is the root itself.</summary>
internal static class OrganisationFolder
{
    /// <summary>Empty, or ending in '/'.</summary>
    public static string Of(CurrentOrganisation current) => current.Required == OrganisationRow.First
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"organisation-{current.Required}/");
}
