using System.Diagnostics;
using System.Globalization;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Tenders;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Benchmarks.Observatory;

/// <summary>
/// Tenders with results as large as those of a real scan: the findings of our own sample, dealt out anew to clauses of
/// the catalogue. The same number gives the same rows; every tenth tender was scanned twice.
/// </summary>
internal static class MadeTenders
{
    private const int AtOnce = 200;
    private const int FewestFindings = 20;
    private const int MostFindings = 50;

    // Our sample says the same on many pages; other tenders do not.
    private const int MostQuotes = 3;

    private static readonly string[] Languages = ["fr", "nl", "fr", "nl", "fr", "en"];

    public static async Task FillAsync(IServiceProvider services, int tenders, TextWriter output)
    {
        var started = Stopwatch.GetTimestamp();
        var catalogue = Catalogue.Load(Catalogue.DefaultFolder);
        var sample = ReportWriter.Write(new TenderScanner(catalogue).Scan(SampleTenders.FortyPages.Read()));
        var random = new Random(20_261_130);
        var (characters, findings) = (0L, 0L);
        for (var from = 0; from < tenders; from += AtOnce)
        {
            await using var scope = services.GetRequiredService<IServiceScopeFactory>()
                .CreateScopeOf(OrganisationRow.First);
            var rows = scope.ServiceProvider.GetRequiredService<TenderContext>();
            var reports = new Dictionary<ScanRow, ScanReport>();
            for (var at = from; at < Math.Min(from + AtOnce, tenders); at++)
                rows.Add(Tender(at, sample, catalogue, random, reports));
            await rows.SaveChangesAsync();
            foreach (var scan in rows.Scans.Local)
            {
                var tender = rows.Tenders.Local.Single(tender => tender.Id == scan.TenderId);
                rows.Add(ObservedRow.Of(scan.Id, tender.Id, tender.Uploaded, reports[scan])!);
                (characters, findings) = (characters + scan.Result!.Length, findings + reports[scan].Findings.Count);
            }

            await rows.SaveChangesAsync();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{tenders} tenders, {findings} findings, {characters / tenders} characters of results a tender, made in "
            + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0} s"));
    }

    private static TenderRow Tender(
        int number, ScanReport sample, Catalogue catalogue, Random random, Dictionary<ScanRow, ScanReport> reports)
    {
        var uploaded = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(random.Next(2150));
        var name = string.Create(CultureInfo.InvariantCulture, $"Marché {number}");
        var tender = new TenderRow
        {
            Name = name, Folded = TenderList.Fold(name), Uploaded = uploaded,
            Fingerprint = number.ToString("x64", CultureInfo.InvariantCulture),
            Documents =
            [
                new() { Position = 0, Name = "a.docx", Bytes = 1000, Sha256 = number.ToString("x64",
                    CultureInfo.InvariantCulture) },
            ],
        };
        for (var scan = 0; scan < (number % 10 == 0 ? 2 : 1); scan++)
        {
            var report = Report(sample, catalogue, random, uploaded);
            tender.Scans.Add(Scan(scan, uploaded, report));
            reports[tender.Scans[^1]] = report;
        }

        return tender;
    }

    private static ScanRow Scan(int edition, DateTimeOffset uploaded, ScanReport report)
    {
        var scan = new ScanRow { CatalogueVersion = $"made.{edition}", Edition = edition, Queued = uploaded };
        scan.Start(uploaded);
        scan.Finish(report, [], uploaded);
        return scan;
    }

    private static ScanReport Report(ScanReport sample, Catalogue catalogue, Random random, DateTimeOffset day)
    {
        var clauses = catalogue.Clauses.ToArray();
        random.Shuffle(clauses);
        var findings = clauses.Take(random.Next(FewestFindings, MostFindings))
            .Select(clause => Finding(sample.Findings[random.Next(sample.Findings.Count)], clause, random));
        var language = Languages[random.Next(Languages.Length)];
        return sample with
        {
            Findings = [.. findings], Problems = [],
            Documents = [.. sample.Documents.Select(document => document with { Language = language })],
            Profile = sample.Profile with
            {
                Published = DateOnly.FromDateTime(day.UtcDateTime), Kind = Any<ContractKind>(random),
                Buyer = Any<BuyerType>(random), Region = Any<Region>(random),
            },
        };
    }

    private static ReportedFinding Finding(ReportedFinding sample, Clause clause, Random random) => sample with
    {
        Clause = clause.Id, Title = clause.Title, Group = Any<FindingGroup>(random),
        Quotes = [.. sample.Quotes.Take(MostQuotes)],
    };

    private static T Any<T>(Random random) where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}
