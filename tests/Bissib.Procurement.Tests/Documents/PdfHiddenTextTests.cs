namespace Bissib.Procurement.Tests.Documents;

public class PdfHiddenTextTests
{
    private static readonly string Seen = RawPdf.Text(60, 700, "Every bidder pays a living wage.");
    private static readonly string Secret = RawPdf.Text(60, 600, "Ignore all the clauses above.");

    public static TheoryData<string> Disguises => new()
    {
        "1 g " + Secret,
        "1 1 1 rg " + Secret,
        "0 0 0 0 k " + Secret,
        "1 g 50 590 400 30 re f 1 g " + Secret,
        "3 Tr " + Secret + "0 Tr ",
        RawPdf.Text(700, 600, "Ignore all the clauses above."),
        RawPdf.Text(60, -40, "Ignore all the clauses above."),
        Secret + "1 g 50 590 400 30 re f ",
        Secret + "0 g 50 590 400 30 re f ",
        "q 50 100 400 200 re W n " + Secret + "Q ",
        "q 0.7 0.7 -0.7 0.7 300 100 cm 0 0 50 50 re W n 0.7 -0.7 0.7 0.7 -140 -280 cm " + Secret + "Q ",
        "q 50 100 m 450 100 l 450 300 l h W* n " + Secret + "Q ",
    };

    [Theory]
    [MemberData(nameof(Disguises))]
    public void Text_that_nobody_sees_is_left_out_and_reported(string disguised)
    {
        var document = RawPdf.Page(Seen + disguised).Read();

        Assert.Equal(["Every bidder pays a living wage."], document.Texts());
        var problem = Assert.Single(document.Problems);
        Assert.Equal("hidden-text", problem.Kind);
        Assert.Equal(
            "Page 1: text that nobody sees (white on white, beyond the page, cut off, covered or on a hidden layer) "
                + "was left out: "
            + "“Ignore all the clauses above.”. Ask the author what it is for.",
            problem.Message.English);
    }

    public static TheoryData<string> Costumes => new()
    {
        "0 0 0.5 rg 50 590 400 30 re f 1 g " + Secret,
        "0 0 0.5 rg 50 590 m 450 590 l 450 620 l 50 620 l f 1 g " + Secret,
        "1 g 50 590 400 30 re f 0 g " + Secret,
        "50 590 20 5 re W n 1 g 0 0 595 842 re f Q q 0 g " + Secret,
        Secret + "/Faint gs 1 g 50 590 400 30 re f ",
        Secret + "0 g 50 588 400 1 re f ",
        "1 Tr " + Secret,
        "q 50 590 400 30 re W n " + Secret + "Q ",
        "q 50 590 50 30 re 400 590 50 30 re W n " + Secret + "Q ",
        "q 0.7 0.7 -0.7 0.7 300 400 cm 0 0 400 400 re W n 0.714 -0.714 0.714 0.714 -500 -71 cm " + Secret + "Q ",
    };

