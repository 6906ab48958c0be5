using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

public class WordReaderTests
{
    [Theory]
    [InlineData("""<w:p><w:r><w:t>on</w:t></w:r><w:r><w:t>e</w:t></w:r></w:p>""", "one")]
    [InlineData("""<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>in</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>out</w:delText></w:r></w:del></w:p>""", "in")]
    [InlineData("""<w:p><w:moveFrom w:id="1" w:author="a"><w:r><w:t>from</w:t></w:r></w:moveFrom><w:moveTo w:id="2" w:author="a"><w:r><w:t>to</w:t></w:r></w:moveTo></w:p>""", "to")]
    [InlineData("""<w:p><w:del w:id="2" w:author="a"><w:r><w:t>wrongly kept</w:t></w:r></w:del><w:r><w:t>x</w:t></w:r></w:p>""", "x")]
    [InlineData("""<w:p><w:r><w:t>avant</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>""", "avant\ta\nb\u2011c")]
    [InlineData("""<w:p><w:r><w:t>in­ser</w:t><w:softHyphen/><w:t>tion</w:t></w:r></w:p>""", "insertion")]
    [InlineData("""<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>!</w:t></w:r></w:p>""", "seen!")]
    [InlineData("""<w:p><w:hyperlink w:anchor="x"><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag w:element="e"><w:r><w:t>+tag</w:t></w:r></w:smartTag><w:sdt><w:sdtContent><w:r><w:t>+sdt</w:t></w:r></w:sdtContent></w:sdt></w:p>""", "link+tag+sdt")]
    [InlineData("""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>result</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""", "result")]
    [InlineData("""<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>12</w:t></w:r></w:fldSimple></w:p>""", "12")]
    [InlineData("""<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> oui</w:t></w:r></w:p>""", "☑ oui")]
    [InlineData("""<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> oui</w:t></w:r></w:p>""", "☑ oui")]
    [InlineData("""<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:r><w:t>inser</w:t></w:r></w:p><w:p><w:r><w:t>tion</w:t></w:r></w:p>""", "insertion")]
    [InlineData("""<w:p><w:r><w:t> trimmed </w:t></w:r><w:r><w:t xml:space="preserve"> kept</w:t></w:r></w:p>""",
        "trimmed kept")]
    public void Text_is_that_with_all_changes_accepted(string body, string expected)
    {
        var document = Read(Of(body));

        Assert.Equal(expected, Assert.Single(document.Blocks).Span.In(document.Text));
    }

    [Fact]
    public void Text_box_is_read_once_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>";
        var document = Read(Of(
            $"""
            <w:p><w:r><w:t>host</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>!</w:t></w:r></w:p>
            """));

