using Bissib.Procurement.Annotation.Verification;
using Bissib.Procurement.Tests.Annotation.Pitfalls;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>Every kind of harm that OpenXmlValidator or LibreOffice let pass is seen by the verifier.</summary>
public class AnnotatedFileVerifierTests
{
    private const string Table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static readonly string[] Clause = ["Insertion clause", "First paragraph.", "Second paragraph."];

    private static readonly byte[] Original = new WordFile
    {
        Body = Paragraph("before") + Paragraph("the words") + Table + Paragraph("after"),
        Styles = Heading("H", "heading 1", 0),
    }.Bytes();

    private static readonly byte[] Copy = Annotated.Annotate(
        Original, Annotated.Plan([new("k", Annotated.SpanOf(Original, "words"), ["T"])], [Annotated.Clause("a", 0)]));

    [Fact]
    public void Copy_without_harm_has_no_fault() =>
        Assert.Empty(AnnotatedFileVerifier.FindFaults(Original, Copy, Clause));

    [Theory]
    [InlineData("word/document.xml", "<w:commentRangeEnd w:id=\"0\" />", "", "not marked by start")]
    [InlineData("word/document.xml", "<w:commentReference w:id=\"0\" />", "<w:commentReference w:id=\"77\"/>", "comment that does not exist")]
    [InlineData("word/comments.xml", "</w:comments>", "<w:comment w:id=\"0\" w:author=\"x\"><w:p/></w:comment></w:comments>", "comment id twice")]
    [InlineData("word/comments.xml", "<w:comment w:id=\"0\"", "<w:comment w:id=\"9\" w:author=\"x\"/><w:comment w:id=\"0\"", "comment without paragraph")]
    [InlineData("word/comments.xml", "w:author=\"Bissib Procurement\"", "w:author=\"\"", "comment without author")]
    [InlineData("word/document.xml", "<w:t>cell</w:t></w:r></w:p>", "<w:t>cell</w:t></w:r></w:p><w:bookmarkStart w:id=\"90\" w:name=\"b\"/>", "cell does not end")]
    [InlineData("word/document.xml", "<w:p><w:r><w:t xml:space=\"preserve\">after", "<w:p><w:del w:id=\"90\" w:author=\"x\"><w:r><w:t>y</w:t></w:r></w:del><w:r><w:t xml:space=\"preserve\">after", "live text within a deletion")]
    [InlineData("word/document.xml", "<w:t xml:space=\"preserve\">after", "<w:delText>after</w:delText><w:t xml:space=\"preserve\">after", "deleted text without")]
    [InlineData("word/document.xml", "<w:t xml:space=\"preserve\">after</w:t></w:r></w:p>", "<w:t xml:space=\"preserve\">after</w:t></w:r><w:p/></w:p>", "paragraph within a paragraph")]
    [InlineData("word/document.xml", "<w:sectPr>", "<w:p><w:pPr><w:pStyle w:val=\"Nowhere\"/></w:pPr></w:p><w:sectPr>", "style does not exist")]
    [InlineData("word/document.xml", "<w:sectPr>", "<w:p><w:pPr><w:numPr><w:numId w:val=\"44\"/></w:numPr></w:pPr></w:p><w:sectPr>", "numbering does not exist")]
    [InlineData("word/document.xml", "<w:sectPr>", "<w:p><w:hyperlink r:id=\"rId99\"/></w:p><w:sectPr>", "relationship does not exist")]
    [InlineData("word/document.xml", "<w:sectPr>", "<w:p><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p><w:sectPr>", "footnote does not exist")]
    [InlineData("word/document.xml", "<w:sectPr>", Table + "<w:sectPr>", "no paragraph after the last table")]
    [InlineData("word/document.xml", " w:author=\"Bissib Procurement\"", "", "change without author")]
    [InlineData("word/document.xml", "mc:Ignorable=\"w14\"", "mc:Ignorable=\"w14 w99\"", "ignorable prefix without namespace")]
    [InlineData("word/document.xml", "xmlns:v=\"urn:schemas-microsoft-com:vml\"", "", "namespace lost")]
    [InlineData("word/styles.xml", "heading 1", "heading 2", "part changed")]
    [InlineData("word/document.xml", ">after<", ">afterwards<", "taking our changes back")]
    [InlineData("word/document.xml", ">First paragraph.<", ">Another paragraph.<", "accepting all changes")]
    [InlineData("word/document.xml", "<w:pgSz ", "<w:pgSz w:nonsense=\"1\" ", "Sch_UndeclaredAttribute")]
    [InlineData("word/document.xml", "</w:body>", "", "cannot be read")]
    public void Harm_is_named(string part, string sound, string harmful, string fault)
    {
        var harmed = PackagePitfallTests.Edit(Copy, part, xml =>
        {
            Assert.Contains(sound, xml, StringComparison.Ordinal);
            return xml.Replace(sound, harmful, StringComparison.Ordinal);
        });

        Assert.Contains(
            AnnotatedFileVerifier.FindFaults(Original, harmed, Clause),
            f => f.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("word/comments.xml", "00000001", "80000001", "out of range")]
    [InlineData("word/commentsExtended.xml", "00000001", "00000077", "thread of a comment")]
    [InlineData("word/commentsExtended.xml", "w15:done=\"1\"", "w15:done=\"1\" w15:paraIdParent=\"00000066\"", "answer to a comment")]
    [InlineData("word/commentsIds.xml", "w16cid:paraId=\"00000001\"", "w16cid:paraId=\"00000077\"", "durable id of a comment")]
    public void Harm_to_the_companions_of_comments_is_named(string part, string sound, string harmful, string fault)
    {
        var file = CompanionFile.Make();
        var copy = Annotated.Remark(file, new Procurement.Documents.TextSpan(0, 6));

        var harmed = PackagePitfallTests.Edit(copy, part, xml => xml.Replace(sound, harmful, StringComparison.Ordinal));

        Assert.Contains(
            AnnotatedFileVerifier.FindFaults(file, harmed, []), f => f.Contains(fault, StringComparison.Ordinal));
    }
}
