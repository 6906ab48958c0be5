using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Evaluation;
using Bissib.Procurement.Scanning.Facts;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class FactEvaluationTests
{
    [Theory]
    [InlineData("contract-months", "24", "24", "")]
    [InlineData("bid-validity-days", "180", "6", "months")]
    [InlineData("cpv", "72510000; 72220000", "72220000-5;72510000", "")]
    [InlineData("buyer", "Commune de Wavreval", "COMMUNE DE WAVREVAL (coordinateur)", "")]
    [InlineData("certificates-required", "ISO 9001; VCA", "ISO 9001, VCA, attest", "")]
    [InlineData("procedure", "open", "appel d'offres ouvert", "")]
    [InlineData("submission-deadline", "2026-03-09T10:00", "2026-03-09", "")]
    public void Value_that_says_the_same_is_right(string fact, string read, string noted, string unit)
    {
        Assert.Equal(new DetectionScore(1, 0, 0), Evaluate(fact, read, noted, unit).Micro);
    }

    [Theory]
    [InlineData("contract-months", "24", "12", "")]
    [InlineData("cpv", "72510000", "72510000;72220000", "")]
    [InlineData("variants", "allowed", "forbidden", "")]
    [InlineData("certificates-required", "ISO 9001; VCA; EMAS", "EMAS", "")]
    [InlineData("estimated-value-eur", "2220000", "2220000", "MAD TTC")]
    public void Value_that_says_another_thing_is_wrong_and_missed(string fact, string read, string noted, string unit)
    {
        var report = Evaluate(fact, read, noted, unit);

        Assert.Equal(new DetectionScore(0, 1, 1), report.Micro);
        Assert.Equal(read, Assert.Single(report.Wrong).Value);
        Assert.Equal(noted, Assert.Single(report.Missed).Value);
    }

    [Fact]
    public void Row_with_too_few_columns_is_refused_by_its_line()
    {
        var error = Assert.Throws<FormatException>(
            () => FactLabel.ReadAll(new StringReader("a\tbuyer\tX\t\t1\tq\nb\tbuyer\n")));

        Assert.StartsWith("line 2: 2 columns", error.Message, StringComparison.Ordinal);
    }

    // The floors may only rise. What is reached stands in README.md.
    [SkippableFact]
    public void Real_tenders_have_the_facts_that_are_noted()
    {
        using var file = File.OpenText(Corpus.Path("labels-facts.tsv"));
        var labels = FactLabel.ReadAll(file);
        var files = Corpus.Files("*", "fr", "nl", "en");
        var scanner = new TenderScanner(Catalogue.Load(Catalogue.DefaultFolder));

        var report =
            FactEvaluator.Evaluate(labels.GroupBy(label => label.Document).AsParallel().AsOrdered().Select(document =>
        {
            var path = files.First(file =>
                Path.GetFileName(file) == document.Key || Path.GetFileNameWithoutExtension(file) == document.Key);
            var name = Path.GetFileName(path);
            return new FactScan(
                document.Key, [.. document],
                scanner.Scan(TenderReader.Read(name, [(name, () => File.OpenRead(path))])).Facts);
        }).ToList());

        Assert.Equal(22, report.Documents);
        Assert.True(report.Micro.Precision >= 0.94, $"precision {report.Micro.Precision:F3}");
        Assert.True(report.Micro.Recall >= 0.81, $"recall {report.Micro.Recall:F3}");
        Assert.True(report.Micro.F1 >= 0.87, $"F1 {report.Micro.F1:F3}");
    }

    private static FactReport Evaluate(string fact, string read, string noted, string unit) =>
        FactEvaluator.Evaluate(
            [new("d", [new("d", fact, noted, unit, "1", "q", 1)], [new TenderFact(fact, read, null, [])])]);
}
