using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Barriers;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>
/// The first page of a report, for whoever decides without reading the rest: what to do first, what the tender holds,
/// and
/// how much of it could be read.
/// </summary>
internal static class ReportSummary
{
    // More are no summary.
    private const int MostSteps = 7;

    public static void Write(
        ReportPage page, ScanResult result, IReadOnlyList<ReportGroup> groups, DateTimeOffset date, Localised? notice)
    {
        page.Paragraph("Title", ReportWords.Title);
        page.Paragraph("Subtitle", result.Tender.Name);
        page.Paragraph("Remark", page.Format(ReportWords.Day, Day(date, page.Language)));
        if (notice is not null) page.Text(page.In(notice));
        page.Heading(1, page.In(ReportWords.Summary));
        var documents = result.Tender.Documents.Count;
        var inDocuments = documents == 1
            ? page.In(ReportWords.OneDocument)
            : page.Format(ReportWords.Documents, documents);
        page.Text(page.Format(ReportWords.Searched, result.CatalogueSize, inDocuments, result.CatalogueVersion));
        page.Text(page.In(result.LacksMandatoryClause ? ReportWords.SomeMandatory : ReportWords.NoneMandatory));
        WriteSteps(page, groups);
        WriteBarriers(page, result.Barriers);
        page.Table(
            [SummaryWords.Family, SummaryWords.Verdict],
            [.. result.Families.Select(f => (page.In(SummaryWords.OfFamily(f.Family)),
                page.In(SummaryWords.Of(f.Status))))],
            isNumber: false);
        page.Table(
            [ReportWords.Status, ReportWords.Count],
            [.. groups.Select(g => (page.In(g.Title), g.Findings.Count.ToString(CultureInfo.InvariantCulture)))],
            isNumber: true);
        WriteStages(page, result);
        WriteDocuments(page, result);
        page.Paragraph("Remark", ReportWords.Caution);
    }

    private static void WriteSteps(ReportPage page, IReadOnlyList<ReportGroup> groups)
    {
        var steps = groups.SelectMany(group => group.Findings)
            .Where(f => f.Level == FindingLevel.Mandatory && f.Status != FindingStatus.Present
                || f.Status == FindingStatus.Incomplete)
            .ToList();
        if (steps.Count == 0) return;
        page.Heading(2, page.In(SummaryWords.FirstSteps));
        foreach (var finding in steps.Take(MostSteps))
            page.Text(page.Format(SummaryWords.Step, finding.Clause.Title.In(page.Language), ToDo(page, finding)));
        WriteMore(page, steps.Count);
    }

    // "incomplète (manque : la preuve à fournir)"
    private static string ToDo(ReportPage page, Finding finding)
    {
        var status = FindingWords.Of(finding.Status, finding.Level).In(page.Language);
        var lacking = finding.Lacking.Select(element => ElementWords.Of(element).In(page.Language)).ToList();
        return lacking.Count == 0 ? status : page.Format(SummaryWords.Lacking, status, string.Join(", ", lacking));
    }

    private static void WriteBarriers(ReportPage page, IReadOnlyList<TenderBarrier> barriers)
    {
        if (barriers.Count == 0) return;
        page.Heading(2, page.In(SummaryWords.Barriers));
        foreach (var barrier in barriers.Take(MostSteps))
        {
            var value = barrier.Told is null ? "" : $" – {page.In(barrier.Told)}";
            var doubt = barrier.IsToCheck ? $" ({page.In(SummaryWords.Doubted)})" : "";
            page.Text($"{page.In(barrier.Kind.Title)}{value}{doubt}");
        }

        WriteMore(page, barriers.Count);
    }

    private static void WriteMore(ReportPage page, int count)
    {
        if (count > MostSteps) page.Text(page.Format(SummaryWords.MoreSteps, count - MostSteps));
    }

    private static void WriteStages(ReportPage page, ScanResult result)
    {
        var stages = result.Findings.Where(f => f.Status is not (
            FindingStatus.NotApplicable or FindingStatus.Negated or FindingStatus.Mentioned))
            .GroupBy(f => f.Clause.Stages[0]).OrderBy(group => group.Key).ToList();
        if (stages.Count == 0) return;
        page.Table(
            [SummaryWords.Stage, SummaryWords.Clauses],
            [.. stages.Select(stage => (page.In(SummaryWords.Of(stage.Key)),
                string.Join(", ", stage.GroupBy(f => f.Status).OrderBy(g => g.Key)
                .Select(g => page.Format(SummaryWords.Count(g.Key, g.Count() == 1), g.Count())))))],
            isNumber: false);
    }

    private static void WriteDocuments(ReportPage page, ScanResult result)
    {
        page.Heading(2, page.In(ReportWords.ReadDocuments));
        page.Table(
            [ReportWords.Document, ReportWords.Read],
            [.. result.Tender.Documents.Select(d => (d.Name, Reading(page, d))),
             .. result.Tender.Problems.Select(p => (p.Document, p.Message.In(page.Language)))],
            isNumber: false);
    }

    private static string Reading(ReportPage page, TenderDocument document) => document.UnreadablePages.Count == 0
        ? page.In(ReportWords.WhollyRead)
        : page.Format(ReportWords.Unreadable, string.Join(", ", document.UnreadablePages.Select(p => p.Page)));

    // The names of the months do not depend on the machine: these cultures are those of the language, not of the user.
    private static string Day(DateTimeOffset date, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(WordLanguage.Tag(language) ?? "fr-BE");
        var day = date.UtcDateTime.ToString("d MMMM yyyy", culture);
        return language == Language.French && date.UtcDateTime.Day == 1 ? $"1er{day[1..]}" : day;
    }
}
