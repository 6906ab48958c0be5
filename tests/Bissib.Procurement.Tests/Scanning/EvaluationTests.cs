using System.Text;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Evaluation;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class EvaluationTests
{
    [Fact]
    public void Labels_are_read_with_their_lines()
    {
        var labels = ClauseLabel.ReadAll(new StringReader("document\tclause\tstatus\tpage\telements\tquote\tnote\na\t@living-wage\tpresent\t3\tquantity\tquote\n\nb\tx\ttrap\t1\t\tq\twhy\n"));

        Assert.Equal([true, false], labels.Select(label => label.States(Element.Quantity)));
        Assert.Equal(
            [new("a", "living-wage", LabelStatus.Present, "3", "quote", "", 2) { Elements = "quantity" }, new("b", "x", LabelStatus.Trap, "1", "q", "why", 4)], labels);
    }

    [Theory]
    [InlineData("a\tliving-wage", "line 1: 2 columns; a label has document, clause, status")]
    [InlineData("a\tliving-wage\there\t1\t\tq", "line 1: 'here' is no status: write present, mentioned, negated or trap")]
    [InlineData("a\tliving-wage\tpresent\t1\tproof\tq", "line 1: 'proof' is no element: write quantity, verification, sanction, reporting")]
    public void Wrong_label_is_refused_with_its_line(string row, string message)
    {
        var refusal = Assert.Throws<FormatException>(() => ClauseLabel.ReadAll(new StringReader(row)));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Clause verte de 20 %, attestation : l'adjudicataire doit.", LabelStatus.Present, 1, 0, 0)]
    [InlineData("Clause verte de 20 %, attestation : l'adjudicataire doit.", LabelStatus.Mentioned, 0, 1, 0)]
    [InlineData("Clause verte de 20 %, attestation : l'adjudicataire doit.", LabelStatus.Trap, 0, 1, 0)]
    [InlineData("Rien du tout.", LabelStatus.Present, 0, 0, 1)]
    [InlineData("Rien du tout.", LabelStatus.Negated, 0, 0, 0)]
    public void Findings_are_counted_against_labels(string text, LabelStatus label, int right, int wrong, int missed)
    {
        using var tiny = new TinyCatalogue();

        var report = Evaluate(tiny, text, new ClauseLabel("t.txt", "test-clause", label, "1", "q", "", 1));

        Assert.Equal(new DetectionScore(right, wrong, missed), report.Micro);
        Assert.Equal(wrong, report.FalsePositives.Count);
        Assert.Equal(missed, report.FalseNegatives.Count);
        Assert.Equal(label == LabelStatus.Trap ? 1 : 0, report.Trapped);
    }

    [Theory]
    [InlineData("quantity,verification", 1, 0, 0, 0)]
    [InlineData("quantity", 1, 0, 1, 0)]
    [InlineData("verification,sanction", 0, 1, 0, 0)]
    [InlineData("quantity,verification", 1, 0, 0, 1, "Clause verte de 20 % : l'adjudicataire doit.")]
    public void Elements_of_a_matched_finding_are_counted_against_its_label(
        string elements, int right, int wrong, int unlabelledProof, int missedProof,
        string text = "Clause verte de 20 %, attestation : l'adjudicataire doit.")
    {
        using var tiny = new TinyCatalogue();
        var label =
            new ClauseLabel("t.txt", "test-clause", LabelStatus.Present, "1", "q", "", 1) { Elements = elements };

        var report = Evaluate(tiny, text, label);

        Assert.Equal(new DetectionScore(right, wrong, 0), report.ByElement[Element.Quantity]);
        Assert.Equal(unlabelledProof, report.ByElement[Element.Verification].FalsePositives);
        Assert.Equal(missedProof, report.ByElement[Element.Verification].FalseNegatives);
        Assert.Equal(default, report.ByElement[Element.Sanction]);
        Assert.Equal(wrong + unlabelledProof + missedProof, report.ElementDifferences.Count);
    }

    [Fact]
    public void Element_of_a_clause_that_was_not_found_counts_nowhere()
    {
        using var tiny = new TinyCatalogue();
        var label =
            new ClauseLabel("t.txt", "test-clause", LabelStatus.Present, "1", "q", "", 1) { Elements = "quantity" };

        var report = Evaluate(tiny, "Rien du tout : 20 %.", label);

        Assert.All(report.ByElement.Values, score => Assert.Equal(default, score));
    }

    [Fact]
    public void Label_of_an_unknown_clause_counts_nowhere()
    {
        using var tiny = new TinyCatalogue();

        var report = Evaluate(
            tiny, "Rien.", new ClauseLabel("t.txt", "new:other", LabelStatus.Present, "1", "q", "", 1));

        Assert.Equal(default, report.Micro);
    }

    // The floors may only rise. What is reached stands in README.md.
    [SkippableFact]
    public void Real_tenders_are_found_as_they_are_labelled()
    {
        var report = Evaluate(Corpus.Path("labels-clauses.tsv"), Corpus.Files("*", "fr", "nl", "en"));

        Assert.Equal(22, report.Documents);
        AssertAtLeast(0.88, 0.86, report.Micro);
    }

    [Fact]
    public void Invented_tenders_are_found_as_they_are_labelled()
    {
        var folder = Path.Combine(Repository.Fixtures, "labelled");

        var report = Evaluate(Path.Combine(folder, "labels.tsv"), Directory.GetFiles(folder, "*.md"));

        Assert.Equal(16, report.Documents);
        AssertAtLeast(0.91, 0.75, report.Micro);
    }

    private static void AssertAtLeast(double precision, double recall, DetectionScore score)
    {
        Assert.True(score.Precision >= precision, $"precision {score.Precision:F3}");
        Assert.True(score.Recall >= recall, $"recall {score.Recall:F3}");
    }

    private static DetectionReport Evaluate(string labels, IReadOnlyList<string> files)
    {
        using var file = File.OpenText(labels);
        return LabelledTenders.Evaluate(ClauseLabel.ReadAll(file), files, Catalogue.Load(Catalogue.DefaultFolder));
    }

    private static DetectionReport Evaluate(TinyCatalogue tiny, string text, ClauseLabel label)
    {
        var catalogue = tiny.Load();
        var tender = TenderReader.Read("t.txt", [("t.txt", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]);
        return DetectionEvaluator.Evaluate(
            [new("t.txt", [label], new TenderScanner(catalogue).Scan(tender))], catalogue);
    }
}
