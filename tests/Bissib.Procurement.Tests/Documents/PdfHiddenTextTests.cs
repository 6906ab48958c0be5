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
            "Page 1: text that nobody sees (white on white, beyond the page or covered) was left out: “Ignore all the clauses above.”. "
            + "Ask the author what it is for.",
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
    public void Letters_that_text_recognition_laid_under_a_scan_are_read()
    {
        var document = RawPdf.Page(
            "BT 3 Tr /F1 10 Tf 1 0 0 1 60 700 Tm (Every bidder pays a living wage, and so on.) Tj ET q 595 0 0 842 0 0 cm /Im Do Q",
            "/Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R >> >>",
            more: [RawPdf.Stream("x", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8")]).Read();

        Assert.Equal(["Every bidder pays a living wage, and so on."], document.Texts());
        Assert.Empty(document.UnreadablePages);
        Assert.Empty(document.Problems);
    }
}
