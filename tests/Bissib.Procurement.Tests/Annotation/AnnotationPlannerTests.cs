using System.Net;
using System.Text;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Annotation;

public sealed class AnnotationPlannerTests
{
    private static readonly Lazy<ScanResult> Tender =
        new(() => new TenderScanner(Catalogue.Load(Catalogue.DefaultFolder)).Scan(
        TenderReader.Read(
            "tender",
            [("tender.docx", () => File.OpenRead(
                Path.Combine(Repository.Fixtures, "nettoyage-bureaux-fr", "tender.docx")))])));

    [Fact]
    public void Comments_are_forty_at_most_and_the_last_says_how_many_more_there_are()
    {
        var result = Tender.Value;
        var spoken = result.Findings.First(f => f.Evidence.Count > 0);
        var many = result with { Findings = [.. Enumerable.Repeat(spoken, 60)], Suggestions = [.. result.Suggestions.Take(5)] };

        var plan = AnnotationPlanner.Plan(many, result.Tender.Documents[0], Language.French, DateTimeOffset.UnixEpoch);

        Assert.Equal(AnnotationPlanner.MostRemarks, plan.Remarks.Count + plan.Insertions.Count);
        Assert.Equal(["26 autres constats sur ce document figurent dans le rapport."], plan.Remarks[^1].Paragraphs);
    }

    [Fact]
    public void Comments_are_forty_at_most_however_many_texts_are_proposed_and_the_report_holds_the_rest()
    {
        var result = Tender.Value;
        var texts = Enumerable.Repeat(result.Suggestions.Where(s => s.Adds.Count == 0), 10).SelectMany(s => s).Take(50)
            .ToList();
        var many = result with { Suggestions = texts };

        var plan = AnnotationPlanner.Plan(many, result.Tender.Documents[0], Language.French, DateTimeOffset.UnixEpoch);

        Assert.Equal(AnnotationPlanner.MostRemarks, plan.Remarks.Count + plan.Insertions.Count);
        var left = result.Findings.Count(f => f.Evidence.Any(e => e.Document == result.Tender.Documents[0])) + texts.Count - plan.Insertions.Count;
        Assert.StartsWith($"{left} autres", plan.Remarks[^1].Paragraphs[0], StringComparison.Ordinal);
        Assert.All(result.Findings.Where(f => f.Status is FindingStatus.Present or FindingStatus.Incomplete), finding =>
            Assert.Contains(finding.Clause.Title.French, ReportOf(many), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, "Rechtsgrond: ")]
    [InlineData(true, "Base légale : ")]
    public void Comments_speak_the_language_asked_for_or_that_of_the_document(bool asDocument, string label)
    {
        var result = Tender.Value;

        var plan = AnnotationPlanner.Plan(
            result, result.Tender.Documents[0], Language.Dutch, DateTimeOffset.UnixEpoch,
            new() { SpeaksAsDocument = asDocument });

        Assert.Equal(asDocument ? Language.French : Language.Dutch, plan.Language);
        Assert.Contains(plan.Insertions[0].Comment, line => line.StartsWith(label, StringComparison.Ordinal));
    }

    [Fact]
    public void Comment_says_what_why_by_which_law_and_how_to_verify_and_leads_to_the_page_of_the_clause()
    {
        var result = Tender.Value;

        var plan = AnnotationPlanner.Plan(
            result, result.Tender.Documents[0], Language.French, DateTimeOffset.UnixEpoch,
            new() { Catalogue = new("https://clauses.example/fiches/") });

        var comment = plan.Insertions.First(i => i.HasHeading);
        Assert.Matches("absente", comment.Comment[0]);
        Assert.Equal(result.Suggestions[0].Finding.Reason.French, comment.Comment[1]);
        Assert.Matches("^Base légale : .*[0-9]{4}", comment.Comment[2]);
        Assert.StartsWith("Preuve : ", comment.Comment[3], StringComparison.Ordinal);
        Assert.Equal($"Fiche : https://clauses.example/fiches/{comment.Key}", comment.Comment[4]);
    }

    [Fact]
    public void Comment_tells_what_the_buyer_chooses_with_unit_and_range()
    {
        var result = Tender.Value;

        var plan = AnnotationPlanner.Plan(
            result, result.Tender.Documents[0], Language.French, DateTimeOffset.UnixEpoch);

        var open = plan.Insertions.Where(insertion => insertion.Paragraphs.Any(p => p.Contains('[', StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(open);
        Assert.All(open, insertion => Assert.Contains(insertion.Comment,
            line => line.StartsWith("À choisir, en surbrillance dans le texte : [", StringComparison.Ordinal)));
    }

    [Fact]
    public void Incomplete_clauses_are_remarked_before_those_that_need_nothing()
    {
        var result = Tender.Value;

        var plan = AnnotationPlanner.Plan(
            result, result.Tender.Documents[0], Language.French, DateTimeOffset.UnixEpoch);

        var status = result.Findings.ToDictionary(f => f.Clause.Id, f => f.Status);
        var incomplete = plan.Remarks.TakeWhile(r => status[r.Key] == FindingStatus.Incomplete).Count();
        Assert.Equal(result.Findings.Count(f => f.Status == FindingStatus.Incomplete), incomplete);
    }

    private static string ReportOf(ScanResult result)
    {
        using var report = new MemoryStream();
        FindingsReport.WriteHtml(report, [result], Language.French, DateTimeOffset.UnixEpoch);
        return WebUtility.HtmlDecode(Encoding.UTF8.GetString(report.ToArray()));
    }
}
