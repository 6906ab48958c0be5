using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Data.Sqlite;
using Bissib.Procurement.Web.Files;
using Bissib.Procurement.Web.Tenders;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bissib.Procurement.Web.Tests.Data;

/// <summary>What keeps organisations apart, wherever a row or a file is asked for.</summary>
public sealed class IsolationTests : IDisposable
{
    private const int Ours = OrganisationRow.First;
    private const int Theirs = 2;

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly CurrentOrganisation current = new();
    private readonly SqliteTenders rows;

    public IsolationTests()
    {
        connection.Open();
        rows = new(new DbContextOptionsBuilder<SqliteTenders>().UseSqlite(connection).Options, current);
        rows.Database.Migrate();
    }

    public void Dispose()
    {
        rows.Dispose();
        connection.Dispose();
    }

    [Fact]
    public void Every_table_but_those_that_are_nobodys_has_the_filter()
    {
        var without = rows.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count == 0)
            .Select(type => type.GetTableName());

        // The rows of Identity hang on a person and are never asked for without one. The catalogue is one for all.
        Assert.Equal(
            [
                "CatalogueEditions", "ClauseDrafts", "ClauseVersions", "Organisations", "PersonClaims", "PersonLogins",
                "PersonTokens", "Witnesses",
            ],
            without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Row_is_stamped_with_who_writes_it_and_seen_by_nobody_else()
    {
        current.Enter(Ours);
        rows.Add(Tender("one"));
        await rows.SaveChangesAsync();

        Assert.Equal(Ours, (await rows.Tenders.SingleAsync()).OrganisationId);
        Assert.Equal(Ours, (await rows.Documents.SingleAsync()).OrganisationId);
        current.Enter(Theirs);
        Assert.Empty(await rows.Tenders.ToListAsync());
        Assert.Empty(await rows.Documents.ToListAsync());
    }

    [Fact]
    public async Task Two_organisations_may_send_the_same_tender()
    {
        current.Enter(Ours);
        rows.Add(Tender("same"));
        await rows.SaveChangesAsync();
        current.Enter(Theirs);
        rows.Add(Tender("same"));

        await rows.SaveChangesAsync();

        Assert.Equal(2, await rows.Tenders.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task Row_of_another_organisation_cannot_be_changed()
    {
        current.Enter(Ours);
        var tender = Tender("ours");
        rows.Add(tender);
        await rows.SaveChangesAsync();
        current.Enter(Theirs);
        tender.Profile = new() { DurationMonths = 3 };

        await Assert.ThrowsAsync<InvalidOperationException>(() => rows.SaveChangesAsync());
    }

    [Fact]
    public async Task Nothing_is_seen_or_written_before_an_organisation_was_entered()
    {
        rows.Add(Tender("nobody's"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => rows.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => Store("/tmp", new()).OpenRead(new('a', 64)));
    }

    [Theory]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task Audit_trail_is_added_to_and_never_changed(EntityState change)
    {
        current.Enter(Ours);
        var row = new AuditRow { At = DateTime.UnixEpoch, Who = "somebody", Action = AuditAction.SignedIn };
        rows.Add(row);
        await rows.SaveChangesAsync();
        rows.Entry(row).State = change;

        await Assert.ThrowsAsync<InvalidOperationException>(() => rows.SaveChangesAsync());
    }

    [Fact]
    public async Task File_is_not_read_by_the_hash_of_another_organisation()
    {
        var folder = Directory.CreateTempSubdirectory("bissib-files-").FullName;
        var store = Store(folder, current);
        current.Enter(Ours);
        var sha256 = await store.SaveAsync(new MemoryStream("secret"u8.ToArray()), CancellationToken.None);
        await store.OpenRead(sha256).DisposeAsync();

        current.Enter(Theirs);

        Assert.ThrowsAny<IOException>(() => store.OpenRead(sha256));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_stored_before_there_were_organisations_belongs_to_the_first()
    {
        await using var old = new SqliteConnection("Data Source=:memory:");
        await old.OpenAsync();
        await using var before = new SqliteTenders(
            new DbContextOptionsBuilder<SqliteTenders>().UseSqlite(old).Options, current);
        await before.GetService<IMigrator>().MigrateAsync("20261130072437_Decisions");
        await before.Database.ExecuteSqlRawAsync(
            "INSERT INTO Tenders (Id, Name, Folded, Fingerprint, Uploaded) VALUES (7, 'Old', 'old', 'f', '2026-01-01');"
            + "INSERT INTO Scans (Id, TenderId, CatalogueVersion, State, Attempts, DocumentsRead, Queued, FoundClauses, MissingDuties)"
            + " VALUES (8, 7, 'c', 'Queued', 0, 0, '2026-01-01', 0, 0)");

        await before.Database.MigrateAsync();

        current.Enter(Ours);
        Assert.Equal(7, (await before.Tenders.SingleAsync()).Id);
        Assert.Equal(8, (await before.Scans.SingleAsync()).Id);
        Assert.Equal("Personal", (await before.Organisations.SingleAsync()).Name);
    }

    // Each of these says beside it why it must see what is not its own.
    [Fact]
    public void Filter_is_lifted_in_few_places_that_are_named()
    {
        var web = Path.Combine(Repository.Root, "src", "Bissib.Procurement.Web");

        var lifting = Directory.GetFiles(web, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(".IgnoreQueryFilters(", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Entrance", "ObservedBackfill", "People", "ProviderPeople", "ScanJob", "ScanQueue", "SignInCookie",
                "TokenSignIn",
            ],
            lifting);
    }

    private static DocumentStore Store(string folder, CurrentOrganisation whose) =>
        new(new DiskFiles(folder), folder, whose);

    private static TenderRow Tender(string name) => new()
    {
        Name = name, Folded = name, Fingerprint = name, Uploaded = DateTimeOffset.UnixEpoch,
        Documents = [new() { Position = 0, Name = "a.txt", Sha256 = new('a', 64), Bytes = 1 }],
    };
}
