using System.Globalization;

namespace Bissib.Procurement.Annotation.Reconstruction;

/// <summary>
/// How a draft looks: plain, with Word's own styles, so that a buyer can give it another look in one go.
/// </summary>
internal static class DraftStyles
{
    private const string Namespace = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private const string Ink = "1F3A5F";
    private const string Quiet = "5A5A5A";
    private const int HeadingLevels = 9;
    private const int ListLevels = 4;

    public const string Settings =
        $"""
        <w:settings {Namespace}><w:compat>
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
        </w:compat></w:settings>
        """;

    public static string Numbering() =>
        $"""
        <w:numbering {Namespace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>
        {string.Concat(Enumerable.Range(0, ListLevels).Select(Level))}
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    public static string Xml(string language) =>
        $"""
        <w:styles {Namespace}>
        <w:docDefaults><w:rPrDefault><w:rPr>
        <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/>
        <w:szCs w:val="21"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr>
        <w:spacing w:after="100" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
        <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
        <w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>
        <w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        {string.Concat(Enumerable.Range(1, HeadingLevels).Select(Heading))}
        {Paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after='40'/>", "")}
        {Paragraph("TOC1", "toc 1", "<w:spacing w:after='20'/>", "")}
        {Paragraph("Note", "Note", "<w:spacing w:after='40'/>", "<w:sz w:val='18'/><w:szCs w:val='18'/>")}
        {Paragraph("TableText", "Table Text", "<w:spacing w:before='20' w:after='20' w:line='240' w:lineRule='auto'/>",
            "<w:sz w:val='19'/><w:szCs w:val='19'/>")}
        {Paragraph("PageMark", "Page Mark",
            "<w:keepNext/><w:pBdr><w:top w:val='dotted' w:sz='4' w:space='2' w:color='8A8A8A'/></w:pBdr>"
            + "<w:spacing w:before='160' w:after='80'/><w:jc w:val='right'/>",
            $"<w:color w:val='{Quiet}'/><w:sz w:val='17'/><w:szCs w:val='17'/>")}
        {Paragraph("DraftBanner", "Draft Banner",
            "<w:pBdr>" + string.Concat(new[] { "top", "left", "bottom", "right" }.Select(side =>
                $"<w:{side} w:val='single' w:sz='12' w:space='6' w:color='{Ink}'/>")) + "</w:pBdr>"
            + "<w:shd w:val='clear' w:color='auto' w:fill='EEF2F7'/><w:spacing w:after='200'/>"
            + "<w:ind w:left='142' w:right='142'/>",
            "")}
        {Paragraph("Header", "header", "<w:spacing w:after='0'/>", $"<w:color w:val='{Quiet}'/><w:sz w:val='17'/>")}
        {Paragraph("Footer", "footer", "<w:spacing w:after='0'/><w:jc w:val='right'/>",
            $"<w:color w:val='{Quiet}'/><w:sz w:val='17'/>")}
        <w:style w:type="table" w:customStyle="1" w:styleId="DraftTable"><w:name w:val="Draft Table"/>
        <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>
        {string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side =>
            $"<w:{side} w:val='single' w:sz='4' w:space='0' w:color='8A8A8A'/>"))}
        </w:tblBorders></w:tblPr></w:style>
        </w:styles>
        """;

    private static string Heading(int level) => Paragraph(
        $"Heading{Digits(level)}", $"heading {Digits(level)}",
        $"<w:keepNext/><w:keepLines/><w:spacing w:before='{Digits(Math.Max(120, 320 - (60 * level)))}' w:after='80'/>"
        + $"<w:outlineLvl w:val='{Digits(level - 1)}'/>",
        $"<w:b/><w:bCs/><w:color w:val='{Ink}'/><w:sz w:val='{Digits(Math.Max(21, 33 - (4 * level)))}'/>");

    private static string Level(int level)
    {
        var sign = level % 2 == 0 ? '•' : '–';
        return $"<w:lvl w:ilvl='{Digits(level)}'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='{sign}'/>"
            + $"<w:lvlJc w:val='left'/><w:pPr><w:ind w:left='{Digits((level + 1) * 360)}' w:hanging='360'/></w:pPr></w:lvl>";
    }

    private static string Paragraph(string id, string name, string paragraph, string run) =>
        $"<w:style w:type='paragraph' w:styleId='{id}'><w:name w:val='{name}'/><w:basedOn w:val='Normal'/><w:qFormat/>"
        + $"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
