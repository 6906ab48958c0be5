using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>
/// Puts a report together: body, styles, footer, settings and properties, the same bytes for the same report.
/// </summary>
internal static class ReportFile
{
    private const string CoreContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string MainContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream target, Body body, string title, Language language, DateTimeOffset date)
    {
        using var made = new MemoryStream();
        using (var package = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(MainContentType, "rId1");
            Feed(main.AddNewPart<StyleDefinitionsPart>("rId1"),
                ReportStyles.Xml(WordLanguage.Tag(language) ?? "fr-BE"));
            Feed(main.AddNewPart<DocumentSettingsPart>("rId2"), ReportStyles.Settings);
            main.AddNewPart<FooterPart>("rId3").Footer = FooterWith(ReportWords.PageOf.In(language));
            body.Append(SectionWith("rId3"));
            main.Document = new Document(body);
            Feed(package.AddNewPart<CoreFilePropertiesPart>(CoreContentType, "rId2"),
                Properties(title, language, date));
        }

        made.Position = 0;
        CopyWithoutTimes(made, target);
    }

    private static SectionProperties SectionWith(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin
        {
            Top = 1417, Right = 1417, Bottom = 1417, Left = 1417, Header = 708, Footer = 708, Gutter = 0,
        });

    private static Footer FooterWith(string word) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new Run(new Text($"{word} ") { Space = SpaceProcessingModeValues.Preserve }),
        Field("PAGE"),
        new Run(new Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
        Field("NUMPAGES")));

    private static SimpleField Field(string code) => new(new Run(new Text("1"))) { Instruction = code };

    private static string Properties(string title, Language language, DateTimeOffset date)
    {
        var time = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <dc:title>{SecurityElement.Escape(AnnotationText.Clean(title))}</dc:title>
            <dc:creator>Bissib.Procurement</dc:creator>
            <dcterms:created xsi:type="dcterms:W3CDTF">{time}</dcterms:created>
            <dcterms:modified xsi:type="dcterms:W3CDTF">{time}</dcterms:modified>
            <dc:language>{WordLanguage.Tag(language)}</dc:language>
            </cp:coreProperties>
            """;
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static void CopyWithoutTimes(Stream made, Stream target)
    {
        using var source = new ZipArchive(made, ZipArchiveMode.Read);
        using var written = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml")
            .ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = written.CreateEntry(entry.FullName);
            copy.LastWriteTime = EarliestZipTime;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
