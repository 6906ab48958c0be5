using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation.Pitfalls;

/// <summary>
/// Part C of the list of what goes wrong with Word files: ranges of comments. The trait is the box of the list.
/// </summary>
public class RangePitfallTests
{
    private static readonly string[] Holders = ["p", "body", "hyperlink", "ins", "smartTag", "sdtContent", "fldSimple"];

    [Fact]
    [Trait("Pitfall", "C1")]
    public void Words_within_one_run_are_cut_out_at_their_very_characters()
    {
        var file = Of($"<w:p>{Run("one two three", "<w:b/>")}</w:p>");

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "two"));

        var runs = Load(annotated).Descendants(Wml + "r").Where(r => r.Element(Wml + "t") is not null).ToList();
        Assert.Equal(["one ", "two", " three"], runs.Select(r => r.Value));
        Assert.All(runs, r => Assert.NotNull(r.Element(Wml + "rPr")?.Element(Wml + "b")));
        Assert.All(
            runs, r => Assert.Equal("preserve", (string?)r.Element(Wml + "t")!.Attribute(XNamespace.Xml + "space")));
    }

    [Theory]
    [Trait("Pitfall", "C2")]
    [InlineData("link", """<w:p><w:hyperlink w:anchor="x"><w:r><w:t>living</w:t></w:r></w:hyperlink><w:r><w:t> wage</w:t></w:r></w:p>""")]
    [InlineData("field", """<w:p><w:r><w:t xml:space="preserve">living </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>wage</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""")]
    [InlineData("inline control", """<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>living</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> wage</w:t></w:r></w:p>""")]
    [InlineData("block control", """<w:sdt><w:sdtContent><w:p><w:r><w:t>living wage</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>""")]
    [InlineData("row control", """<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>living wage</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl><w:p/>""")]
    [InlineData("cell control", """<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>living wage</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl><w:p/>""")]
    [InlineData("smart tag", """<w:p><w:smartTag w:uri="u" w:element="e"><w:r><w:t>living</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> wage</w:t></w:r></w:p>""")]
    [InlineData("insertion", """<w:p><w:ins w:id="7" w:author="other"><w:r><w:t>living</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> wage</w:t></w:r></w:p>""")]
    [InlineData("deletion", """<w:p><w:r><w:t xml:space="preserve">living </w:t></w:r><w:del w:id="7" w:author="other"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>wage</w:t></w:r></w:p>""")]
    public void Marks_stand_where_they_may(string where, string body)
    {
        var file = Of(body);

        var annotated = Annotated.Annotate(
            file, Annotated.Plan([new("k", new(0, Annotated.Read(file).Text.Length), ["T"])]), AnnotationExtent.Full);

        var document = Load(annotated);
        var marks = document.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd")
            .ToList();
        Assert.Equal(2, marks.Count);
        Assert.All(marks, m => Assert.True(Holders.Contains(m.Parent!.Name.LocalName), where));
        Assert.All(
            marks, m => Assert.NotEqual(
                "begin",
                (string?)m.ElementsBeforeSelf(Wml + "r")
                    .LastOrDefault()?.Element(Wml + "fldChar")?.Attribute(Wml + "fldCharType")));
        Annotated.AssertBalanced(document, Annotated.CommentIds(annotated));
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    [Trait("Pitfall", "C3")]
    public void Words_over_several_paragraphs_get_one_start_one_end_and_one_reference()
    {
        var file = Of(Paragraph("one") + Paragraph("two") + Paragraph("three"));

        var annotated = Annotated.Remark(file, new TextSpan(1, Annotated.Read(file).Text.Length - 1));

        Annotated.AssertBalanced(Load(annotated), [Assert.Single(Annotated.CommentIds(annotated))]);
    }

    [Theory]
    [Trait("Pitfall", "C4")]
    [InlineData("nested table", """<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>words</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p/>""")]
    [InlineData("merged cells", """<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>words</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>""")]
    [InlineData("text box", """<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>words</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>words</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""")]
    public void Comment_on_words_in_a_table_or_text_box_stands_once_in_the_body(string where, string body)
    {
        var file = Of(body);

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "words"));

        var document = Load(annotated);
        Annotated.AssertBalanced(document, Annotated.CommentIds(annotated));
        Assert.DoesNotContain(
            document.Descendants(Wml + "txbxContent").Descendants(),
            e => e.Name.LocalName.StartsWith("comment", StringComparison.Ordinal));
        Assert.Equal(
            Load(file).Descendants(Wml + "txbxContent").Count(), document.Descendants(Wml + "txbxContent").Count());
        Assert.True(WordOutline.Of(Load(file)) == WordOutline.Of(document), where);
    }

    [Fact]
    [Trait("Pitfall", "C5")]
    public void Hyphens_symbols_tabs_and_breaks_count_as_one_character()
    {
        var file = Of("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t>words here</w:t></w:r></w:p>");

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "words"));

        Assert.Equal("words", Annotated.RangeText(Load(annotated), Assert.Single(Annotated.CommentIds(annotated))));
    }

    [Fact]
    [Trait("Pitfall", "C6")]
    public void Overlapping_nested_and_equal_ranges_stay_balanced()
    {
        var file = Of(Paragraph("one two three four"));
        string[] words = ["one two", "two three", "two", "two", "one two three four"];

        var annotated = Annotated.Remark(file, [.. words.Select(w => Annotated.SpanOf(file, w))]);

        var ids = Annotated.CommentIds(annotated);
        Assert.Equal(words, ids.Select(id => Annotated.RangeText(Load(annotated), id)));
        Annotated.AssertBalanced(Load(annotated), ids);
    }

    [Theory]
    [Trait("Pitfall", "C7")]
    [InlineData("""<w:del w:id="8" w:author="other" w:date="2026-01-01T10:00:00Z"><w:r><w:delText>old</w:delText></w:r></w:del>""", "living")]
    [InlineData("""<w:ins w:id="8" w:author="other" w:date="2026-01-01T10:00:00Z"><w:r><w:t>new</w:t></w:r></w:ins>""", "living")]
    [InlineData("""<w:ins w:id="8" w:author="other"><w:r><w:t xml:space="preserve">quite </w:t></w:r></w:ins>""", "living quite wage")]
    public void Changes_of_others_beside_or_within_the_words_stay_to_the_byte(string change, string words)
    {
        var file = Of($"<w:p>{Run("living ")}{change}{Run("wage")}</w:p>");

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, words));

        var kept = Load(annotated).Descendants().Single(e => (string?)e.Attribute(Wml + "author") == "other");
        Assert.True(
            XNode.DeepEquals(
                Load(file).Descendants().Single(e => (string?)e.Attribute(Wml + "author") == "other"), kept));
    }

    [Fact]
    [Trait("Pitfall", "C8")]
    public void Accepting_and_rejecting_all_leave_every_comment_balanced()
    {
        var file = Of("""<w:p><w:ins w:id="7" w:author="other"><w:r><w:t>new words</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> stay</w:t></w:r></w:p>""" + Paragraph("after"));

        var annotated = Annotated.Annotate(
            file, Annotated.Plan([new("a", Annotated.SpanOf(file, "words"), ["T"])], [Annotated.Clause("b", 0)]));

        var ids = Annotated.CommentIds(annotated);
        Annotated.AssertBalanced(AcceptAll(annotated), ids);
        Annotated.AssertBalanced(RejectAll(annotated), ids);
        Assert.DoesNotContain(
            Load(annotated).Descendants(Wml + "commentReference"), r => r.Ancestors(Wml + "ins").Any()
                || r.Ancestors(Wml + "del").Any());
    }

    [Fact]
    [Trait("Pitfall", "C9")]
    public void Missing_clause_of_a_protected_document_is_remarked_at_a_block_of_it()
    {
        var file = new WordFile
        {
            Body = Paragraph("Title") + Paragraph("text"),
            Settings = """<w:documentProtection w:edit="comments" w:enforcement="1"/>""",
        }.Bytes();

        var annotated = Annotated.Annotate(
            file, Annotated.Plan(insertions: [Annotated.Clause("a", 1)]), AnnotationExtent.CommentsOnly);

        Assert.Equal("text", Annotated.RangeText(Load(annotated), Assert.Single(Annotated.CommentIds(annotated))));
    }
}
