using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation;

public class WordInsertionTests
{
    private const string Table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    private const string EndOfSection = """<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>before</w:t></w:r></w:p>""";
    private const string InsertedMark = """<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="other"/></w:rPr></w:pPr><w:ins w:id="4" w:author="other"><w:r><w:t>before</w:t></w:r></w:ins></w:p>""";
    private const string Locked = """<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>locked</w:t></w:r></w:p><w:p><w:r><w:t>too</w:t></w:r></w:p></w:sdtContent></w:sdt>""";

    private static readonly string[] Clause = ["Insertion clause", "First paragraph.", "Second paragraph."];

    public static TheoryData<string, string, int, int> Places => new()
    {
        { "between paragraphs", Paragraph("before") + Paragraph("after"), 0, 1 },
        { "as the last paragraph", Paragraph("first") + Paragraph("last"), 1, 2 },
        { "after a heading", Paragraph("Title", "H1") + Paragraph("after", "Body"), 0, 1 },
        { "after a list entry at the end", Paragraph("first", "Body") + Paragraph("entry", "Listed"), 1, 2 },
        { "before a table", Paragraph("before", "H1") + Table + "<w:p/>", 0, 1 },
        { "behind the table of a cell", Table + Paragraph("after"), 0, 1 },
        { "behind a table and its empty line", Table + "<w:p/>" + Paragraph("after", "H1"), 0, 2 },
        { "at the end of a section", EndOfSection + Paragraph("after"), 0, 1 },
        { "behind a paragraph that another inserted", Paragraph("first") + InsertedMark + Paragraph("after"), 1, 2 },
        { "behind a locked control", Locked + Paragraph("after"), 0, 2 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Accepting_adds_the_clause_and_nothing_else(string where, string body, int block, int position)
    {
        var file = Styled(body);

        var annotated = Annotated.Insert(file, block);

        var expected = WordOutline.Texts(AcceptAll(file)).ToList();
        expected.InsertRange(position, Clause);
        Assert.True(expected.SequenceEqual(WordOutline.Texts(AcceptAll(annotated))), where);
        Annotated.AssertBalanced(AcceptAll(annotated), Annotated.CommentIds(annotated));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Rejecting_leaves_the_file_as_it_was(string where, string body, int block, int position)
    {
        var file = Styled(body);

        var annotated = Annotated.Insert(file, block, block);

        Assert.Equal(WordOutline.Of(RejectAll(file)), WordOutline.Of(RejectAll(annotated)));
        Assert.True(position > 0, where);
        Annotated.AssertBalanced(RejectAll(annotated), Annotated.CommentIds(annotated));
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    public void Every_inserted_word_and_paragraph_mark_is_tracked_under_the_author()
    {
        var annotated = Annotated.Insert(Styled(Paragraph("before") + Paragraph("after")), 0);

        var document = Load(annotated);
        var words = document.Descendants(Wml + "t").Where(t => Clause.Contains(t.Value)).ToList();
        Assert.Equal(3, words.Count);
        Assert.All(words, t => Assert.Equal(Wml + "ins", t.Parent!.Parent!.Name));
        Assert.Equal(3, document.Descendants(Wml + "ins").Count(i => i.Parent!.Name == Wml + "rPr"));
        Assert.All(document.Descendants(Wml + "ins"),
            i => Assert.Equal(Annotated.Author, (string?)i.Attribute(Wml + "author")));
        Assert.All(words,
            t => Assert.Equal("fr-BE", (string?)t.Parent!.Descendants(Wml + "lang").Single().Attribute(Wml + "val")));
    }

    [Fact]
    public void Heading_takes_the_style_of_its_neighbour_without_its_number()
    {
        var annotated = Annotated.Insert(Styled(Paragraph("Title", "H1") + Paragraph("some text", "Body")), 1);

        var heading = Load(annotated).Descendants(Wml + "p").Single(p => p.Value == "Insertion clause")
            .Element(Wml + "pPr")!;
        Assert.Equal("H1", (string?)heading.Element(Wml + "pStyle")!.Attribute(Wml + "val"));
        Assert.Equal("0", (string?)heading.Element(Wml + "numPr")!.Element(Wml + "numId")!.Attribute(Wml + "val"));
        var blocks = Annotated.Read(annotated).Blocks;
        Assert.Equal(["1", null], blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Number));
    }

    [Fact]
    public void Nothing_is_inserted_into_a_table_of_contents()
    {
        static string Mark(string kind) => $"""<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>""";
        var file = Styled(
            $"""<w:p>{Mark("begin")}<w:r><w:instrText>TOC</w:instrText></w:r>{Mark("separate")}{Run("One 1")}</w:p><w:p>{Run("Two 2")}</w:p><w:p>{Mark("end")}</w:p>"""
            + Paragraph("after"));

        var annotated = Annotated.Insert(file, 0);

        Assert.Equal(["One 1", "Two 2", "", .. Clause, "after"], WordOutline.Texts(AcceptAll(annotated)));
    }

    [Fact]
    public void Protected_document_gets_the_clause_in_a_comment_and_stays_protected()
    {
        var file = new WordFile
        {
            Body = Paragraph("before"),
            Settings = """<w:documentProtection w:edit="comments" w:enforcement="1"/>""",
        }.Bytes();

        var annotated = Annotated.Insert(file, 0);

        Assert.Equal(["before"], WordOutline.Texts(Load(annotated)));
        Assert.Contains("First paragraph.", WordOutline.Texts(Annotated.Part(annotated, "word/comments.xml")!));
        Assert.NotEmpty(Annotated.Part(annotated, "word/settings.xml")!.Descendants(Wml + "documentProtection"));
    }

    [Fact]
    public void Ids_of_changes_are_free_and_different()
    {
        var file = Styled("""<w:p><w:bookmarkStart w:id="9" w:name="b"/><w:bookmarkEnd w:id="9"/><w:ins w:id="2147483646" w:author="o"><w:r><w:t>x</w:t></w:r></w:ins></w:p>""");

        var annotated = Annotated.Insert(file, 0, 0);

        var ids = Load(annotated).Descendants().Where(e => e.Name.LocalName is "ins" or "pPrChange" or "bookmarkStart")
            .Select(e => int.Parse((string)e.Attribute(Wml + "id")!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.InRange(id, 0, int.MaxValue));
    }

    [Fact]
    public void Section_stays_where_the_clause_ends()
    {
        var annotated = Annotated.Insert(Styled(EndOfSection + Paragraph("after")), 0);

        var sections = Load(annotated).Descendants(Wml + "sectPr").ToList();
        Assert.Equal(2, sections.Count);
        Assert.Equal("Second paragraph.", sections[0].Ancestors(Wml + "p").Single().Value);
        Assert.Equal(Wml + "body", sections[1].Parent!.Name);
    }

    private static byte[] Styled(string body) => new WordFile
    {
        Body = body,
        Styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body Text"/></w:style>
            <w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """,
        Numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """,
    }.Bytes();
}
