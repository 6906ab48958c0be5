using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>The tokens of the organisation at work.</summary>
internal sealed class Tokens(TenderContext rows, AuditTrail audit, TimeProvider clock)
{
    // So that tokens are recognised where they should not stand: in code, in a log.
    private const string Prefix = "bissib_";

    /// <summary>By name.</summary>
    public Task<List<TokenRow>> ListAsync(CancellationToken cancel) =>
        rows.Tokens.AsNoTracking().OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancel);

    /// <summary>The token; it is told this once.</summary>
    public async Task<string> AddAsync(string name, Role role, CancellationToken cancel)
    {
        var secret = Prefix + Secret.New();
        rows.Tokens.Add(new()
        {
            Name = name, Role = role, Hash = Secret.HashOf(secret), Created = clock.GetUtcNow().UtcDateTime,
        });
        audit.Note(AuditAction.TokenCreated, $"{name}: {role}");
        await rows.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>False where there is none of that number here.</summary>
    public async Task<bool> RevokeAsync(int id, CancellationToken cancel)
    {
        if (await rows.Tokens.SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } token) return false;
        rows.Remove(token);
        audit.Note(AuditAction.TokenRevoked, token.Name);
        await rows.SaveChangesAsync(cancel);
        return true;
    }
}