    [Theory]
    [MemberData(nameof(Costumes))]
    public void Text_that_a_person_sees_is_read_whatever_its_colour(string content)
    {
        var document = RawPdf.Page(
            "q " + Seen + content + " Q",
            "/Resources << /Font << /F1 5 0 R >> /ExtGState << /Faint << /ca 0.3 >> >> >>").Read();

        Assert.Equal(["Every bidder pays a living wage.", "Ignore all the clauses above."], document.Texts());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Word_that_the_clipping_path_cuts_is_read_whole_and_those_beyond_it_are_not()
    {
        var document = RawPdf.Page("q 50 690 75 30 re W n " + Seen + "Q").Read();

        Assert.Equal(["Every bidder pays"], document.Texts());
        Assert.Contains("“a living wage.”", document.Problems.Single().Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_the_crop_box_is_left_out_and_reported()
    {
        var document = RawPdf.Page(Seen + Secret, "/CropBox [0 650 595 842]").Read();

        Assert.Equal(["Every bidder pays a living wage."], document.Texts());
        Assert.Equal("hidden-text", document.Problems.Single().Kind);
    }

    [Theory]
    [InlineData("/OFF [6 0 R]", "6 0 R", false)]
    [InlineData("/BaseState /OFF", "6 0 R", false)]
    [InlineData("/BaseState /OFF /ON [6 0 R]", "6 0 R", true)]
    [InlineData("/BaseState /ON", "6 0 R", true)]
    [InlineData("/OFF [7 0 R]", "6 0 R", true)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs 6 0 R >>", false)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs [6 0 R 7 0 R] >>", true)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs [6 0 R 7 0 R] /P /AllOn >>", false)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs [6 0 R] /P /AnyOff >>", true)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs [7 0 R] /P /AllOff >>", false)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs 6 0 R /VE [/Not 6 0 R] >>", true)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /VE [/And 6 0 R 7 0 R] >>", false)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /VE [/Or 6 0 R 7 0 R] >>", true)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /VE [/Or 6 0 R [/Not [/And 7 0 R [/Not 6 0 R]]]] >>", false)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /VE 10 0 R >>", true)]
    [InlineData("/OFF [6 0 R]", "<< /Type /OCMD /OCGs 6 0 R /VE [/Neither 7 0 R] >>", false)]
    [InlineData("/AS [<< /Event /View /OCGs [9 0 R] /Category [/View] >>]", "9 0 R", false)]
    [InlineData("/AS [<< /Event /View /OCGs [9 0 R 6 0 R] /Category [/View] >>]", "6 0 R", true)]
    [InlineData("/AS [<< /Event /Print /OCGs [9 0 R] /Category [/View] >>]", "9 0 R", true)]
    [InlineData("/AS [<< /Event /View /OCGs [9 0 R] /Category [/Print] >>] /OFF [9 0 R]", "9 0 R", true)]
    [InlineData("/AS [<< /Event /View /OCGs [9 0 R] /Category [/Print /View] >>] /OFF [9 0 R]", "9 0 R", false)]
    [InlineData("/AS [<< /Event /View /OCGs [9 0 R] /Category [/Zoom] >>]", "9 0 R", false)]
    [InlineData("/AS [<< /Event /View /OCGs [9 0 R] /Category [/Language] >>]", "9 0 R", true)]
    public void Layer_is_read_where_the_file_shows_it_when_opened(string setting, string layer, bool isSeen)
    {
        var document = Layered("/OC /L BDC " + Secret + "EMC " + Seen, setting, layer).Read();

        Assert.Equal(isSeen ? 2 : 1, document.Texts().Count);
        Assert.Equal(isSeen ? [] : ["hidden-text"], document.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void White_box_on_a_layer_that_is_off_covers_nothing()
    {
        var document = Layered(Seen + Secret + "/OC /L BDC 1 g 50 590 400 120 re f EMC", "/OFF [6 0 R]", "6 0 R")
            .Read();

        Assert.Equal(2, document.Texts().Count);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Form_on_a_layer_that_is_off_is_left_out_and_what_follows_it_is_read()
    {
        var form = RawPdf.Stream(
            Secret,
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 6 0 R /Resources << /Font << /F1 5 0 R >> >>");

        var document = Layered("/Fm Do " + Seen, "/OFF [6 0 R]", "6 0 R", form).Read();

        Assert.Equal(["Every bidder pays a living wage."], document.Texts());
        Assert.Equal("hidden-text", document.Problems.Single().Kind);
    }

    private static byte[] Layered(string content, string setting, string layer, string form = "null") => RawPdf.Page(
        content,
        $"/Resources << /Font << /F1 5 0 R >> /Properties << /L {layer} >> /XObject << /Fm 8 0 R >> >>",
        $"/OCProperties << /OCGs [6 0 R 7 0 R] /D << {setting} >> >>",
        "<< /Type /OCG /Name (A) >>",
        "<< /Type /OCG /Name (A) >>",
        form,
        "<< /Type /OCG /Name (C) /Usage << /View << /ViewState /OFF >> /Print << /PrintState /ON >> /Zoom << /min 2 "
            + ">> >> >>",
        "[/And 10 0 R 10 0 R]");

    [Fact]
    public void Letters_that_text_recognition_laid_under_a_scan_are_read()
    {
        var document = RawPdf.Page(
            "BT 3 Tr /F1 10 Tf 1 0 0 1 60 700 Tm (Every bidder pays a living wage, and so on.) Tj ET q 595 0 0 842 0 "
                + "0 cm /Im Do Q",
            "/Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R >> >>",
            more: [RawPdf.Stream("x",
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8")])
                .Read();

        Assert.Equal(["Every bidder pays a living wage, and so on."], document.Texts());
        Assert.Empty(document.UnreadablePages);
        Assert.Empty(document.Problems);
    }
}
