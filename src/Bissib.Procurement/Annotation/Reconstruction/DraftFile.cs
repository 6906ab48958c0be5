using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// Puts a draft together (ECMA-376, part 2): parts in a fixed order and without times, so that the same draft is the
/// same bytes. What it is made of stands in its properties too, where a program that files it looks.
/// </summary>
internal static class DraftFile
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packaging = "http://schemas.openxmlformats.org/package/2006";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // The set of properties that users define (MS-OSHARED, 2.3.3.2.2).
    private const string CustomSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static readonly DateTimeOffset EarliestZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Relationships = Office;

    public static byte[] Write(
        TenderDocument source, XElement body, Language language, string onEachPage, DateTimeOffset date)
    {
        body.Add(Section());
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes());
            Add(archive, "_rels/.rels", PackageRelationships());
            Add(archive, "docProps/core.xml", Properties(source, onEachPage, language, date));
            Add(archive, "docProps/custom.xml", Origin(source));
            Add(archive, "word/_rels/document.xml.rels", DocumentRelationships());
            Add(archive, "word/document.xml", Document(body).ToString(SaveOptions.DisableFormatting));
            Add(archive, "word/footer1.xml", Footer());
            Add(archive, "word/header1.xml", Header(onEachPage));
            Add(archive, "word/numbering.xml", DraftStyles.Numbering());
            Add(archive, "word/settings.xml", DraftStyles.Settings);
            Add(archive, "word/styles.xml", DraftStyles.Xml(WordLanguage.Tag(source.Language) ?? "fr-BE"));
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string part, string xml)
    {
        var entry = archive.CreateEntry(part);
        entry.LastWriteTime = EarliestZipTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{xml}"));
    }

    private static XElement Document(XElement body) => new(
        W.Main + "document",
        new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "r", Office),
        body);

    private static XElement Section() => new(
        W.SectionProperties,
        Reference("headerReference", "rId1"),
        Reference("footerReference", "rId2"),
        Sized("pgSz", ("w", 11906), ("h", 16838)),
        Sized("pgMar", ("top", 1417), ("right", 1417), ("bottom", 1417), ("left", 1417), ("header", 708), ("footer", 708),
            ("gutter", 0)));

    private static XElement Reference(string name, string id) =>
        new(W.Main + name, new XAttribute(W.Type, "default"), new XAttribute(Relationships + "id", id));

    private static XElement Sized(string name, params (string Side, int Size)[] sizes) =>
        new(
            W.Main + name,
            sizes.Select(s => new XAttribute(W.Main + s.Side, s.Size.ToString(CultureInfo.InvariantCulture))));

    private static string Header(string text) => Furniture("hdr", "Header", Text(text));

    private static string Footer() => Furniture(
        "ftr", "Footer", Field("PAGE"), Text(" / "), Field("NUMPAGES"));

    private static string Furniture(string root, string style, params XElement[] content) => new XElement(
        W.Main + root,
        new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName),
        new XElement(
            W.Paragraph,
            new XElement(W.ParagraphProperties, new XElement(W.StyleOfParagraph, new XAttribute(W.Value, style))),
            content)).ToString(SaveOptions.DisableFormatting);

    private static XElement Text(string text) => DraftText.Run(DraftText.Kept(text), Language.Undetermined);

    private static XElement Field(string code) =>
        new(W.Main + "fldSimple", new XAttribute(W.Main + "instr", code), Text("1"));

    private static string ContentTypes() =>
        $"""
        <Types xmlns="{Packaging}/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
        <Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="{Word}.footer+xml"/>
        <Override PartName="/word/header1.xml" ContentType="{Word}.header+xml"/>
        <Override PartName="/word/numbering.xml" ContentType="{Word}.numbering+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{Word}.settings+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{Word}.styles+xml"/>
        </Types>
        """;

    private static string PackageRelationships() =>
        $"""
        <Relationships xmlns="{Packaging}/relationships">
        <Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="{Packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="rId3" Type="{Office}/custom-properties" Target="docProps/custom.xml"/>
        </Relationships>
        """;

    private static string DocumentRelationships() =>
        $"""
        <Relationships xmlns="{Packaging}/relationships">
        <Relationship Id="rId1" Type="{Office}/header" Target="header1.xml"/>
        <Relationship Id="rId2" Type="{Office}/footer" Target="footer1.xml"/>
        <Relationship Id="rId3" Type="{Office}/numbering" Target="numbering.xml"/>
        <Relationship Id="rId4" Type="{Office}/settings" Target="settings.xml"/>
        <Relationship Id="rId5" Type="{Office}/styles" Target="styles.xml"/>
        </Relationships>
        """;

    private static string Properties(TenderDocument source, string description, Language language, DateTimeOffset date)
    {
        var time = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return
            $"""
            <cp:coreProperties xmlns:cp="{Packaging}/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <dc:title>{Escaped(source.Name)}</dc:title>
            <dc:creator>Bissib.Procurement</dc:creator>
            <dc:description>{Escaped(description)}</dc:description>
            <dcterms:created xsi:type="dcterms:W3CDTF">{time}</dcterms:created>
            <dcterms:modified xsi:type="dcterms:W3CDTF">{time}</dcterms:modified>
            <dc:language>{WordLanguage.Tag(language) ?? "fr-BE"}</dc:language>
            </cp:coreProperties>
            """;
    }

    private static string Origin(TenderDocument source) =>
        $"""
        <Properties xmlns="{Custom}" xmlns:vt="{Values}">
        <property fmtid="{CustomSet}" pid="2" name="ReconstructedFrom"><vt:lpwstr>{Escaped(source.Name)}</vt:lpwstr></property>
        <property fmtid="{CustomSet}" pid="3" name="ReconstructedFromSha256"><vt:lpwstr>{source.Sha256}</vt:lpwstr></property>
        </Properties>
        """;

    private static string Escaped(string text) => SecurityElement.Escape(AnnotationText.Clean(text));
}
