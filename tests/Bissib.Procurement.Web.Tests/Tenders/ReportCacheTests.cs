using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class ReportCacheTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Result_that_did_not_change_is_parsed_once()
    {
        using var reports = new ReportCache(ReportCache.UsualCharacters);
        var scan = FinishedScan(1, ContractKind.Works);

        var (first, second) = (reports.Find(scan), reports.Find(FinishedScan(1, ContractKind.Works)));

        Assert.NotNull(first);
        Assert.Same(first, second);
    }

    [Fact]
    public void New_result_of_the_same_scan_at_the_same_moment_is_shown()
    {
        using var reports = new ReportCache(ReportCache.UsualCharacters);
        var scan = FinishedScan(1, ContractKind.Works);
        reports.Find(scan);
        scan.QueueAgain(Noon);

        var whileQueued = reports.Find(scan);
        scan.Finish(Report(ContractKind.Services), [], Noon);
        var afterwards = reports.Find(scan);

        Assert.Null(whileQueued);
        Assert.Equal(ContractKind.Services, afterwards!.Profile.Kind);
    }

    [Fact]
    public void Reports_past_the_bound_are_still_shown_and_not_all_kept()
    {
        var size = Report(ContractKind.Works).ToJson().Length;
        using var reports = new ReportCache((3 * size) + 1);

        var shown = Enumerable.Range(1, 20).Select(id => reports.Find(FinishedScan(id, ContractKind.Works))).ToList();

        Assert.All(shown, Assert.NotNull);
        Assert.InRange(reports.Count, 1, 3);
    }

    [Fact]
    public void Nothing_is_kept_of_a_tender_that_was_deleted()
    {
        using var reports = new ReportCache(ReportCache.UsualCharacters);
        var scan = FinishedScan(1, ContractKind.Works);
        reports.Find(scan);

        reports.Forget(new() { Name = "a", Folded = "a", Fingerprint = "a", Uploaded = Noon, Scans = [scan] });

        Assert.Equal(0, reports.Count);
    }

    private static ScanRow FinishedScan(int id, ContractKind kind)
    {
        var scan = new ScanRow { Id = id, CatalogueVersion = "1", Queued = Noon };
        scan.Finish(Report(kind), [], Noon);
        return scan;
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
