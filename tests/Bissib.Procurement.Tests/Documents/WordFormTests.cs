using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

public class WordFormTests
{
    [Theory]
    [InlineData("1", "☐", "☑ yes")]
    [InlineData("0", "☒", "☐ yes")]
    [InlineData("true", "þ", "☑ yes")]
    public void Check_box_control_shows_its_state_whatever_its_sign(string state, string sign, string expected)
    {
        var document = Read($"""<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/></w14:checkbox></w:sdtPr><w:sdtContent>{Run(sign)}</w:sdtContent></w:sdt>{Run(" yes")}</w:p>""");

        Assert.Equal(expected, document.Text.Trim());
        Assert.Equal(BlockKind.FormField, document.Blocks[0].Kind);
    }

    [Fact]
    public void Hint_of_a_control_that_nobody_filled_is_marked()
    {
        var document = Read(
            $"""<w:p>{Run("Nom : ")}{Control("Cliquez ici", isOpen: true)}</w:p><w:p>{Run("Nom : ")}{Control("Commune", isOpen: false)}</w:p>""");

        Assert.Equal([BlockKind.FormField, BlockKind.Paragraph], document.Blocks.Select(b => b.Kind));
        var mark = Assert.Single(document.Marks);
        Assert.Equal(("Cliquez ici", TextMarkKind.Placeholder), (mark.Span.In(document.Text), mark.Kind));
    }

    [Fact]
    public void Clause_with_one_open_control_stays_a_paragraph()
    {
        const string Clause =
            "L'adjudicataire consacre à l'exécution du marché au moins le nombre d'heures d'insertion suivant : ";
        var document = Read($"<w:p>{Run(Clause)}{Control("[nombre]", isOpen: true)}{Run(" heures par an.")}</w:p>");

        Assert.Equal(BlockKind.Paragraph, document.Blocks[0].Kind);
        Assert.Equal("[nombre]", document.Marks[0].Span.In(document.Text));
    }

    [Fact]
    public void Control_around_a_cell_marks_its_hint()
    {
        var document = Read(
            $"""<w:tbl><w:tr><w:tc>{Paragraph("Nom")}</w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:tc>{Paragraph("hint")}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl><w:p/>""");

        Assert.Equal("hint", Assert.Single(document.Marks).Span.In(document.Text));
    }

    [Theory]
    [InlineData("<w:result w:val=\"1\"/>", "wide")]
    [InlineData("<w:default w:val=\"1\"/>", "wide")]
    [InlineData("", "narrow")]
    public void List_of_the_old_forms_shows_its_choice_once(string state, string expected)
    {
        var list = $"""<w:ddList>{state}<w:listEntry w:val="narrow"/><w:listEntry w:val="wide"/></w:ddList>""";
        var document = Read($"<w:p>{Run("Road: ")}{Field(list, "FORMDROPDOWN", "narrow")}</w:p>");

        Assert.Equal($"Road: {expected}", document.Text.Trim());
        PlaceCheck.Holds(document);
    }

    [Fact]
    public void Comment_within_a_choice_of_the_old_forms_is_set_around_the_whole_choice()
    {
        var file = Of($"""<w:p>{Run("Road: ")}{Field("""<w:ddList><w:listEntry w:val="narrow"/></w:ddList>""", "FORMDROPDOWN", "")}{Run("!")}</w:p>""");

        var annotated = Annotation.Annotated.Remark(file, new(8, 10), new(0, 5));

        var ids = Annotation.Annotated.CommentIds(annotated);
        Annotation.Annotated.AssertBalanced(Annotation.RevisionAcceptor.Load(annotated), ids);
        Assert.Equal("Road: narrow!", Annotation.Annotated.Read(annotated).Text.Trim());
    }

    [Theory]
    [InlineData("<w:default w:val=\"type here\"/>", "type here", true)]
    [InlineData("<w:default w:val=\"type here\"/>", "Jan", false)]
    [InlineData("", "     ", true)]
    [InlineData("", "", true)]
    public void Text_field_of_the_old_forms_is_open_where_it_shows_blanks_or_its_hint(
        string input, string result, bool isOpen)
    {
        var document = Read(
            $"<w:p>{Run("Name: ")}{Field($"<w:textInput>{input}</w:textInput>", "FORMTEXT", result)}</w:p>");

        Assert.Equal(isOpen ? BlockKind.FormField : BlockKind.Paragraph, document.Blocks[0].Kind);
        Assert.Equal($"Name: {result}".TrimEnd(), document.Text.Trim());
    }

    [Theory]
    [InlineData("Wingdings", "o", "☐")]
    [InlineData("Wingdings", "\uF0FE", "☑")]
    [InlineData("Wingdings", "x", "☒")]
    [InlineData("Wingdings 2", "R", "☑")]
    [InlineData("Symbol", "\uF0B7", "•")]
    [InlineData("Symbol", "\uF0B3", "≥")]
    [InlineData("Arial", "o", "o")]
    public void Text_in_a_symbol_font_is_read_as_it_looks(string font, string text, string expected)
    {
        var document = Read($"""<w:p>{Run(text, $"""<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>""")}{Run(" a")}</w:p>""");

        Assert.Equal($"{expected} a", document.Text.Trim());
    }

    [Theory]
    [InlineData("Wingdings", "F0A8", "☐")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0FD", "☒")]
    [InlineData("Wingdings 2", "F054", "☒")]
    [InlineData("Segoe UI Symbol", "2612", "☒")]
    public void Symbol_shows_an_empty_a_ticked_or_a_crossed_box(string font, string code, string expected)
    {
        var document = Read($"""<w:p><w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>{Run(" a")}</w:p>""");

        Assert.Equal($"{expected} a", document.Text.Trim());
    }

    private static TenderDocument Read(string body) => WordReaderTests.Read(Of(body));

    private static string Control(string text, bool isOpen) =>
        $"<w:sdt><w:sdtPr>{(isOpen ? "<w:showingPlcHdr/>" : "")}<w:text/></w:sdtPr><w:sdtContent>{Run(text)}</w:sdtContent></w:sdt>";

    private static string Field(string form, string code, string result) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{form}</w:ffData></w:fldChar></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{(result.Length == 0 ? "" : Run(result))}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
}
