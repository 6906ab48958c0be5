using System.Xml.Linq;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation;

public class WordRemarkTests
{
    [Theory]
    [InlineData("inside one run", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>the living wage is paid</w:t></w:r></w:p>",
        "living wage")]
    [InlineData("over runs",
        "<w:p><w:r><w:t>liv</w:t></w:r><w:r><w:t>ing wa</w:t></w:r><w:r><w:t>ge</w:t></w:r></w:p>", "iving wag")]
    [InlineData("into a link", """<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>living wage</w:t></w:r></w:hyperlink></w:p>""", "see living")]
    [InlineData("within an insertion", """<w:p><w:ins w:id="7" w:author="other"><w:r><w:t>living wage paid</w:t></w:r></w:ins></w:p>""", "wage")]
    [InlineData("around a deletion", """<w:p><w:r><w:t xml:space="preserve">living </w:t></w:r><w:del w:id="7" w:author="other"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>wage</w:t></w:r></w:p>""", "living wage")]
    [InlineData("over paragraphs", "<w:p><w:r><w:t>living</w:t></w:r></w:p><w:p><w:r><w:t>wage</w:t></w:r></w:p>",
        "ving\nwa")]
    [InlineData("over tabs and breaks", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>cd</w:t></w:r></w:p>",
        "\tb\nc")]
    [InlineData("over cells",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>living</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>wage</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", "living\nwage")]
    [InlineData("in a content control",
        "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>living wage</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", "wage")]
    [InlineData("in a field result", """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>living wage</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""", "wage")]
    public void Comment_stands_at_the_very_words(string where, string body, string words)
    {
        var file = Of(body);

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, words));

        var document = Load(annotated);
        var id = Assert.Single(Annotated.CommentIds(annotated));
        Assert.True(Annotated.RangeText(document, id) == words, $"{where}: {Annotated.RangeText(document, id)}");
        Annotated.AssertBalanced(document, [id]);
        Annotated.AssertBalanced(AcceptAll(annotated), [id]);
        Annotated.AssertBalanced(RejectAll(annotated), [id]);
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    public void Runs_keep_their_look_and_blanks_when_they_are_cut()
    {
        var file = Of($"<w:p>{Run("one two three", "<w:b/>")}</w:p>");

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "two "));

        var runs = Load(annotated).Descendants(Wml + "r").Where(r => r.Element(Wml + "t") is not null).ToList();
        Assert.Equal(["one ", "two ", "three"], runs.Select(r => r.Element(Wml + "t")!.Value));
        Assert.All(runs, r => Assert.NotNull(r.Element(Wml + "rPr")!.Element(Wml + "b")));
        Assert.All(runs,
            r => Assert.Equal("preserve", (string?)r.Element(Wml + "t")!.Attribute(XNamespace.Xml + "space")));
    }

    [Fact]
    public void Overlapping_comments_each_keep_their_words()
    {
        var file = Of(Paragraph("one two three four"));
        string[] words = ["one two", "two three", "two", "one two three four"];

        var annotated = Annotated.Remark(file, [.. words.Select(w => Annotated.SpanOf(file, w))]);

        var document = Load(annotated);
        var ids = Annotated.CommentIds(annotated);
        Assert.Equal(words, ids.Select(id => Annotated.RangeText(document, id)));
        Annotated.AssertBalanced(document, ids);
    }

    [Theory]
    [InlineData("top", "Cette remarque porte sur l'en-tête : « top »")]
    [InlineData("bottom", "Cette remarque porte sur le pied de page : « bottom »")]
    [InlineData("note", "Cette remarque porte sur la note : « note »")]
    public void Words_where_word_knows_no_comments_are_named_in_the_body(string words, string sentence)
    {
        var file = new WordFile
        {
            Body = Paragraph("le marché est pour une durée de trois ans, dans les conditions qui suivent")
                + """<w:p><w:r><w:t>cited</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""",
            Header = Paragraph("top"),
            Footer = Paragraph("bottom"),
            Footnotes = $"""<w:footnote w:id="2">{Paragraph("note")}</w:footnote>""",
        }.Bytes();

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, words));

        var comments = Annotated.Part(annotated, "word/comments.xml")!;
        Assert.Contains(comments.Descendants(Wml + "t"), t => t.Value == sentence);
        Annotated.AssertBalanced(Load(annotated), Annotated.CommentIds(annotated));
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    public void Comments_of_others_stay_and_ours_take_free_ids()
    {
        var file = new WordFile
        {
            Body = """<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>living wage</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>""",
            Comments = $"""<w:comment w:id="4" w:author="other" w:initials="o">{Paragraph("[social/clause-0]")}</w:comment>""",
        }.Bytes();

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "wage"));

        Assert.Equal(["4", "5"], Annotated.CommentIds(annotated));
        Assert.Equal("living wage", Annotated.RangeText(Load(annotated), "4"));
        Annotated.AssertBalanced(Load(annotated), ["4", "5"]);
    }

    [Fact]
    public void Comment_bears_author_initials_and_utc_time_and_ends_with_its_key()
    {
        var file = Of(Paragraph("living wage"));

        var comment = Annotated.Part(Annotated.Remark(file, new TextSpan(0, 6)), "word/comments.xml")!.Root!.Elements()
            .Single();

        Assert.Equal(Annotated.Author, (string?)comment.Attribute(Wml + "author"));
        Assert.Equal("BP", (string?)comment.Attribute(Wml + "initials"));
        Assert.Equal("2026-03-01T09:00:00Z", (string?)comment.Attribute(Wml + "date"));
        Assert.Matches(
            "^Title Explanation \\[social/clause-0 [0-9a-f]{8}\\]$",
            string.Join(' ', WordOutline.Texts(new XDocument(comment))));
    }
}
