using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Tenders;
using Bissib.Procurement.Web.Uploads;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Data;

/// <summary>
/// The tables, the same for every database. Each database has a context and migrations of its own. Queries see the rows
/// of the current organisation only; the few that must see others say so with IgnoreQueryFilters.
/// </summary>
internal abstract class TenderContext(DbContextOptions options, CurrentOrganisation current)
    : IdentityUserContext<PersonRow, int>(options)
{
    // Hexadecimal characters of a SHA-256.
    private const int HashLength = 64;
    private const int LongestClauseId = ClauseText.LongestId;

    public DbSet<TenderRow> Tenders => Set<TenderRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<ScanRow> Scans => Set<ScanRow>();

    public DbSet<TextRow> Texts => Set<TextRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<UploadRow> Uploads => Set<UploadRow>();

    public DbSet<ObservedRow> Observed => Set<ObservedRow>();

    public DbSet<ClauseDraftRow> ClauseDrafts => Set<ClauseDraftRow>();

    public DbSet<ClauseVersionRow> ClauseVersions => Set<ClauseVersionRow>();

    public DbSet<CatalogueEditionRow> CatalogueEditions => Set<CatalogueEditionRow>();

    public DbSet<WitnessRow> Witnesses => Set<WitnessRow>();

    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<TokenRow> Tokens => Set<TokenRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    // Asked at each query: a unit of work enters its organisation after the context was made.
    private int Owner => current.Id ?? 0;

    /// <summary>With its documents, scans and decisions; null where there is none.</summary>
    public Task<TenderRow?> FindTenderAsync(int id, CancellationToken cancel) =>
        Tenders.Include(tender => tender.Documents).Include(tender => tender.Scans)
            .Include(tender => tender.Decisions).AsSplitQuery().SingleOrDefaultAsync(tender => tender.Id == id, cancel);

    /// <summary>
    /// To look at: with its documents and decisions, and with scans that leave the result where it is, which is some
    /// hundred times larger than all the rest (<see cref="ReportCache"/> has it, or fetches it).
    /// </summary>
    public async Task<TenderRow?> FindTenderToShowAsync(int id, CancellationToken cancel)
    {
        var tender = await Tenders.AsNoTracking().Include(row => row.Documents).Include(row => row.Decisions)
            .AsSplitQuery().SingleOrDefaultAsync(row => row.Id == id, cancel);
        tender?.Scans.AddRange(await Scans.AsNoTracking().Where(scan => scan.TenderId == id)
            .Select(ScanRow.WithoutResult).ToListAsync(cancel));
        return tender;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        OwnedRows.Stamp(ChangeTracker, current);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        OwnedRows.Stamp(ChangeTracker, current);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        BuildTenders(modelBuilder);
        BuildResults(modelBuilder);
        AccountTables.Build(modelBuilder);
        modelBuilder.AddClauseEditing();
        modelBuilder.AddUploads();
        modelBuilder.AddObservatory();
        Action<ModelBuilder> filter = Filter<TenderRow>;
        foreach (var owned in modelBuilder.Model.GetEntityTypes().Select(type => type.ClrType).ToList())
            if (owned.IsAssignableTo(typeof(IOwned)))
                filter.Method.GetGenericMethodDefinition().MakeGenericMethod(owned).Invoke(this, [modelBuilder]);
    }

    private void Filter<T>(ModelBuilder modelBuilder) where T : class, IOwned =>
        modelBuilder.Entity<T>().HasQueryFilter(row => row.OrganisationId == Owner);

    private static void BuildTenders(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TenderRow>(tender =>
        {
            tender.ToTable("Tenders");
            tender.Property(row => row.Name).HasMaxLength(TenderRow.LongestName);
            // Folding takes a letter apart before it drops its accents, and never makes a name longer than three times.
            tender.Property(row => row.Folded).HasMaxLength(3 * TenderRow.LongestName);
            tender.Property(row => row.Fingerprint).HasMaxLength(HashLength);
            // No foreign key leads from here to the organisation: SQLite would have to write the tables anew for it.
            tender.HasIndex(row => new { row.OrganisationId, row.Fingerprint }).IsUnique();
            tender.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
            tender.Property(row => row.Buyer).HasConversion<string>().HasMaxLength(20);
            tender.Property(row => row.Region).HasConversion<string>().HasMaxLength(20);
            tender.Property(row => row.Cpv).HasMaxLength(ProfileForm.LongestCodes);
            tender.Property(row => row.Value).HasPrecision(18, 2);
            tender.Ignore(row => row.Scan).Ignore(row => row.Profile);
            tender.HasMany(row => row.Decisions).WithOne().HasForeignKey(decision => decision.TenderId);
            tender.HasMany(row => row.Documents).WithOne().HasForeignKey(document => document.TenderId);
            tender.HasMany(row => row.Scans).WithOne(scan => scan.Tender).HasForeignKey(scan => scan.TenderId);
        });
        modelBuilder.Entity<DocumentRow>(document =>
        {
            document.ToTable("Documents");
            document.Property(row => row.Name).HasMaxLength(TenderRow.LongestName);
            document.Property(row => row.Sha256).HasMaxLength(HashLength);
            document.HasIndex(row => row.Sha256);
            document.HasIndex(row => new { row.TenderId, row.Position }).IsUnique();
        });
        modelBuilder.Entity<ScanRow>(scan =>
        {
            scan.ToTable("Scans");
            scan.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            scan.Property(row => row.CatalogueVersion).HasMaxLength(100);
            scan.HasIndex(row => new { row.TenderId, row.CatalogueVersion }).IsUnique();
            scan.HasIndex(row => row.State);
            scan.HasMany(row => row.Texts).WithOne().HasForeignKey(text => text.ScanId);
            scan.HasMany(row => row.Findings).WithOne(finding => finding.Scan).HasForeignKey(finding => finding.ScanId);
        });
    }

    private static void BuildResults(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TextRow>(text =>
        {
            text.ToTable("Texts");
            text.HasIndex(row => new { row.ScanId, row.Position }).IsUnique();
        });
        modelBuilder.Entity<FindingRow>(finding =>
        {
            finding.ToTable("Findings");
            finding.Property(row => row.Clause).HasMaxLength(LongestClauseId);
            finding.Property(row => row.Group).HasConversion<string>().HasMaxLength(20);
            finding.HasIndex(row => new { row.ScanId, row.Clause }).IsUnique();
            // Counted from the index alone: the last column says whose result it is.
            finding.HasIndex(row => new { row.OrganisationId, row.Clause, row.Group, row.ScanId });
        });
        modelBuilder.Entity<DecisionRow>(decision =>
        {
            decision.ToTable("Decisions");
            decision.Property(row => row.Clause).HasMaxLength(LongestClauseId);
            decision.Property(row => row.Choice).HasConversion<string>().HasMaxLength(20);
            decision.Property(row => row.Note).HasMaxLength(DecisionRow.LongestNote);
            decision.HasIndex(row => new { row.TenderId, row.Clause }).IsUnique();
        });
    }
}
