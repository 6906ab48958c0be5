using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

public class WordRevisionTests
{
    private const string Changed =
        """
        <w:p><w:r><w:t xml:space="preserve">one </w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2" w:author="b"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>
        <w:p><w:moveFrom w:id="3" w:author="a"><w:r><w:t>here</w:t></w:r></w:moveFrom><w:r><w:t>|</w:t></w:r><w:moveTo w:id="4" w:author="a"><w:r><w:t>there</w:t></w:r></w:moveTo></w:p>
        <w:p><w:pPr><w:rPr><w:ins w:id="5" w:author="a"/></w:rPr></w:pPr><w:r><w:t>split</w:t></w:r></w:p><w:p><w:r><w:t>ted</w:t></w:r></w:p>
        <w:p><w:pPr><w:rPr><w:del w:id="6" w:author="a"/></w:rPr></w:pPr><w:r><w:t>joi</w:t></w:r></w:p><w:p><w:r><w:t>ned</w:t></w:r></w:p>
        """;

    [Theory]
    [InlineData(RevisionView.Accepted, "one new", "|there", "split", "ted", "joined")]
    [InlineData(RevisionView.Original, "one old", "here|", "splitted", "joi", "ned")]
    [InlineData(RevisionView.Raw, "one newold", "here|there", "split", "ted", "joi", "ned")]
    public void File_is_read_as_accepted_as_original_or_raw(RevisionView view, params string[] expected)
    {
        var document = WordReader.Read(new MemoryStream(Of(Changed)), "test.docx", view);

        Assert.Equal(expected, document.Blocks.Select(b => b.Span.In(document.Text)));
    }

    [Fact]
    public void Raw_text_tells_what_is_inserted_and_what_deleted()
    {
        var document = WordReader.Read(new MemoryStream(Of(Changed)), "test.docx", RevisionView.Raw);

        Assert.Equal(
            ["Inserted new", "Deleted old", "Deleted here", "Inserted there"],
            document.Marks.Select(m => $"{m.Kind} {m.Span.In(document.Text)}"));
    }

    [Fact]
    public void Clause_that_is_only_in_deleted_text_is_known_as_such()
    {
        const string Clause =
            """
            <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="b"/></w:rPr></w:pPr><w:del w:id="2" w:author="b"><w:r><w:delText>Clause sociale.</w:delText></w:r></w:del></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="3" w:author="b"/></w:rPr></w:pPr><w:del w:id="4" w:author="b"><w:r><w:delText xml:space="preserve">Dix </w:delText></w:r><w:r><w:delText>heures.</w:delText></w:r></w:del></w:p>
            """;
        var document = WordReaderTests.Read(Of(Paragraph("avant") + Clause + Paragraph("après")));

        Assert.Equal("avant\naprès\n", document.Text);
        var aside = Assert.Single(document.Asides);
        Assert.Equal((AsideKind.Deleted, "Clause sociale.\nDix heures.", "b"), (aside.Kind, aside.Text, aside.Author));
        Assert.Equal("avant\n".Length, aside.Offset);
    }

    [Fact]
    public void Deletion_within_an_insertion_is_gone_in_every_view_but_the_raw_one()
    {
        var file = Of("""<w:p><w:r><w:t>x</w:t></w:r><w:ins w:id="1" w:author="a"><w:del w:id="2" w:author="b"><w:r><w:delText>y</w:delText></w:r></w:del></w:ins></w:p>""");

        var texts = Enum.GetValues<RevisionView>()
            .Select(view => WordReader.Read(new MemoryStream(file), "test.docx", view).Text);

        Assert.Equal(["x", "x", "xy"], texts.Select(text => text.Trim()));
    }

    [Fact]
    public void Insertion_around_paragraphs_loses_no_text()
    {
        var document = WordReaderTests.Read(
            Of($"""<w:ins w:id="1" w:author="a">{Paragraph("kept")}</w:ins><w:p>{Paragraph("inner")}</w:p>"""));

        Assert.Equal("kept\ninner\n", document.Text);
    }

    [Fact]
    public void Comments_of_others_are_beside_the_text_and_never_in_it()
    {
        var document = WordReaderTests.Read(new WordFile
        {
            Body = """<w:p><w:r><w:t xml:space="preserve">before </w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>after</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>""",
            Comments = $"""<w:comment w:id="7" w:author="Jan">{Paragraph("add a social clause")}{Paragraph("please")}</w:comment>""",
        }.Bytes());

        Assert.Equal("before after", document.Text.Trim());
        Assert.Equal(new Aside(AsideKind.Comment, 12, "add a social clause\nplease", "Jan"),
            Assert.Single(document.Asides));
    }

    [Fact]
    public void Hidden_text_is_beside_the_text_and_struck_text_in_it_and_marked()
    {
        var document = WordReaderTests.Read(Of(
            $"""<w:p>{Run("seen ")}{Run("secret", "<w:vanish/>")}{Run("no more", "<w:strike/>")}{Run(" ")}{Run("nor this", "<w:dstrike/>")}{Run(" but this", """<w:strike w:val="0"/>""")}</w:p>"""));

        Assert.Equal("seen no more nor this but this", document.Text.Trim());
        Assert.Equal((AsideKind.Hidden, "secret"), (document.Asides[0].Kind, document.Asides[0].Text));
        Assert.Equal(["no more", "nor this"], document.Marks.Select(m => m.Span.In(document.Text)));
        Assert.True(document.IsMarked(new(5, 21), TextMarkKind.Struck));
        Assert.False(document.IsMarked(new(5, 25), TextMarkKind.Struck));
    }

    [Fact]
    public void Note_whose_reference_is_deleted_is_no_part_of_the_text()
    {
        var document = WordReaderTests.Read(new WordFile
        {
            Body = """<w:p><w:r><w:t>x</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:footnoteReference w:id="2"/></w:r></w:del></w:p>""",
            Footnotes = $"""<w:footnote w:id="2">{Paragraph("gone")}</w:footnote><w:footnote w:id="3">{Paragraph("lost")}</w:footnote>""",
        }.Bytes());

        Assert.Equal("x\nlost\n", document.Text);
    }
}
