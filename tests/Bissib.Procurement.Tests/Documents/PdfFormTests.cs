using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfFormTests
{
    [Fact]
    public void Ticked_and_unticked_boxes_are_read_before_their_labels()
    {
        var content = RawPdf.Text(80, 700, "Clause sociale") + RawPdf.Text(80, 680, "Clause environnementale");

        var document = Form(
            content,
            "<< /Type /Annot /Subtype /Widget /FT /Btn /T (a) /V /Oui /AS /Oui /Rect [60 698 70 708] >>",
            "<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /AS /Off /Rect [60 678 70 688] >>");

        Assert.Equal(["☑ Clause sociale", "☐ Clause environnementale"], document.Texts());
        Assert.All(document.Blocks, b => Assert.Equal(BlockKind.FormField, b.Kind));
        PlaceCheck.Holds(document);
    }

    [Fact]
    public void Radio_buttons_take_their_value_from_the_field_above_them()
    {
        var content = RawPdf.Text(80, 700, "Oui") + RawPdf.Text(180, 700, "Non");

        var document = Form(
            content,
            "<< /Type /Annot /Subtype /Widget /Parent 8 0 R /AP << /N << /1 9 0 R /Off 9 0 R >> >> /Rect [60 698 70 "
                + "708] >>",
            "<< /Type /Annot /Subtype /Widget /Parent 8 0 R /AP << /N << /2 9 0 R /Off 9 0 R >> >> /Rect [160 698 170 "
                + "708] >>",
            "<< /FT /Btn /Ff 32768 /T (choice) /V /2 /Kids [6 0 R 7 0 R] >>",
            RawPdf.Stream("", "/Type /XObject /Subtype /Form /BBox [0 0 10 10]"));

        Assert.Equal("☐ Oui ☑ Non", string.Join(' ', document.Texts()));
    }

    [Fact]
    public void Value_of_a_text_field_stands_on_the_line_of_its_label_and_in_its_box()
    {
        var document = Form(
            RawPdf.Text(60, 700, "Naam van de inschrijver:"),
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /V (Groene Werkplaats vzw) /Rect [180 695 400 712] >>");

        Assert.Equal(["Naam van de inschrijver: Groene Werkplaats vzw"], document.Texts());
        var place = Assert.IsType<PdfPlace>(
            document.Places.PlaceAt(document.Text.IndexOf("Groene", StringComparison.Ordinal)));
        Assert.Equal(1, place.Page);
        Assert.InRange(place.Box.Left, 180, 181);
        Assert.InRange(place.Box.Bottom, 695, 700);
        Assert.InRange(place.Box.Top, 704, 712);
    }

    [Fact]
    public void Field_of_several_lines_keeps_its_words()
    {
        var document = Form(
            RawPdf.Text(60, 700, "Plan d'insertion"),
            "<< /Type /Annot /Subtype /Widget /FT /Tx /Ff 4096 /T (p) /V (Nous formons trois personnes\\ndurant six "
                + "mois.) /Rect [60 600 160 690] >>");

        Assert.Equal("Plan d'insertion Nous formons trois personnes durant six mois.",
            string.Join(' ', document.Texts()));
    }

    [Fact]
    public void Choice_is_read_as_it_is_displayed()
    {
        var document = Form(
            RawPdf.Text(60, 700, "Lot"),
            "<< /Type /Annot /Subtype /Widget /FT /Ch /T (l) /V (2) /Opt [[(1) (Nettoyage)] [(2) (Jardins)]] /Rect "
                + "[100 695 200 712] >>");

        Assert.Equal(["Lot Jardins"], document.Texts());
    }

    [Fact]
    public void Hidden_fields_push_buttons_and_passwords_are_not_read()
    {
        var document = Form(
            RawPdf.Text(60, 700, "Formulaire"),
            "<< /Type /Annot /Subtype /Widget /FT /Tx /F 2 /T (h) /V (caché) /Rect [100 695 200 712] >>",
            "<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (b) /Rect [200 695 300 712] >>",
            "<< /Type /Annot /Subtype /Widget /FT /Tx /Ff 8192 /T (s) /V (secret) /Rect [300 695 400 712] >>");

        Assert.Equal(["Formulaire"], document.Texts());
    }

    [Fact]
    public void Text_typed_over_the_page_is_read()
    {
        var document = Form(
            RawPdf.Text(60, 700, "Prix:"),
            "<< /Type /Annot /Subtype /FreeText /Contents (1.250 euro) /Rect [100 695 200 712] >>");

        Assert.Equal(["Prix: 1.250 euro"], document.Texts());
    }

    [Fact]
    public void Xfa_form_without_fields_of_its_own_is_a_named_problem()
    {
        var document = RawPdf.Page(
            RawPdf.Text(60, 700, "Please wait..."), catalog: "/AcroForm << /XFA 6 0 R /Fields [] >>",
                more: [RawPdf.Stream("<xdp/>")]).Read();

        var problem = Assert.Single(document.Problems);
        Assert.Equal("xfa-form", problem.Kind);
        Assert.EndsWith("Ask for a flattened version (“Print to PDF”).", problem.Message.English,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wingdings", 0xFE, "☑")]
    [InlineData("Wingdings", 0xA8, "☐")]
    [InlineData("Wingdings", 0x6F, "☐")]
    [InlineData("Wingdings", 0xFD, "☒")]
    [InlineData("ABCDEF+Wingdings2", 0x52, "☑")]
    [InlineData("Wingdings 2", 0xA3, "☐")]
    [InlineData("ZapfDingbats", 0x6F, "☐")]
    [InlineData("ZapfDingbats", 0x71, "☐")]
    [InlineData("ZapfDingbats", 0x34, "✔")]
    public void Box_drawn_as_a_letter_is_read_as_a_box(string font, int code, string box)
    {
        var name = font.Replace(" ", "#20", StringComparison.Ordinal);
        var content = $"BT /F2 10 Tf 1 0 0 1 60 700 Tm <{code:X2}> Tj ET\n" + RawPdf.Text(80, 700, "Clause sociale");

        var document = RawPdf.Page(
            content, "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>",
            more: [RawPdf.Font(name)]).Read();

        Assert.Equal([$"{box} Clause sociale"], document.Texts());
    }

    private static TenderDocument Form(string content, params string[] objects)
    {
        var annotations = objects.Index().Where(o => o.Item.Contains("/Annot", StringComparison.Ordinal))
            .Select(o => $"{o.Index + 6} 0 R");
        return RawPdf.Page(content, $"/Annots [{string.Join(' ', annotations)}]", "/AcroForm << /Fields [] >>", objects)
            .Read();
    }
}
