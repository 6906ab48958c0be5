using System.Globalization;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfPageTests
{
    private const string Sentence = "Every bidder pays a living wage.";

    [Theory]
    [InlineData(0, 60, 700)]
    [InlineData(90, 700, 535)]
    [InlineData(180, 535, 142)]
    [InlineData(270, 142, 60)]
    public void Words_of_a_rotated_page_stand_where_the_page_shows_them(int degrees, double x, double y)
    {
        var document = RawPdf.Page(RawPdf.Text(60, 700, Sentence), $"/Rotate {degrees}").Read();

        Assert.Equal([Sentence], document.Texts());
        var box = Assert.IsType<PdfPlace>(document.Places.PlaceAt(0)).Box;
        Assert.InRange(x, box.Left - 1, box.Right + 1);
        Assert.InRange(y, box.Bottom - 1, box.Top + 1);
    }

    [Fact]
    public void Sideways_text_is_read_along_its_lines()
    {
        var content = "BT /F1 10 Tf 0 1 -1 0 300 100 Tm (Every bidder pays a) Tj ET BT /F1 10 Tf 0 1 -1 0 312 100 Tm "
            + "(living wage to all.) Tj ET";

        Assert.Equal(["Every bidder pays a living wage to all."], RawPdf.Page(content).Read().Texts());
    }

    [Fact]
    public void Boxes_are_in_points_from_the_corner_that_is_displayed()
    {
        var cropped = RawPdf.Page(RawPdf.Text(160, 700, Sentence), "/MediaBox [0 0 595 842] /CropBox [100 100 595 842]")
            .Read();
        var large = RawPdf.Page(RawPdf.Text(60, 700, Sentence), "/UserUnit 2.5").Read();

        Assert.InRange(Assert.IsType<PdfPlace>(cropped.Places.PlaceAt(0)).Box.Left, 59, 61);
        var box = Assert.IsType<PdfPlace>(large.Places.PlaceAt(0)).Box;
        Assert.InRange(box.Left, 149, 151);
        Assert.InRange(box.Top - box.Bottom, 20, 30);
    }

    [Theory]
    [InlineData("[-50 30 560 900]", 30)]
    [InlineData("[0 30 560 842]", 30)]
    [InlineData("[700 900 800 1000]", 0)]
    public void Crop_box_shows_no_more_than_there_is_of_the_page(string crop, double cut)
    {
        var document = RawPdf.Page(RawPdf.Text(60, 700, Sentence), $"/MediaBox [0 0 595 842] /CropBox {crop}").Read();

        var box = Assert.IsType<PdfPlace>(document.Places.PlaceAt(0)).Box;
        Assert.Equal((60, 700 - cut), (Math.Round(box.Left, 2), Math.Round(box.Bottom + 2.2, 2)));
    }

    [Fact]
    public void Page_may_begin_below_zero()
    {
        var document = RawPdf.Page(RawPdf.Text(-240, 279, Sentence), "/MediaBox [-300 -421 295 421]").Read();

        var box = Assert.IsType<PdfPlace>(document.Places.PlaceAt(0)).Box;
        Assert.InRange(box.Left, 59, 61);
        Assert.InRange(700, box.Bottom, box.Top);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Soft_hyphen_at_a_line_end_leaves_one_word_and_one_within_a_word_nothing()
    {
        var map = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            1 begincodespacerange <00> <FF> endcodespacerange
            1 beginbfchar <83> <00AD> endbfchar
            endcmap end end
            """;
        var content = "BT /F2 10 Tf 1 0 0 1 60 700 Tm (les clauses so\\203ciales et environ\\203) Tj 0 -12 Td "
            + "(nementales du contrat) Tj ET";

        var document = RawPdf.Page(
            content, "/Resources << /Font << /F2 6 0 R >> >>",
            more: [RawPdf.Font("Own", "/ToUnicode 7 0 R"), RawPdf.Stream(map)]).Read();

        Assert.Equal(["les clauses sociales et environnementales du contrat"], document.Texts());
    }

    [Fact]
    public void Ligatures_and_accents_drawn_apart_are_plain_letters()
    {
        var map = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            1 begincodespacerange <00> <FF> endcodespacerange
            5 beginbfchar <80> <FB03> <81> <FB01> <82> <0301> <83> <00AD> <84> <00660066> endbfchar
            endcmap end end
            """;
        var content =
            "BT /F2 10 Tf 1 0 0 1 60 700 Tm (o\\204re e\\200cace, \\201ni, socie\\202te\\202, envi\\203ron) Tj ET";

        var document = RawPdf.Page(
            content, "/Resources << /Font << /F2 6 0 R >> >>",
            more: [RawPdf.Font("Own", "/ToUnicode 7 0 R"), RawPdf.Stream(map)]).Read();

        Assert.Equal(["offre efficace, fini, société, environ"], document.Texts());
    }

    [Fact]
    public void Page_of_letters_that_stand_for_nothing_is_unreliable()
    {
        var content = "BT /F2 10 Tf 1 0 0 1 60 700 Tm <004100420043004400450046004700480049004A004B004C004D> Tj ET"
            + RawPdf.Text(60, 600, Sentence);

        var document = RawPdf.Page(
            content, "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>",
            more:
            [
                "<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [7 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe) /Ordering "
                    + "(Identity) /Supplement 0 >> "
                    + "/FontDescriptor << /Type /FontDescriptor /FontName /Odd /Flags 4 >> >>",
            ]).Read(new ReadingOptions { RecognisesScans = false });

        Assert.StartsWith("Some letters on the page cannot be read",
            Assert.Single(document.UnreadablePages).Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7KH ELGGHU SD\\V D OLYLQJ 0DoRQQHULH GX 0DUFKp 6RFLpWpV 5pJLRQ 3ODQ7ULP 4XHO", true)]
    [InlineData("The bidder pays a living wage and trains persons from the labour market", false)]
    [InlineData("TOTAAL EXCL BTW A4B7 REF-2031-X ISO9001 EN13201 IP65 230V 50Hz M12x40 BE0123", false)]
    public void Page_whose_table_of_letters_is_wrong_is_unreliable(string line, bool isUnreliable)
    {
        var content = new StringBuilder();
        for (var y = 800; y > 600; y -= 12) content.Append(RawPdf.Text(60, y, line));

        var document = RawPdf.Page(content.ToString()).Read(new ReadingOptions { RecognisesScans = false });

        Assert.Equal(isUnreliable, document.UnreadablePages.Count == 1);
    }

    [Fact]
    public void Map_with_more_labels_than_a_page_of_text_is_named_and_other_pages_are_read()
    {
        var labels = new StringBuilder("BT /F1 1 Tf ");
        for (var label = 0; label < 18_000; label++) labels.Append(CultureInfo.InvariantCulture,
            $"1 0 0 1 {label % 590} {label * 7 % 840} Tm (Lot {label}) Tj ");

        var document = RawPdf.Page(labels.Append("ET").ToString()).Read();

        Assert.StartsWith("The page holds more letters or lines than a page of text",
            Assert.Single(document.UnreadablePages).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_that_draws_forms_without_end_is_named()
    {
        string[] levels =
        [
            .. Enumerable.Range(0, 12).Select(level => RawPdf.Stream(
                string.Concat(Enumerable.Repeat("/X Do ", 10)),
                $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {level + 7} 0 R >> >>")),
            RawPdf.Stream("", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"),
        ];

        var document = RawPdf.Page("/X Do", "/Resources << /XObject << /X 6 0 R >> >>", more: levels).Read();

        Assert.Single(document.UnreadablePages);
    }

    [Fact]
    public void Scripts_and_actions_of_the_file_are_not_text()
    {
        var document = RawPdf.Page(
            RawPdf.Text(60, 700, Sentence), catalog: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>").Read();

        Assert.Equal([Sentence], document.Texts());
    }

    [Fact]
    public void Files_attached_to_a_pdf_are_listed_as_not_read()
    {
        var document = RawPdf.Page(
            RawPdf.Text(60, 700, Sentence), catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
            more: ["<< /Type /Filespec /F (bestek.docx) /EF << /F 7 0 R >> >>",
                RawPdf.Stream("PK", "/Type /EmbeddedFile")]).Read();

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("attached-files", true),
            (problem.Kind, problem.Message.English.Contains("bestek.docx", StringComparison.Ordinal)));
        Assert.Equal([Sentence], document.Texts());
    }

    [Fact]
    public void Last_revision_of_a_file_is_read()
    {
        var first = Encoding.Latin1.GetString(RawPdf.Page(RawPdf.Text(60, 700, "Draft")));
        var start = first[(first.IndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var content = RawPdf.Stream(RawPdf.Text(60, 700, "Final"));
        var second = $"{first}4 0 obj\n{content}\nendobj\n";
        second += $"xref\n4 1\n{first.Length:D10} 00000 n \ntrailer\n<< /Root 1 0 R /Size 6 /Prev {start} "
            + $">>\nstartxref\n{second.Length}\n%%EOF\n";

        Assert.Equal(["Final"], Encoding.Latin1.GetBytes(second).Read().Texts());
    }
}
