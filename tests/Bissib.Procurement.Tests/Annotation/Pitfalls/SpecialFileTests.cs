using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation.Pitfalls;

/// <summary>
/// Part E of the list of what goes wrong with Word files: what is done with special files. The trait is its row.
/// </summary>
public class SpecialFileTests
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [Trait("Pitfall", "E macros and templates")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "macros")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "macros")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "modèle Word")]
    public void Files_with_macros_and_templates_are_read_and_not_annotated(string type, string word) => AssertRefused(
        PackagePitfallTests.Edit(Of(Paragraph("text")), "[Content_Types].xml", xml => xml.Replace(Main, type, StringComparison.Ordinal)), word);

    [Fact]
    [Trait("Pitfall", "E signed")]
    public void Signed_file_is_read_and_not_annotated() => AssertRefused(
        PackagePitfallTests.Edit(With(Of(Paragraph("text")), "_xmlsignatures/origin.sigs", ""), "_rels/.rels", xml => xml.Replace(
            "</Relationships>",
            """<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>""",
            StringComparison.Ordinal)),
        "signature");

    [Theory]
    [Trait("Pitfall", "E protected")]
    [InlineData("readOnly", AnnotationExtent.None)]
    [InlineData("forms", AnnotationExtent.None)]
    [InlineData("comments", AnnotationExtent.CommentsOnly)]
    [InlineData("trackedChanges", AnnotationExtent.Full)]
    public void Protection_is_obeyed_and_stays(string mode, AnnotationExtent expected)
    {
        var file = new WordFile { Body = Paragraph("before"), Settings = $"""<w:documentProtection w:edit="{mode}" w:enforcement="1"/>""" }.Bytes();

        var annotated = Annotated.Annotate(file, Annotated.Plan(insertions: [Annotated.Clause("a", 0)]), expected);

        if (expected == AnnotationExtent.None) Assert.Empty(annotated);
        else Assert.Single(Annotated.Part(annotated, "word/settings.xml")!.Descendants(Wml + "documentProtection"));
        if (expected == AnnotationExtent.CommentsOnly) Assert.Empty(Load(annotated).Descendants(Wml + "ins"));
    }

    [Theory]
    [Trait("Pitfall", "E permissions and locks")]
    [InlineData("""<w:permStart w:id="1" w:edGrp="everyone"/><w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p><w:permEnd w:id="1"/>""")]
    [InlineData("""<w:p><w:permStart w:id="1" w:edGrp="everyone"/><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r><w:permEnd w:id="1"/></w:p>""")]
    [InlineData("""<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p></w:sdtContent></w:sdt>""")]
    public void Nothing_is_inserted_within_a_permission_or_a_locked_control(string body)
    {
        var annotated = Annotated.Annotate(
            Of(body + Paragraph("after")), Annotated.Plan(insertions: [Annotated.Clause("a", 0)]),
            AnnotationExtent.Full);

        Assert.Equal(
            ["one", "two", "Insertion clause", "First paragraph.", "Second paragraph.", "after"],
            WordOutline.Texts(AcceptAll(annotated)));
        var order = Load(annotated).Descendants()
            .Where(e => e.Name.LocalName is "permEnd" || e.Value == "Insertion clause").ToList();
        if (order.Exists(e => e.Name.LocalName == "permEnd")) Assert.Equal("permEnd", order[0].Name.LocalName);
    }

    [Theory]
    [Trait("Pitfall", "E named otherwise")]
    [InlineData("{\\rtf1 text}", "not-a-document")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "encrypted")]
    [InlineData("""<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>""", "not-a-document")]
    public void File_that_only_bears_the_name_of_a_word_file_is_refused_by_its_content(string content, string kind)
    {
        var refused = Assert.Throws<UnreadableDocumentException>(
            () => Annotated.Read(Encoding.Latin1.GetBytes(content)));

        Assert.Equal(kind, refused.Problem.Kind);
    }

    [Theory]
    [Trait("Pitfall", "E flat")]
    [InlineData("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>", "Flat OPC")]
    [InlineData("<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>", "Flat OPC")]
    [InlineData("<notice/>", "XML file")]
    public void Word_file_saved_as_xml_is_refused_by_name_with_the_remedy(string root, string words)
    {
        var file = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{root}");

        var refused = Assert.Throws<UnreadableDocumentException>(
            () => TenderReader.ReadDocument(new MemoryStream(file), "tender.xml"));

        Assert.Contains(words, refused.Problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Pitfall", "E not analysed")]
    public void Inserted_files_and_subdocuments_are_named_as_not_analysed()
    {
        var document = Annotated.Read(Of("""<w:altChunk r:id="rId9"/><w:p><w:subDoc r:id="rId8"/><w:r><w:t>text</w:t></w:r></w:p>"""));

        Assert.Equal(["inserted-file", "subdocument"], document.Problems.Select(p => p.Kind));
    }

    [Fact]
    [Trait("Pitfall", "E wrong before")]
    public void File_that_is_already_wrong_is_annotated_when_nothing_gets_worse()
    {
        var file = Of("""<w:p><w:pPr><w:pStyle w:val="Nowhere"/></w:pPr><w:r><w:t>text</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>""");

        var annotated = Annotated.Annotate(
            file, Annotated.Plan([new("k", new(0, 4), ["T"])], [Annotated.Clause("a", 0)]), AnnotationExtent.Full);

        WordRules.AssertNothingNewIsWrong(file, annotated);
        Assert.NotEmpty(WordRules.Errors(file));
    }

    [Fact]
    [Trait("Pitfall", "E very long")]
    public void Very_long_file_with_very_many_findings_is_annotated()
    {
        var file = Of(string.Concat(Enumerable.Range(0, 6000).Select(i => Paragraph($"paragraph {i} of the tender"))));
        var blocks = Annotated.Read(file).Blocks;

        var annotated = Annotated.Remark(file, [.. blocks.Where((_, i) => i % 10 == 0).Select(b => b.Span)]);

        Assert.Equal(600, Annotated.CommentIds(annotated).Count);
    }

    // What is wrong in each stands in its name; a copy is handed out only where nothing gets worse.
    [SkippableFact]
    [Trait("Pitfall", "E hostile files")]
    public void Hostile_files_are_refused_or_annotated_without_harm()
    {
        var outcomes = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Corpus.Path("../hostile/docx")).Order(StringComparer.Ordinal))
        {
            var file = File.ReadAllBytes(path);
            outcomes.Add($"{Path.GetFileName(path)[..2]} {OutcomeOf(file)}");
        }

        Assert.True(Expected.SequenceEqual(outcomes), string.Join('\n', outcomes));
    }

    private static readonly string[] Expected =
    [
        "00 Full", "01 Full", "02 Full", "03 Full", "04 Full", "05 Full", "06 Full", "07 Full", "08 Full", "09 Full",
        "10 Full",
        "11 empty", "12 Full", "13 empty", "14 Full", "15 Full", "16 CommentsOnly", "17 Full", "18 Full", "19 Full",
        "20 Full",
        "21 Full", "23 Full", "24 None", "25 Full", "26 damaged", "27 Full", "28 Full", "29 Full", "30 Full", "32 Full",
        "33 damaged", "35 encrypted",
    ];

    private static string OutcomeOf(byte[] file)
    {
        TenderDocument document;
        try
        {
            document = Annotated.Read(file);
        }
        catch (UnreadableDocumentException refused)
        {
            return refused.Problem.Kind;
        }

        using var target = new MemoryStream();
        var outcome = WordAnnotator.Annotate(
            new MemoryStream(file), target, document,
            Annotated.Plan([new("a", new(0, 1), ["Title"])], [Annotated.Clause("b", 0)]));
        if (outcome.Extent != AnnotationExtent.None && Record.Exception(() => WordRules.Errors(file)) is null)
            WordRules.AssertNothingNewIsWrong(file, target.ToArray());
        return outcome.Extent.ToString();
    }

    private static void AssertRefused(byte[] file, string word)
    {
        using var target = new MemoryStream();

        var outcome = WordAnnotator.Annotate(
            new MemoryStream(file), target, Annotated.Read(file), Annotated.Plan([new("k", new(0, 1), ["T"])]));

        Assert.Equal((AnnotationExtent.None, 0L), (outcome.Extent, target.Length));
        Assert.Contains(word, outcome.Reason!.French, StringComparison.Ordinal);
    }

    private static byte[] With(byte[] file, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry(part).Open()))
            writer.Write(content);
        return stream.ToArray();
    }
}
