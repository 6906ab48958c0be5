using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

public class WordContentsTests
{
    [Fact]
    public void Control_that_word_keeps_for_contents_holds_entries_only()
    {
        var document = Read(
            $"""<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>{Paragraph("Inhoud")}{Paragraph("Sociale clausules 4")}</w:sdtContent></w:sdt>{Paragraph("text")}""");

        Assert.Equal([BlockKind.ContentsEntry, BlockKind.ContentsEntry, BlockKind.Paragraph], KindsOf(document));
    }

    [Fact]
    public void Typed_contents_are_told_by_their_title_and_rising_pages()
    {
        var document = Read(
            Paragraph("Table des matières") + Paragraph("1. Objet 3") + Paragraph("2. Clauses sociales 12") + "<w:p/>"
            + Paragraph("3. Prix 12") + Paragraph("Article 4") + Paragraph("Prix en 2026"));

        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.ContentsEntry, BlockKind.ContentsEntry, BlockKind.ContentsEntry],
            KindsOf(document).Take(4));
        Assert.NotEqual(BlockKind.ContentsEntry, document.Blocks[4].Kind);
    }

    [Fact]
    public void Title_of_contents_without_entries_makes_no_entries_of_articles()
    {
        var document = Read(Paragraph("Inhoud") + Paragraph("Artikel 1")
            + Paragraph("De opdracht is verdeeld in percelen."));

        Assert.DoesNotContain(BlockKind.ContentsEntry, KindsOf(document));
    }

    [Fact]
    public void Typed_contents_in_a_table_are_entries_and_a_table_of_prices_is_not()
    {
        static string Table(params (string Text, string Number)[] rows) =>
            $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr><w:tc>{Paragraph(r.Text)}</w:tc><w:tc>{Paragraph(r.Number)}</w:tc></w:tr>"))}</w:tbl><w:p/>";
        (string, string)[] rows = [("Objet", "1"), ("Clauses sociales", "4"), ("Prix", "9")];
        var document = Read(Paragraph("Sommaire") + Table(rows) + Paragraph("Prix") + Table(rows));

        Assert.Equal(6, KindsOf(document).Count(k => k == BlockKind.ContentsEntry));
        Assert.Equal(6, KindsOf(document).Count(k => k == BlockKind.TableCell));
    }

    [Theory]
    [InlineData("""<w:hyperlink w:anchor="_Toc123">{0}</w:hyperlink>""", true)]
    [InlineData("""<w:hyperlink w:anchor="_heading=h.abc">{0}</w:hyperlink>""", true)]
    [InlineData("""<w:hyperlink w:anchor="_Ref123">{0}</w:hyperlink>""", false)]
    [InlineData("""<w:r><w:t>See </w:t></w:r><w:hyperlink w:anchor="_Toc123">{0}</w:hyperlink>""", false)]
    public void Entry_that_is_a_link_to_a_heading_is_told(string paragraph, bool isEntry)
    {
        var document = Read(
            $"<w:p>{paragraph.Replace("{0}", Run("Clauses sociales"), StringComparison.Ordinal)}</w:p>");

        Assert.Equal(isEntry, document.Blocks[0].Kind == BlockKind.ContentsEntry);
    }

    [Theory]
    [InlineData("Titre1", "heading 1", "", 1)]
    [InlineData("S1", "Kop 2", "", 2)]
    [InlineData("S1", "Überschrift 3", "", 3)]
    [InlineData("S1", "Titre 2 numéroté", "", 2)]
    [InlineData("S1", "Artikel", "Kop 3,Art", 3)]
    [InlineData("S1", "heading 4,Titre 4 Ville", "", 4)]
    [InlineData("Titel", "Title", "", 1)]
    [InlineData("S1", "Titre du tableau", "", 0)]
    [InlineData("S1", "Koptekst", "", 0)]
    public void Headings_are_told_by_the_names_and_aliases_of_their_styles(string id, string name, string aliases,
        int level)
    {
        var document = WordReaderTests.Read(new WordFile
        {
            Body = Paragraph("Sociale clausules", id),
            Styles = $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:aliases w:val="{aliases}"/></w:style>""",
        }.Bytes());

        Assert.Equal(level, document.Blocks[0].Level);
    }

    [Fact]
    public void Large_first_letter_belongs_to_the_word_it_begins()
    {
        var document = Read(
            $"""<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>{Run("L")}</w:p>{Paragraph("'adjudicataire")}""");

        Assert.Equal("L'adjudicataire", Assert.Single(document.Blocks).Span.In(document.Text));
        PlaceCheck.Holds(document);
    }

    [Fact]
    public void Formula_is_read_in_one_line()
    {
        var document = Read(
            """<w:p><w:r><w:t xml:space="preserve">P = </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>Pmin</m:t></m:r></m:num><m:den><m:r><m:t>P+1</m:t></m:r></m:den></m:f><m:r><m:t>×40</m:t></m:r></m:oMath></w:p>""");

        Assert.Equal("P = Pmin/(P+1)×40", document.Text.Trim());
    }

    [Fact]
    public void Note_in_a_table_follows_the_table_and_keeps_the_row_whole()
    {
        const string Reference = """<w:r><w:footnoteReference w:id="2"/></w:r>""";
        var document = WordReaderTests.Read(new WordFile
        {
            Body = $"""<w:tbl><w:tr><w:tc><w:p>{Run("a")}{Reference}</w:p></w:tc><w:tc>{Paragraph("b")}</w:tc></w:tr></w:tbl>{Paragraph("after")}""",
            Footnotes = $"""<w:footnote w:id="2">{Paragraph("note")}</w:footnote>""",
        }.Bytes());

        Assert.Equal("a\nb\nnote\nafter\n", document.Text);
        PlaceCheck.Holds(document);
    }

    private static TenderDocument Read(string body) => WordReaderTests.Read(Of(body));

    private static IEnumerable<BlockKind> KindsOf(TenderDocument document) => document.Blocks.Select(b => b.Kind);
}