        Assert.Equal(["host!", "boxed"], Texts(document));
    }

    [Fact]
    public void Cells_are_read_row_by_row_with_their_coordinates_and_nested_tables_in_place()
    {
        static string Cell(string content, string properties = "") =>
            $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
        var inner = $"<w:tbl><w:tr>{Cell(Paragraph("inner"))}</w:tr></w:tbl>";
        var document = Read(Of(
            $"""
            <w:tbl><w:tr>{Cell(Paragraph("wide"), """<w:gridSpan w:val="2"/>""")}{Cell(Paragraph("c"))}</w:tr>
            <w:sdt><w:sdtContent><w:tr>{Cell(Paragraph("a") + inner + "<w:p/>")}{Cell(Paragraph("b"))}</w:tr></w:sdtContent></w:sdt></w:tbl><w:p/>
            """));

        Assert.Equal(
            ["wide (0,0,0)", "c (0,0,2)", "a (0,1,0)", "inner (1,0,0)", "b (0,1,1)"],
            document.Blocks.Select(b =>
                $"{b.Span.In(document.Text)} ({b.Cell!.Value.Table},{b.Cell.Value.Row},{b.Cell.Value.Column})"));
    }

    [Fact]
    public void Notes_come_where_they_hang_on_and_headers_and_footers_last()
    {
        var document = Read(new WordFile
        {
            Body = """<w:p><w:r><w:t>body</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""",
            Footnotes = $"""<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">{Paragraph("note")}</w:footnote>""",
            Header = Paragraph("top"),
            Footer = Paragraph("bottom"),
        }.Bytes());

        Assert.Equal(["body", "note", "top", "bottom"], Texts(document));
        Assert.Equal([BlockKind.Paragraph, BlockKind.Note, BlockKind.Header, BlockKind.Footer],
            document.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Headings_are_told_by_style_name_outline_level_and_base_style()
    {
        var document = Read(new WordFile
        {
            Body = Paragraph("One", "T1") + Paragraph("Two", "Own") + Paragraph("Three", "Kop3")
                + """<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>Four</w:t></w:r></w:p>"""
                    + Paragraph("text"),
            Styles = """
                <w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="T2"><w:name w:val="Titre 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Article of ours"/><w:basedOn w:val="T2"/></w:style>
                """,
        }.Bytes());

        Assert.Equal([1, 2, 3, 4, 0], document.Blocks.Select(b => b.Level));
    }

    [Theory]
    [InlineData("<w:b/>", "Article 5 – Clauses sociales", 2)]
    [InlineData("<w:b/>", "Art. 12 Pénalités", 2)]
    [InlineData("<w:b/>", "4.8 Insertion professionnelle", 2)]
    [InlineData("", "Artikel 3 – Duur van de opdracht", 2)]
    [InlineData("", "CHAPITRE II CLAUSES ADMINISTRATIVES", 1)]
    [InlineData("<w:b/>", "Hoofdstuk 2 Technische bepalingen", 1)]
    [InlineData("", "Article 5 de la loi du 17 juin 2016 relative aux marchés publics.", 0)]
    [InlineData("", "4.8 heures par semaine", 0)]
    [InlineData("<w:b/>", "Attention", 0)]
    [InlineData("<w:b/>", "e-mail", 0)]
    [InlineData("<w:b/>", "A. Objet du marché", 1)]
    public void Typed_headings_are_told_by_their_number_and_look(string look, string text, int level)
    {
        var document = Read(Of($"<w:p>{Run(text, look)}</w:p>"));

        Assert.Equal(level, document.Blocks[0].Level);
    }

    [Fact]
    public void Numbers_are_computed_as_word_displays_them()
    {
        static string Entry(int level, int list = 1) =>
            $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>""";
        static string Level(int level, string format, string text) =>
            $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>""";
        var document = Read(new WordFile
        {
            Body = Entry(0) + Entry(1) + Entry(1) + Entry(0) + Entry(1) + Entry(2) + Entry(3)
                + Entry(0, 2) + Entry(0, 9),
            Numbering =
                $"""
                <w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.")}{Level(1, "lowerLetter", "%1.%2)")}{Level(2, "upperRoman", "%3")}{Level(3, "bullet", "\uF0B7")}</w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
                """,
        }.Bytes());

        Assert.Equal(["1.", "1.a)", "1.b)", "2.", "2.a)", "I", "•", "7.", null], document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void Contents_are_told_by_field_style_or_dots_and_never_made_of_what_follows()
    {
        static string Mark(string kind) => $"""<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>""";
        var document = Read(new WordFile
        {
            Body = $"""<w:p>{Mark("begin")}<w:r><w:instrText>TOC \o</w:instrText></w:r>{Mark("separate")}{Run("One 1")}</w:p><w:p>{Run("Two 2")}{Mark("end")}</w:p>"""
                + Paragraph("Drie\t3", "Inhopg1") + Paragraph("Quatre ........ 4") + Paragraph("text"),
        }.Bytes());

        Assert.Equal(
            [BlockKind.ContentsEntry, BlockKind.ContentsEntry, BlockKind.ContentsEntry, BlockKind.ContentsEntry,
                BlockKind.Paragraph],
            document.Blocks.Select(b => b.Kind));
    }

    internal static TenderDocument Read(byte[] bytes) => WordReader.Read(new MemoryStream(bytes), "test.docx");

    private static IEnumerable<string> Texts(TenderDocument document) =>
        document.Blocks.Select(b => b.Span.In(document.Text));
}
