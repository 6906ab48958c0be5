using Bissib.Procurement.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The tables of clause editing. They belong to the service as a whole, not to one of its users.</summary>
internal static class EditingTables
{
    // "2026.12.3+3fa09c1b"; what somebody writes into CHANGELOG.md may be longer.
    private const int LongestVersion = 100;

    public static void AddClauseEditing(this ModelBuilder model)
    {
        model.Entity<ClauseDraftRow>(draft =>
        {
            draft.ToTable("ClauseDrafts");
            draft.Property(row => row.Clause).HasMaxLength(ClauseText.LongestId);
            draft.Property(row => row.Note).HasMaxLength(ClauseDraftRow.LongestNote);
            draft.Property(row => row.Answer).HasMaxLength(ClauseDraftRow.LongestNote);
            draft.Property(row => row.AuthorId).HasMaxLength(ClauseDraftRow.LongestPersonId);
            draft.Property(row => row.AuthorName).HasMaxLength(PersonRow.LongestName);
            draft.Property(row => row.ReviewerId).HasMaxLength(ClauseDraftRow.LongestPersonId);
            draft.Property(row => row.ReviewerName).HasMaxLength(PersonRow.LongestName);
            draft.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            draft.Property(row => row.Revision).IsConcurrencyToken();
            draft.Ignore(row => row.Texts);
            draft.HasOne(row => row.Base).WithMany().HasForeignKey(row => row.BaseId).OnDelete(DeleteBehavior.Restrict);
            draft.HasIndex(row => row.State);
            draft.HasIndex(row => row.Clause);
        });
        model.Entity<ClauseVersionRow>(version =>
        {
            version.ToTable("ClauseVersions");
            version.Property(row => row.Clause).HasMaxLength(ClauseText.LongestId);
            version.Property(row => row.Note).HasMaxLength(ClauseDraftRow.LongestNote);
            version.Property(row => row.AuthorName).HasMaxLength(PersonRow.LongestName);
            version.Property(row => row.ReviewerName).HasMaxLength(PersonRow.LongestName);
            version.Ignore(row => row.Texts);
            version.HasOne<CatalogueEditionRow>().WithMany().HasForeignKey(row => row.EditionId)
                .OnDelete(DeleteBehavior.Restrict);
            version.HasIndex(row => new { row.Clause, row.EditionId });
        });
        model.Entity<CatalogueEditionRow>(edition =>
        {
            edition.ToTable("CatalogueEditions");
            edition.Property(row => row.Id).ValueGeneratedNever();
            edition.Property(row => row.PublishedBy).HasMaxLength(PersonRow.LongestName);
            edition.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            edition.Property(row => row.Version).HasMaxLength(LongestVersion);
            edition.Property(row => row.Trouble).HasMaxLength(CatalogueEditionRow.LongestTrouble);
        });
        model.Entity<WitnessRow>(witness =>
        {
            witness.ToTable("Witnesses");
            witness.HasKey(row => row.Fingerprint);
            witness.Property(row => row.Fingerprint).HasMaxLength(WitnessRow.FingerprintLength);
        });
    }
}
