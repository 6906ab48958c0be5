using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The organisations, as those who run the service make them. They do not see what is in them.</summary>
internal sealed class Organisations(
    TenderContext rows, IServiceScopeFactory scopes, AuditTrail audit, TimeProvider clock)
{
    /// <summary>By name.</summary>
    public Task<List<OrganisationRow>> ListAsync(CancellationToken cancel) =>
        rows.Organisations.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancel);

    /// <summary>The secret of the link for its first administrator; it is told this once.</summary>
    public async Task<string> AddAsync(string name, string administrator, CancellationToken cancel)
    {
        var organisation = new OrganisationRow { Name = name, SetUp = clock.GetUtcNow().UtcDateTime };
        rows.Organisations.Add(organisation);
        audit.Note(AuditAction.OrganisationCreated, name);
        await rows.SaveChangesAsync(cancel);
        return await InviteAsync(organisation.Id, administrator, cancel);
    }

    // The invitation is the new organisation's own row.
    private async Task<string> InviteAsync(int organisation, string email, CancellationToken cancel)
    {
        await using var scope = scopes.CreateScopeOf(organisation);
        var its = scope.ServiceProvider.GetRequiredService<TenderContext>();
        var secret = Secret.New();
        its.Invitations.Add(new()
        {
            Email = email, Role = Role.Administrator, Hash = Secret.HashOf(secret),
            Expires = clock.GetUtcNow().UtcDateTime + InvitationRow.Term,
        });
        await its.SaveChangesAsync(cancel);
        return secret;
    }
}
