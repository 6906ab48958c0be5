using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Documents;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>Files of other kinds and other programs than Word's plain .docx.</summary>
public class WordKindTests
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void File_with_macros_and_template_are_read_like_a_document(string type)
    {
        var file = Rewritten(Of(Paragraph("text")), part => part.Replace(MainType, type, StringComparison.Ordinal));

        Assert.Equal("text", WordReaderTests.Read(file).Text.Trim());
    }

    [Fact]
    public void Strict_file_is_read_with_its_headings_header_and_notes()
    {
        var file = Rewritten(
            new WordFile
            {
                Body = Paragraph("Titre", "T1")
                    + """<w:p><w:r><w:t>body</w:t><w:footnoteReference w:id="2"/></w:r></w:p>""",
                Styles = Heading("T1", "heading 1", 0),
                Header = Paragraph("top"),
                Footnotes = $"""<w:footnote w:id="2">{Paragraph("note")}</w:footnote>""",
            }.Bytes(),
            part => part
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));

        var document = WordReaderTests.Read(file);

        Assert.Equal("Titre\nbody\nnote\ntop\n", document.Text);
        Assert.Equal(1, document.Blocks[0].Level);
    }

    // Google Docs wraps paragraphs and runs into controls of its own, and breaks words over them.
    [Fact]
    public void Export_of_google_docs_is_read_through_its_controls()
    {
        static string Wrapped(string content) =>
            $"""<w:sdt><w:sdtPr><w:id w:val="1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>""";
        var document = WordReaderTests.Read(new WordFile
        {
            Body = Wrapped($"""<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{Wrapped(Run("Clauses soc"))}{Run("iales")}</w:p>""")
                + $"""<w:p>{Wrapped($"""<w:ins w:id="0" w:author="a">{Run("insertion")}</w:ins>""")}{Wrapped("""<w:commentRangeStart w:id="0"/>""")}</w:p>""",
            Styles = """<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>""",
        }.Bytes());

        Assert.Equal("Clauses sociales\ninsertion\n", document.Text);
        Assert.Equal(2, document.Blocks[0].Level);
    }

    [SkippableFact]
    public void Export_of_libreoffice_says_the_same_as_the_file_it_was_made_of()
    {
        var file = new WordFile
        {
            Body = Paragraph("Clauses", "T1")
                + $"<w:tbl><w:tr><w:tc>{Paragraph("a")}</w:tc><w:tc>{Paragraph("b")}</w:tc></w:tr></w:tbl>"
                + """<w:p><w:r><w:t>x</w:t><w:noBreakHyphen/><w:t>y</w:t><w:tab/><w:t>z</w:t></w:r></w:p>""",
            Styles = Heading("T1", "heading 1", 0),
        }.Bytes();

        var exported = WordReaderTests.Read(Annotation.LibreOffice.Convert(file, "docx"));

        var original = WordReaderTests.Read(file);
        Assert.Equal(original.Text, exported.Text);
        Assert.Equal(original.Blocks.Select(b => (b.Kind, b.Level)), exported.Blocks.Select(b => (b.Kind, b.Level)));
    }

    [Theory]
    [InlineData("""<w:altChunk r:id="rId99"/>""", "inserted-file")]
    [InlineData("""<w:p><w:subDoc r:id="rId99"/></w:p>""", "subdocument")]
    public void File_inserted_as_a_whole_and_subdocument_are_named_as_not_analysed(string element, string kind)
    {
        var file = Of(Paragraph("text") + element + element);

        var tender = TenderReader.Read("t", [("test.docx", () => new MemoryStream(file))]);

        var problem = Assert.Single(tender.Problems);
        Assert.Equal(("test.docx", kind), (problem.Document, problem.Kind));
        Assert.Contains(": 2.", problem.Message.Dutch, StringComparison.Ordinal);
        Assert.Equal("text", tender.Documents[0].Text.Trim());
    }

    [SkippableTheory]
    [InlineData("18_numId_missing")]
    [InlineData("19_pStyle_missing")]
    [InlineData("17_hyperlink_rid_missing")]
    [InlineData("15_ins_around_paragraph")]
    [InlineData("16_p_in_p")]
    [InlineData("27_external_template")]
    [InlineData("28_malformed_uri")]
    [InlineData("29_undeclared_ignorable")]
    [InlineData("30_footnote_dangling")]
    [InlineData("24_docm_macro_ct")]
    public void Defective_file_that_a_validator_lets_pass_keeps_its_text(string name)
    {
        var folder = Corpus.Path("../hostile/docx");
        var file = Directory.GetFiles(folder, $"{name}.*").Single();

        var document = WordReaderTests.Read(File.ReadAllBytes(file));

        Assert.NotEmpty(document.Blocks);
        PlaceCheck.Holds(document);
    }

    [SkippableTheory]
    [InlineData("fr/vsgp-25tic06-ae.docx", 400, true)]
    [InlineData("fr/villeneuve-sur-lot-denrees-ae.docx", 200, false)]
    public void Real_form_is_read_with_its_boxes_and_in_its_language(string name, int atLeast, bool hasBoxes)
    {
        var document = WordReaderTests.Read(File.ReadAllBytes(Corpus.Path(name)));

        Assert.True(document.Blocks.Count >= atLeast);
        Assert.Equal(hasBoxes, document.Text.Contains('☐', StringComparison.Ordinal));
        Assert.All(document.Blocks, block => Assert.Equal(Language.French, block.Language));
        PlaceCheck.Holds(document);
    }

    private static byte[] Rewritten(byte[] package, Func<string, string> change)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(target.CreateEntry(entry.FullName).Open());
                writer.Write(change(reader.ReadToEnd()));
            }
        }

        return result.ToArray();
    }
}
