using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>Makes Word files for tests out of the XML of their parts; "w" and its companions are declared.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" mc:Ignorable="w14"
        """;

    public required string Body { get; init; }

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string? Footnotes { get; init; }

    public string? Header { get; init; }

    public string? Footer { get; init; }

    public string? Comments { get; init; }

    public string? Settings { get; init; }

    public static byte[] Of(string body) => new WordFile { Body = body }.Bytes();

    public static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""")}{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"""<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Heading(string id, string name, int level) => string.Create(CultureInfo.InvariantCulture,
        $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:pPr><w:outlineLvl w:val="{level}"/></w:pPr></w:style>""");

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var references = "";
            if (Header is not null) references += Reference("header",
                main.GetIdOfPart(Fill(main.AddNewPart<HeaderPart>(), "hdr", Header)));
            if (Footer is not null) references += Reference("footer",
                main.GetIdOfPart(Fill(main.AddNewPart<FooterPart>(), "ftr", Footer)));
            if (Styles.Length > 0) Fill(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            if (Numbering.Length > 0) Fill(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", Numbering);
            if (Footnotes is not null) Fill(main.AddNewPart<FootnotesPart>(), "footnotes", Footnotes);
            if (Comments is not null) Fill(main.AddNewPart<WordprocessingCommentsPart>(), "comments", Comments);
            if (Settings is not null) Fill(main.AddNewPart<DocumentSettingsPart>(), "settings", Settings);
            var section = $"""<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""";
            Fill(main, "document", $"<w:body>{Body}{section}</w:body>");
        }

        return stream.ToArray();
    }

    private static string Reference(string kind, string id) => $"""<w:{kind}Reference w:type="default" r:id="{id}"/>""";

    private static OpenXmlPart Fill(OpenXmlPart part, string root, string content)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {Namespaces}>{content}</w:{root}>""");
        return part;
    }
}
