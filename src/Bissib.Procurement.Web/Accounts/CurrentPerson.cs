using System.Globalization;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Who asks: a person, a program with a token, in personal mode whoever sits at the machine, or nobody yet. Who they
/// are is read from the row at each request, so that a changed role or a blocked account counts at once.
/// </summary>
internal sealed class CurrentPerson(CurrentOrganisation organisation, ServiceMode mode)
{
    /// <summary>How the audit trail calls whoever sits at the machine in personal mode.</summary>
    public const string BuiltIn = "personal";

    private Role? role;

    /// <summary>Null for a program, and for nobody.</summary>
    public int? Id { get; private set; }

    /// <summary>As the audit trail tells it.</summary>
    public string Who { get; private set; } = "";

    /// <summary>As others see it in the history of a clause.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Never changes, and no two that ask have the same.</summary>
    public string Key => Id?.ToString(CultureInfo.InvariantCulture) ?? Who;

    public bool IsKnown => role is not null;

    /// <summary>True where somebody signed in, and so can sign out.</summary>
    public bool IsSignedIn => Id is not null;

    public bool IsServer => mode.IsServer;

    public bool May(Permission permission) =>
        role is { } known && known.May(organisation.Required, permission);

    public void Be(PersonRow person)
    {
        (Id, Who, Name, role) = (person.Id, person.Email!, person.Name, person.Role);
        organisation.Enter(person.OrganisationId);
    }

    public void Be(TokenRow token)
    {
        (Who, Name, role) = ($"token {token.Name}", token.Name, token.Role);
        organisation.Enter(token.OrganisationId);
    }

    /// <summary>In personal mode, where nobody signs in.</summary>
    public void BeBuiltIn()
    {
        (Who, Name, role) = (BuiltIn, Environment.UserName, Role.Administrator);
        organisation.Enter(OrganisationRow.First);
    }
}
