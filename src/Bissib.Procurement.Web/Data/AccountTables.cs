using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Data;

/// <summary>The tables of organisations, people, invitations, tokens and the audit trail.</summary>
internal static class AccountTables
{
    // Long enough for an e-mail address (RFC 5321: 254 characters) and for the keys of an identity provider.
    private const int LongestKey = 256;
    private const int HashLength = 64;

    public static void Build(ModelBuilder model)
    {
        model.Entity<OrganisationRow>(organisation =>
        {
            organisation.ToTable("Organisations");
            organisation.Property(row => row.Name).HasMaxLength(OrganisationRow.LongestName);
            organisation.HasData(OrganisationRow.BuiltIn);
        });
        model.Entity<InvitationRow>(invitation =>
        {
            invitation.ToTable("Invitations");
            invitation.Property(row => row.Email).HasMaxLength(LongestKey);
            invitation.Property(row => row.Role).HasConversion<string>().HasMaxLength(20);
            invitation.Property(row => row.Hash).HasMaxLength(HashLength);
            invitation.HasIndex(row => row.Hash).IsUnique();
            BelongTo(invitation);
        });
        model.Entity<TokenRow>(token =>
        {
            token.ToTable("Tokens");
            token.Property(row => row.Name).HasMaxLength(TokenRow.LongestName);
            token.Property(row => row.Role).HasConversion<string>().HasMaxLength(20);
            token.Property(row => row.Hash).HasMaxLength(HashLength);
            token.HasIndex(row => row.Hash).IsUnique();
            BelongTo(token);
        });
        model.Entity<AuditRow>(audit =>
        {
            audit.ToTable("Audit");
            audit.Property(row => row.Action).HasConversion<string>().HasMaxLength(40);
            audit.Property(row => row.Who).HasMaxLength(LongestKey);
            audit.Property(row => row.Subject).HasMaxLength(AuditRow.LongestSubject);
            audit.HasIndex(row => new { row.OrganisationId, row.Id });
            // The tenders of the last 24 hours are counted before each upload.
            audit.HasIndex(row => new { row.OrganisationId, row.Action, row.At });
        });
        BuildPeople(model);
    }

    private static void BuildPeople(ModelBuilder model)
    {
        model.Entity<PersonRow>(person =>
        {
            person.ToTable("People");
            person.Property(row => row.Name).HasMaxLength(PersonRow.LongestName);
            person.Property(row => row.Role).HasConversion<string>().HasMaxLength(20);
            person.Property(row => row.PhoneNumber).HasMaxLength(LongestKey);
            person.Property(row => row.PasswordHash).HasMaxLength(LongestKey);
            person.Property(row => row.SecurityStamp).HasMaxLength(LongestKey);
            person.Property(row => row.ConcurrencyStamp).HasMaxLength(LongestKey);
            BelongTo(person);
        });
        model.Entity<IdentityUserClaim<int>>().ToTable("PersonClaims");
        model.Entity<IdentityUserLogin<int>>(login =>
        {
            login.ToTable("PersonLogins");
            login.Property(row => row.LoginProvider).HasMaxLength(LongestKey / 2);
            login.Property(row => row.ProviderKey).HasMaxLength(LongestKey);
        });
        model.Entity<IdentityUserToken<int>>(token =>
        {
            token.ToTable("PersonTokens");
            token.Property(row => row.LoginProvider).HasMaxLength(LongestKey / 2);
            token.Property(row => row.Name).HasMaxLength(LongestKey / 2);
        });
    }

    private static void BelongTo<T>(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T> owned)
        where T : class, IOwned =>
        owned.HasOne<OrganisationRow>().WithMany().HasForeignKey(row => row.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
}
