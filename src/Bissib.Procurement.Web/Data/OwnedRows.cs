using Bissib.Procurement.Web.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Bissib.Procurement.Web.Data;

/// <summary>What is written belongs to the organisation of whoever writes it, and only that may be changed.</summary>
internal static class OwnedRows
{
    /// <exception cref="InvalidOperationException">A row of another organisation, or one of the audit trail, would be
    /// changed.</exception>
    public static void Stamp(ChangeTracker changes, CurrentOrganisation current)
    {
        foreach (var entry in changes.Entries<IOwned>())
        {
            if (entry.State == EntityState.Added) Stamp(entry, current.Required);
            else if (entry.State is EntityState.Modified or EntityState.Deleted) Check(entry, current.Required);
        }
    }

    private static void Stamp(EntityEntry<IOwned> entry, int organisation)
    {
        var owner = entry.Property(row => row.OrganisationId);
        if (owner.CurrentValue == 0) owner.CurrentValue = organisation;
        if (owner.CurrentValue != organisation) Refuse(entry);
    }

    private static void Check(EntityEntry<IOwned> entry, int organisation)
    {
        if (entry.Entity is AuditRow)
            throw new InvalidOperationException("The audit trail is added to, never changed.");
        var owner = entry.Property(row => row.OrganisationId);
        if (owner.OriginalValue != organisation || owner.CurrentValue != organisation) Refuse(entry);
    }

    private static void Refuse(EntityEntry<IOwned> entry) => throw new InvalidOperationException(
        $"A row of another organisation would be written: {entry.Metadata.ClrType.Name}.");
}
