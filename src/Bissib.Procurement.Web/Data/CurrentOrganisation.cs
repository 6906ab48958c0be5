namespace Bissib.Procurement.Web.Data;

/// <summary>
/// Whose rows and files a unit of work sees and writes: those of one organisation, and none before it has entered one.
/// A request enters that of its person, a job that of the row it works on.
/// </summary>
internal sealed class CurrentOrganisation
{
    /// <summary>Null until one is entered.</summary>
    public int? Id { get; private set; }

    /// <exception cref="InvalidOperationException">Nothing was entered.</exception>
    public int Required =>
        Id ?? throw new InvalidOperationException("No organisation was entered: it is not known whose row this is.");

    public void Enter(int organisation) => Id = organisation;
}

/// <summary>Scopes for work outside of a request.</summary>
internal static class OrganisationScopes
{
    /// <summary>A scope that sees the rows and files of this organisation.</summary>
    public static AsyncServiceScope CreateScopeOf(this IServiceScopeFactory scopes, int organisation)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Enter(organisation);
        return scope;
    }
}
