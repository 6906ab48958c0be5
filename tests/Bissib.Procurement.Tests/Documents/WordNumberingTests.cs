using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class WordNumberingTests
{
    [Theory]
    [InlineData("decimal", "", "Art. 1", "Art. 2", "Art. 3")]
    [InlineData("decimalZero", "", "Art. 01", "Art. 02", "Art. 03")]
    [InlineData("upperRoman", "", "Art. I", "Art. II", "Art. III")]
    [InlineData("lowerLetter", "", "Art. a", "Art. b", "Art. c")]
    [InlineData("ordinal", "fr-BE", "Art. 1er", "Art. 2e", "Art. 3e")]
    [InlineData("ordinal", "nl-BE", "Art. 1e", "Art. 2e", "Art. 3e")]
    [InlineData("ordinal", "en-GB", "Art. 1st", "Art. 2nd", "Art. 3rd")]
    [InlineData("ordinalText", "fr-BE", "Art. Premier", "Art. Deuxième", "Art. Troisième")]
    [InlineData("cardinalText", "nl-BE", "Art. Een", "Art. Twee", "Art. Drie")]
    [InlineData("decimalEnclosedParen", "", "Art. (1)", "Art. (2)", "Art. (3)")]
    [InlineData("chicago", "", "Art. *", "Art. †", "Art. ‡")]
    public void Number_is_written_in_the_format_and_language_of_its_level(
        string format, string language, params string[] expected)
    {
        var level = Level(0, format, "Art. %1");
        var document = Read(Entry(0) + Entry(0) + Entry(0), level, language);

        Assert.Equal(expected, document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void Article_paragraph_point_and_letter_of_a_belgian_act_are_numbered()
    {
        var levels = Level(0, "decimal", "Article %1.") + Level(1, "decimal", "§ %2.") + Level(2, "decimal", "%3°")
            + Level(3, "lowerLetter", "%4)");
        var document = Read(
            Entry(0) + Entry(1) + Entry(2) + Entry(3) + Entry(3) + Entry(2) + Entry(1) + Entry(2) + Entry(0) + Entry(1),
            levels);

        Assert.Equal(
            ["Article 1.", "§ 1.", "1°", "a)", "b)", "2°", "§ 2.", "1°", "Article 2.", "§ 1."],
            document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void Legal_numbering_writes_the_numbers_of_all_levels_in_digits()
    {
        var levels = Level(0, "upperRoman", "%1.") + Level(1, "upperLetter", "%1.%2", "<w:isLgl/>");
        var document = Read(Entry(0) + Entry(0) + Entry(1), levels);

        Assert.Equal(["I.", "II.", "2.1"], document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void Level_without_its_parent_starts_from_the_start_of_the_parent()
    {
        var document = Read(Entry(1) + Entry(1) + Entry(0), Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2"));

        Assert.Equal(["1.1", "1.2", "1."], document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void Own_format_is_taken_from_its_first_numbers()
    {
        const string Level =
            """<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>""";

        Assert.Equal("001", Read(Entry(0), Level).Blocks[0].Number);
    }

    [Fact]
    public void Empty_entry_counts_and_one_whose_mark_is_deleted_or_hidden_does_not()
    {
        const string Empty =
            """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{0}</w:pPr></w:p>""";
        var gone = Empty.Replace("{0}", """<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>""", StringComparison.Ordinal);
        var hidden = Empty.Replace("{0}", "<w:rPr><w:vanish/></w:rPr>", StringComparison.Ordinal);
        var empty = Empty.Replace("{0}", "", StringComparison.Ordinal);
        var document = Read(Entry(0) + gone + Entry(0) + hidden + Entry(0) + empty + Entry(0),
            Level(0, "decimal", "%1."));

        Assert.Equal(["1.", "2.", "3.", "5."], document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void List_that_is_not_defined_has_no_number_and_loses_no_text()
    {
        var document = Read(Entry(0, list: 8), Level(0, "decimal", "%1."));

        Assert.Equal((null, "x"), (document.Blocks[0].Number, document.Text.Trim()));
    }

    private static TenderDocument Read(string body, string levels, string language = "") =>
        WordReaderTests.Read(new WordFile
        {
            Body = body,
            Styles = $"""<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>""",
            Numbering = $"""<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        }.Bytes());

    private static string Entry(int level, int list = 1) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>""";

    private static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";
}
