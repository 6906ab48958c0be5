using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Snapshooter;
using Snapshooter.Xunit;

namespace Bissib.Procurement.Tests.Fixtures;

/// <summary>The tenders of fixtures/, scanned as a whole: one line a finding, kept beside the tender.</summary>
public sealed class FixtureTests
{
    private static readonly Lazy<TenderScanner> Scanner = new(() => new(Catalogue.Load(Catalogue.DefaultFolder)));

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.Fixtures, "expected.tsv", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file))!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_of_a_fixture_are_those_of_its_snapshot(string name)
    {
        var lines = Scan(name).Findings.Where(finding => finding.Status != FindingStatus.NotApplicable).Select(Line);

        Snapshot.Match(
            string.Join('\n', lines), new SnapshotFullName("findings.snap", Path.Combine(Repository.Fixtures, name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Barriers_of_a_fixture_are_those_of_its_snapshot(string name)
    {
        var lines = Scan(name).Barriers.Select(barrier =>
            $"{barrier.Kind.Id} ({Kebab.Name(barrier.Severity)}{(barrier.IsToCheck ? ", to check" : "")})"
            + $"{(barrier.Value is null ? "" : $" {barrier.Value}")} | {Marked(barrier.Evidence[0])}");

        Snapshot.Match(
            string.Join('\n', lines.DefaultIfEmpty("none")),
            new SnapshotFullName("barriers.snap", Path.Combine(Repository.Fixtures, name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_of_a_fixture_are_those_that_its_author_expected(string name)
    {
        var expected = File.ReadLines(Path.Combine(Repository.Fixtures, name, "expected.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal)
            .ToList();

        var labelled = File.ReadLines(Path.Combine(Repository.Fixtures, "labelled-clauses.txt")).ToHashSet();
        var found = Scan(name).Findings.Where(finding =>
            finding.Evidence.Count > 0 && labelled.Contains(finding.Clause.Id))
            .Select(finding => $"{finding.Clause.Id} {Kebab.Name(finding.Status)}").Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(expected, found);
    }

    private static ScanResult Scan(string name)
    {
        var path = Directory.GetFiles(Path.Combine(Repository.Fixtures, name), "tender.*").Single();
        var tender = TenderReader.Read(name, [(Path.GetFileName(path), () => File.OpenRead(path))]);
        Assert.Empty(tender.Problems);
        return Scanner.Value.Scan(tender);
    }

    private static string Line(Finding finding)
    {
        var status = $"{Kebab.Name(finding.Status)} ({Kebab.Name(finding.Level)}) {finding.Clause.Id}";
        var elements = string.Concat(
            finding.Elements.Select(pair => $" {(pair.Value ? '+' : '-')}{Kebab.Name(pair.Key)}"));
        if (finding.Evidence.Count == 0) return $"{status}{elements}";
        var evidence = finding.Evidence[0];
        var where = string.Create(
            CultureInfo.InvariantCulture,
            $"{(evidence.Page is { } page ? $"page {page}" : $"block {evidence.Paragraph}")}");
        return $"{status}{elements} | {where} | {Marked(evidence)}";
    }

    // The quote with the words of the match between « and ».
    private static string Marked(Evidence evidence)
    {
        var text = evidence.Document.Text;
        return $"{text[evidence.Context.Start..evidence.Span.Start]}«{evidence.Span.In(text)}»{text[evidence.Span.End..evidence.Context.End]}"
            .ReplaceLineEndings(" ");
    }
}
