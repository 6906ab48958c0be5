using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

public class WordTableTests
{
    private const string HeaderRow = "<w:trPr><w:tblHeader/></w:trPr>";

    [Fact]
    public void Cell_knows_the_heading_of_its_column_also_where_cells_are_merged()
    {
        var document = Read(Table(
            Row(Cell("Poste"), Cell("Année 1", span: 2))
                .Replace("<w:tr>", $"<w:tr>{HeaderRow}", StringComparison.Ordinal),
            Row(Cell("Heures"), Cell("100"), Cell("200"))));

        Assert.Equal(
            ["Poste|", "Année 1|", "Heures|Poste", "100|Année 1", "200|Année 1"],
            document.Blocks.Select(b => $"{b.Span.In(document.Text)}|{b.ColumnHeader}"));
        Assert.Equal([true, true, false, false, false], document.Blocks.Select(b => b.Cell!.Value.IsHeader));
    }

    [Theory]
    [InlineData("<w:b/>", "", "Art", "Soort", true)]
    [InlineData("", "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/></w:tcPr>", "Art", "Soort", true)]
    [InlineData("", "", "Gunningscriterium", "Gewicht", true)]
    [InlineData("", "", "Naam", "De gemeente", false)]
    [InlineData("<w:b/>", "", "Nom :", "La commune", false)]
    public void First_row_heads_the_columns_where_it_looks_or_speaks_so(
        string look, string cell, string first, string second, bool isHeader)
    {
        var document = Read(Table(
            $"<w:tr><w:tc>{cell}<w:p>{Run(first, look)}</w:p></w:tc><w:tc>{cell}<w:p>{Run(second, look)}</w:p></w:tc></w:tr>",
            Row(Cell("x"), Cell("y"))));

        Assert.Equal(isHeader ? second : null, document.Blocks[3].ColumnHeader);
    }

    [Fact]
    public void First_row_heads_the_columns_where_the_style_of_the_table_says_so()
    {
        var document = Read(
            Table(Row(Cell("a"), Cell("b")), Row(Cell("c"), Cell("d"))).Replace("<w:tbl>",
                """<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="0420"/></w:tblPr>""",
                StringComparison.Ordinal),
            """<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>""");

        Assert.Equal("b", document.Blocks[3].ColumnHeader);
    }

    [Fact]
    public void Nested_table_keeps_its_own_headings_and_the_outer_row_its_cells()
    {
        var inner = Table(
            Row(Cell("Lot"), Cell("Prix")).Replace("<w:tr>", $"<w:tr>{HeaderRow}", StringComparison.Ordinal),
            Row(Cell("1"), Cell("2")));
        var document = Read(Table(
            $"<w:tr><w:tc>{Paragraph("left")}{inner}<w:p/></w:tc>{Cell("right")}</w:tr>", Row(Cell("c"), Cell("d"))));

        Assert.Equal(["left", "Lot", "Prix", "1", "2", "right", "c", "d"], Texts(document));
        Assert.Equal("Prix", document.Blocks[4].ColumnHeader);
        Assert.Equal(new TableCell(0, 0, 1), document.Blocks[5].Cell);
    }

    [Fact]
    public void Row_and_cell_that_are_deleted_are_out_and_set_aside()
    {
        var document = Read(Table(
            Row(Cell("a")),
            Row(Deleted("gone")).Replace("<w:tr>",
                """<w:tr><w:trPr><w:del w:id="1" w:author="o"/></w:trPr>""", StringComparison.Ordinal),
            Row(Cell("b"))));

        Assert.Equal(["a", "b"], Texts(document));
        Assert.Equal([0, 1], document.Blocks.Select(b => b.Cell!.Value.Row));
        Assert.Equal("gone", Assert.Single(document.Asides).Text);
    }

    [Fact]
    public void Cell_without_a_paragraph_and_row_that_starts_late_are_read()
    {
        var document = Read(Table(
            "<w:tr><w:tc/>" + Cell("a") + "</w:tr>",
            """<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>""" + Cell("b") + "</w:tr>"));

        Assert.Equal([1, 2], document.Blocks.Select(b => b.Cell!.Value.Column));
    }

    private static TenderDocument Read(string body, string styles = "") =>
        WordReaderTests.Read(new WordFile { Body = body + "<w:p/>", Styles = styles }.Bytes());

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, int span = 1) =>
        $"""<w:tc><w:tcPr><w:gridSpan w:val="{(char)('0' + span)}"/></w:tcPr>{Paragraph(text)}</w:tc>""";

    private static string Deleted(string text) =>
        $"""<w:tc><w:p><w:del w:id="9" w:author="o"><w:r><w:delText>{text}</w:delText></w:r></w:del></w:p></w:tc>""";

    private static IEnumerable<string> Texts(TenderDocument document) =>
        document.Blocks.Select(b => b.Span.In(document.Text));
}
