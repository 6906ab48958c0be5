using Bissib.Procurement.Annotation;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.Annotated;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>Choices, defined terms and lists of proposed texts, as Word shows them.</summary>
public sealed class InsertedTextTests
{
    private const string Bullets = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
        <w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
        """;

    [Fact]
    public void Value_to_choose_is_highlighted_and_nothing_else()
    {
        var file = Insert(
            Paragraph("The text of the article stands here."), "At least [1500] hours, or [5] % of them.");

        var shown = Load(file).Descendants(Wml + "highlight").Select(mark => mark.Ancestors(Wml + "r").First().Value);

        Assert.Equal(["[1500]", "[5]"], shown);
    }

    [Fact]
    [Trait("Pitfall", "D10")]
    public void Defined_term_is_bold_and_its_marks_are_gone()
    {
        var file = Insert(
            Paragraph("The text of the article stands here."),
            "A **target person** is one who holds VCA** or the like.");

        Assert.Equal(["target person"], Load(file).Descendants(Wml + "b")
            .Select(bold => bold.Ancestors(Wml + "r").First().Value).Where(text => text != "Heading"));
        Assert.Contains(
            WordOutline.Texts(AcceptAll(file)), text => text == "A target person is one who holds VCA** or the like.");
    }

    [Fact]
    [Trait("Pitfall", "D10")]
    public void Entries_of_a_list_take_the_bullets_of_their_neighbours_and_never_their_numbers()
    {
        var file = Insert(
            Paragraph("The text of the article stands here.") + Listed("first", 4) + Listed("second", 4) + Listed("counted", 5),
            "- one entry", "- another entry");

        var entries = Load(file).Descendants(Wml + "p").Where(p => p.Value is "one entry" or "another entry").ToList();
        Assert.Equal(["4", "4"], entries.Select(p => (string)p.Element(Wml + "pPr")!.Element(Wml + "numPr")!.Element(Wml + "numId")!.Attribute(Wml + "val")!));
        Assert.Single(Load(file).Descendants(Wml + "sectPr"));
    }

    [Fact]
    [Trait("Pitfall", "D10")]
    public void Entries_of_a_list_stand_behind_dashes_where_the_file_has_no_bullets()
    {
        var file = Insert(Paragraph("The text of the article stands here."), "- one entry");

        Assert.Contains("– one entry", WordOutline.Texts(AcceptAll(file)));
    }

    [Theory]
    [InlineData("Head\n\nA line\ngoes on:\n- one\n- two\nand more", new[] { "Head", "A line goes on:", "- one", "- two and more" })]
    [InlineData("Head", new[] { "Head" })]
    public void Text_falls_into_paragraphs_and_entries(string text, string[] expected) =>
        Assert.Equal(expected, InsertedParagraph.Split(text));

    private static string Listed(string text, int list) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr></w:pPr>{Run(text)}</w:p>""";

    private static byte[] Insert(string body, params string[] paragraphs) => Annotate(
        new WordFile { Body = body, Numbering = Bullets }.Bytes(),
        Plan(insertions: [new("social/clause", 0, true, ["Heading", .. paragraphs], ["Missing"], Language.English)]),
        AnnotationExtent.Full);
}
