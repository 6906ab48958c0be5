using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Tests.Documents;
using CsCheck;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// Made Word files with what annotation meets: runs split anywhere, changes of others, fields, links, controls,
/// numbered headings and lists, tables, ends of sections, empty paragraphs.
/// </summary>
internal static partial class MadeTender
{
    private const string Styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    private static readonly Gen<string> Words = Gen.Char["abcdé ,;5"].Array[2, 12].Select(c => $"w{new string(c)}w");

    private static readonly Gen<string> Run = Gen.Select(Words, Gen.Int[0, 4], (text, kind) => kind switch
    {
        0 => $"""<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""",
        1 => $"""<w:r><w:t>{text}</w:t><w:tab/><w:t>{text}</w:t></w:r>""",
        2 => $"""<w:r><w:t>{text}</w:t><w:br/><w:t>{text}</w:t></w:r>""",
        _ => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""",
    });

    private static Gen<string> Inline(bool hasAll) =>
        Gen.Select(Run, Words, Gen.Int[0, 9], (run, word, kind) => kind switch
    {
        0 => $"""<w:ins w:id="#" w:author="other" w:date="2026-01-01T10:00:00Z">{run}</w:ins>""",
        1 => $"""<w:del w:id="#" w:author="other" w:date="2026-01-01T10:00:00Z"><w:r><w:delText>{word}</w:delText></w:r></w:del>""",
        2 when hasAll => $"""<w:hyperlink w:anchor="b">{run}</w:hyperlink>""",
        3 when hasAll => $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run}<w:r><w:fldChar w:fldCharType="end"/></w:r>""",
        4 when hasAll => $"""<w:sdt><w:sdtPr><w:id w:val="#"/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>""",
        5 => $"""<w:bookmarkStart w:id="#" w:name="b#"/>{run}<w:bookmarkEnd w:id="#"/>""",
        _ => run,
    });

    private static Gen<string> Paragraph(bool hasAll) =>
        Gen.Select(Inline(hasAll).Array[1, 5], Gen.Int[0, 7], (inlines, kind) =>
    {
        var properties = kind switch
        {
            0 => """<w:pStyle w:val="H1"/>""",
            1 => """<w:pStyle w:val="Listed"/>""",
            2 => """<w:rPr><w:ins w:id="#" w:author="other" w:date="2026-01-01T10:00:00Z"/></w:rPr>""",
            3 => """<w:jc w:val="center"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""",
            _ => """<w:ind w:left="360"/>""",
        };
        return $"""<w:p><w:pPr>{properties}</w:pPr>{string.Concat(inlines)}<w:r><w:t>end</w:t></w:r></w:p>""";
    });

    private static Gen<string> Block(bool hasAll) =>
        Gen.Select(Paragraph(hasAll), Paragraph(hasAll), Gen.Int[0, 7], (one, other, kind) => kind switch
    {
        0 => $"""<w:p/><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc>{Plain(one)}</w:tc><w:tc>{Plain(other)}</w:tc></w:tr></w:tbl><w:p/>""",
        1 when hasAll => $"""<w:p/><w:sdt><w:sdtPr><w:id w:val="#"/></w:sdtPr><w:sdtContent>{Plain(one)}</w:sdtContent></w:sdt>""",
        2 => one + "<w:p/>",
        _ => one,
    });

    /// <summary>
    /// With all of it, or without links and controls: LibreOffice 7.4 crashes when it closes a file in which it settled
    /// a change of paragraph properties around a link, and loses words when it settles changes within a control.
    /// </summary>
    public static Gen<byte[]> File(bool hasAll) => Block(hasAll).Array[2, 7].Select(blocks => new WordFile
    {
        Body = Numbered(string.Concat(blocks) + """<w:p><w:r><w:t>the very end</w:t></w:r></w:p>"""),
        Styles = Styles,
        Numbering = Numbering,
    }.Bytes());

    // Neither a section nor a tracked mark ends within a cell or control.
    private static string Plain(string paragraph) => Properties().Replace(paragraph, "");

    // The start and the end of a bookmark share a number.
    private static string Numbered(string body)
    {
        var number = 100;
        return Bookmark().Replace(
            body,
            match =>
                match.Value.Replace("#", (++number).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            is var marked ? Hash().Replace(marked, _ => (++number).ToString(CultureInfo.InvariantCulture)) : body;
    }

    [GeneratedRegex("<w:pPr>.*?</w:pPr>")]
    private static partial Regex Properties();

    [GeneratedRegex("<w:bookmarkStart.*?<w:bookmarkEnd [^>]*>")]
    private static partial Regex Bookmark();

    [GeneratedRegex("#")]
    private static partial Regex Hash();
}
