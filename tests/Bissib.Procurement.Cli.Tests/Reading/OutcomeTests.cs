using System.Diagnostics;
using System.Text.Json;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Cli.Tests.Reading;

/// <summary>Every file ends in a named outcome within the limits, whatever it does to the child that reads
/// it.</summary>
public class OutcomeTests
{
    // On a busy machine the files need some of this.
    private static readonly ReadingLimits Limits = new() { Seconds = 20 };
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Fact]
    public void Broken_files_end_in_the_outcomes_of_their_table()
    {
        var folder = Repository.Fixture("broken");
        var expected = Outcome.Table(Path.Combine(folder, "outcomes.tsv"));
        using var reader = IsolatedReader.Start(Child.Program, Limits);

        var read = Directory.GetFiles(folder).Where(path => Path.GetFileName(path) != "outcomes.tsv")
            .ToDictionary(path => Path.GetFileName(path), path => Outcome.Of(reader.ReadFile(path)));

        Assert.Equal(Lines(expected), Lines(read));
    }

    [Theory]
    [InlineData("attachments-loop.pdf")]
    [InlineData("cmap-loop.pdf")]
    [InlineData("destinations-loop.pdf")]
    [InlineData("form-loop.pdf")]
    [InlineData("outline-loop.pdf")]
    [InlineData("page-labels-loop.pdf")]
    [InlineData("type-3-form-loop.pdf")]
    [InlineData("type-3-loop.pdf")]
    [InlineData("type-4-nested.pdf")]
    public void What_holds_itself_in_a_pdf_ends_within_ten_seconds(string name)
    {
        var path = Repository.Fixture(Path.Combine("broken", name));
        using var reader = IsolatedReader.Start(Child.Program);
        var started = Stopwatch.GetTimestamp();

        var tender = reader.ReadFile(path);

        Assert.Equal(Outcome.Table(Repository.Fixture("broken/outcomes.tsv"))[name], Outcome.Of(tender));
        Assert.All(
            tender.Documents,
            document => Assert.Contains("Une clause sociale.", document.Text, StringComparison.Ordinal));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
    }

    [SkippableFact]
    public void Hostile_files_end_in_the_outcomes_and_exit_codes_of_their_table()
    {
        var expected = Outcome.Table(
            Path.Combine(Repository.Root, "tests/Bissib.Procurement.Cli.Tests/Reading/hostile.tsv"));

        var ends = Scan(Files("hostile"));

        Assert.Equal(Lines(expected), Lines(ends.ToDictionary(end => end.File, end => $"{end.Outcome}\t{end.Code}")));
        Assert.All(ends, end => Assert.True(end.Time < Longest, $"{end.File} took {end.Time}."));
    }

    [SkippableFact]
    public void Real_tenders_are_read_within_the_limits()
    {
        var ends = Scan([.. Files("corpus/fr"), .. Files("corpus/nl"), .. Files("corpus/en")]);

        Assert.All(ends, end => Assert.Matches(@"^(pdf of \d+ p\.(; hidden-text)?|word|text)$", end.Outcome));
        Assert.All(ends, end => Assert.InRange(end.Code, ExitCode.Done, ExitCode.Lacking));
        Assert.All(ends, end => Assert.True(end.Time < Longest, $"{end.File} took {end.Time}."));
    }

    [SkippableFact]
    public void Notices_of_the_corpus_are_named_as_not_analysed()
    {
        var ends = Scan(Files("corpus/eforms"));

        Assert.NotEmpty(ends);
        Assert.All(ends, end => Assert.Equal(("not-a-document", ExitCode.Unreadable), (end.Outcome, end.Code)));
    }

    // One is a scan in Vietnamese, whose words are nobody's in the languages of the catalogue; the other one in French.
    [SkippableFact]
    public void Scans_of_the_corpus_are_read_or_their_pages_named()
    {
        Tesseract.SkipWhereMissing();

        var ends = Scan(Files("corpus/scans")).ToDictionary(end => end.File, end => (end.Outcome, end.Code));

        Assert.Equal(("pdf of 3 p. without text; unreadable-pages", ExitCode.Unreadable), ends["vi-scan-3p.pdf"]);
        Assert.Equal(("pdf of 1 p.", ExitCode.Done), ends["maroc-didh-avis-scan.pdf"]);
    }

    [SkippableFact]
    public async Task Command_outlives_all_hostile_files_within_512_MiB()
    {
        var files = Files("hostile");
        var started = Stopwatch.GetTimestamp();

        var (code, output, error, peak) = await BissibProgram.Watch(["scan", .. files, "--format", "json"]);

        using var json = JsonDocument.Parse(output);
        Assert.Equal((ExitCode.Unreadable, "", files.Length), (code, error, json.RootElement.GetArrayLength()));
        Assert.InRange(peak, 1, 512L << 20);
        Assert.True(Stopwatch.GetElapsedTime(started) < 2 * Longest);
    }

    // As the command does it, but with one catalogue for all.
    private static List<(string File, string Outcome, int Code, TimeSpan Time)> Scan(IEnumerable<string> paths)
    {
        var scanner = new TenderScanner(Catalogue.Load(Catalogue.DefaultFolder));
        using var reader = IsolatedReader.Start(Child.Program);
        return [.. paths.Select(path =>
        {
            var started = Stopwatch.GetTimestamp();
            var result = scanner.Scan(reader.ReadFile(path), new TenderProfile());
            return (Path.GetFileName(path), Outcome.Of(result.Tender), ScanCommand.CodeOf([result]),
                Stopwatch.GetElapsedTime(started));
        })];
    }

    private static string[] Files(string folder) =>
        Directory.GetFiles(Repository.Shared(folder), "*", SearchOption.AllDirectories);

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> table) =>
        table.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}");
}
