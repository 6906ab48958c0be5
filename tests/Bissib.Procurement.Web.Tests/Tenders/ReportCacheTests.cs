using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Data.Sqlite;
using Bissib.Procurement.Web.Tenders;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class ReportCacheTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteTenders rows;

    public ReportCacheTests()
    {
        connection.Open();
        var current = new CurrentOrganisation();
        rows = new(new DbContextOptionsBuilder<SqliteTenders>().UseSqlite(connection).Options, current);
        rows.Database.Migrate();
        current.Enter(OrganisationRow.First);
    }

    public void Dispose()
    {
        rows.Dispose();
        connection.Dispose();
    }

    [Fact]
    public async Task Result_that_did_not_change_is_fetched_and_parsed_once()
    {
        using var reports = new ReportCache(ReportCache.UsualCharacters);
        var tender = await FinishedAsync(ContractKind.Works);

        var first = await FindAsync(reports, tender);
        await rows.Database.ExecuteSqlRawAsync("UPDATE Scans SET Result = NULL");
        var second = await FindAsync(reports, tender);

        Assert.NotNull(first);
        Assert.Same(first, second);
    }

    [Fact]
    public async Task Tender_that_is_shown_leaves_the_result_where_it_is()
    {
        var tender = await FinishedAsync(ContractKind.Works);

        var shown = await rows.FindTenderToShowAsync(tender.Id, default);

        Assert.Null(shown!.Scan.Result);
        Assert.Equal(
            (tender.Scan.Id, ScanState.Done, Noon, (DateTimeOffset?)Noon, "1"),
            (shown.Scan.Id, shown.Scan.State, shown.Scan.Queued, shown.Scan.Finished, shown.Scan.CatalogueVersion));
    }

    // The second scan is queued a tick later, and its clock was then set back: it is finished when the first was.
    [Fact]
    public async Task New_result_of_the_same_scan_is_shown_at_once()
    {
        using var reports = new ReportCache(ReportCache.UsualCharacters);
        var tender = await FinishedAsync(ContractKind.Works);
        await FindAsync(reports, tender);
        tender.Scan.QueueAgain(Noon.AddTicks(1));
        await rows.SaveChangesAsync();

        var whileQueued = await FindAsync(reports, tender);
        tender.Scan.Finish(Report(ContractKind.Services), [], Noon);
        await rows.SaveChangesAsync();
        var afterwards = await FindAsync(reports, tender);

        Assert.Null(whileQueued);
        Assert.Equal(ContractKind.Services, afterwards!.Profile.Kind);
    }

    [Fact]
    public async Task Reports_past_the_bound_are_still_shown_and_not_all_kept()
    {
        var size = Report(ContractKind.Works).ToJson().Length;
        using var reports = new ReportCache((3 * size) + 1);

        var shown = new List<ScanReport?>();
        for (var number = 0; number < 20; number++)
            shown.Add(await FindAsync(reports, await FinishedAsync(ContractKind.Works)));

        Assert.All(shown, Assert.NotNull);
        Assert.InRange(reports.Count, 1, 3);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_tender_that_was_deleted()
    {
        using var reports = new ReportCache(ReportCache.UsualCharacters);
        var tender = await FinishedAsync(ContractKind.Works);
        await FindAsync(reports, tender);

        reports.Forget(tender);

        Assert.Equal(0, reports.Count);
    }

    private async Task<ScanReport?> FindAsync(ReportCache reports, TenderRow tender) =>
        await reports.FindAsync((await rows.FindTenderToShowAsync(tender.Id, default))!.Scan, rows, default);

    private async Task<TenderRow> FinishedAsync(ContractKind kind)
    {
        var scan = new ScanRow { CatalogueVersion = "1", Queued = Noon };
        scan.Finish(Report(kind), [], Noon);
        var tender = new TenderRow
        {
            Name = "a", Folded = "a", Fingerprint = Guid.NewGuid().ToString("N"), Uploaded = Noon, Scans = [scan],
        };
        rows.Add(tender);
        await rows.SaveChangesAsync();
        return tender;
    }

    private static ScanReport Report(ContractKind kind) => new()
    {
        CatalogueSize = 1,
        Profile = new TenderProfile { Kind = kind },
        ProfileQuotes = new Dictionary<string, Quote>(),
        Families = [],
        Outdated = [],
        Incorporated = [],
        Documents = [new("a.txt", "fr", null, 0)],
        Findings = [],
        Problems = [],
    };
}
