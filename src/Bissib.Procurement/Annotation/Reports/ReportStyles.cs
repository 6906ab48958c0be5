namespace Bissib.Procurement.Annotation.Reports;

/// <summary>
/// How a report looks. Calibri, for which programs without it take Carlito of the same widths; headings in one dark
/// blue with a contrast of more than 7 to 1 on white; nothing is said by colour alone (WCAG 2.2, 1.4.1 and 1.4.6).
/// </summary>
internal static class ReportStyles
{
    private const string Namespace = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private const string Ink = "1F3A5F";

    public const string Settings =
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings {Namespace}><w:compat>
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
        </w:compat></w:settings>
        """;

    public static string Xml(string language) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles {Namespace}>
        <w:docDefaults><w:rPrDefault><w:rPr>
        <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>
        <w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr>
        <w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
        <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
        <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>
        <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        {Paragraph("Title", "Title", "<w:keepNext/><w:spacing w:after='60' w:line='240' w:lineRule='auto'/>",
            $"<w:b/><w:color w:val='{Ink}'/><w:sz w:val='44'/><w:szCs w:val='44'/>")}
        {Paragraph("Subtitle", "Subtitle", "<w:spacing w:after='60'/>", "<w:sz w:val='28'/><w:szCs w:val='28'/>")}
        {Heading(1, 360, 120, 32, $"<w:pBdr><w:bottom w:val='single' w:sz='6' w:space='4' w:color='{Ink}'/></w:pBdr>")}
        {Heading(2, 280, 80, 26, "")}
        {Heading(3, 160, 60, 22, "")}
        {Paragraph("BodyText", "Body Text", "", "")}
        {Paragraph("Quote", "Quote",
            "<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val='single' w:sz='18' w:space='10' w:color='8A9BB0'/></w:pBdr>"
            + "<w:spacing w:before='60' w:after='20'/><w:ind w:left='340' w:right='340'/>",
            "<w:i/><w:iCs/>")}
        {Paragraph("Source", "Source", "<w:spacing w:after='140'/><w:ind w:left='340' w:right='340'/>",
            "<w:color w:val='4A4A4A'/><w:sz w:val='19'/><w:szCs w:val='19'/>")}
        {Paragraph("ClauseText", "Clause Text",
            "<w:pBdr><w:left w:val='single' w:sz='24' w:space='10' w:color='2E7D5B'/></w:pBdr>"
            + "<w:shd w:val='clear' w:color='auto' w:fill='F1F6F3'/>"
            + "<w:spacing w:after='100'/><w:ind w:left='340' w:right='113'/>",
            "")}
        {Paragraph("TableText", "Table Text",
            "<w:spacing w:before='50' w:after='50' w:line='240' w:lineRule='auto'/>", "")}
        {Paragraph("Remark", "Remark", "<w:spacing w:after='60'/>",
            "<w:color w:val='4A4A4A'/><w:sz w:val='20'/><w:szCs w:val='20'/>")}
        {Paragraph("Footer", "footer", "<w:spacing w:after='0'/><w:jc w:val='right'/>",
            "<w:color w:val='4A4A4A'/><w:sz w:val='18'/><w:szCs w:val='18'/>")}
        <w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>
        <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{Ink}"/>
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{Ink}"/>
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFC8D2"/></w:tblBorders></w:tblPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>
        <w:shd w:val="clear" w:color="auto" w:fill="E8EDF3"/></w:tcPr></w:tblStylePr></w:style>
        </w:styles>
        """;

    private static string Heading(int level, int before, int after, int size, string border) => Paragraph(
        $"Heading{level}",
        $"heading {level}",
        $"<w:keepNext/><w:keepLines/>{border}<w:spacing w:before='{before}' w:after='{after}' w:line='240' w:lineRule='auto'/>"
        + $"<w:outlineLvl w:val='{level - 1}'/>",
        $"<w:b/><w:bCs/><w:color w:val='{Ink}'/><w:sz w:val='{size}'/><w:szCs w:val='{size}'/>");

    private static string Paragraph(string id, string name, string paragraph, string run) =>
        $"<w:style w:type='paragraph' w:styleId='{id}'><w:name w:val='{name}'/><w:basedOn w:val='Normal'/><w:qFormat/>"
        + $"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";
}
