using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation;

/// <summary>The first page of a report: the tender, the counts, and how much of the tender could be read.</summary>
internal static class ReportSummary
{
    public static void Write(
        ReportPage page, ScanResult result, IReadOnlyList<(Localised Title, int Count)> counts, DateTimeOffset date,
        Localised? notice)
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
        page.Table(
            [ReportWords.Status, ReportWords.Count],
            [.. counts.Select(c => (c.Title.In(page.Language), c.Count.ToString(CultureInfo.InvariantCulture)))],
            isNumber: true);
        page.Heading(2, page.In(ReportWords.ReadDocuments));
        page.Table(
            [ReportWords.Document, ReportWords.Read],
            [.. result.Tender.Documents.Select(d => (d.Name, Reading(page, d))),
             .. result.Tender.Problems.Select(p => (p.Document, p.Message.In(page.Language)))],
            isNumber: false);
        page.Paragraph("Remark", ReportWords.Caution);
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
