using System.Text;
using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation.Pitfalls;

/// <summary>Part D of the list of what goes wrong with Word files: tracked insertions. The trait is the box of the list.</summary>
public class InsertionPitfallTests
{
    private const string Table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    [Fact]
    [Trait("Pitfall", "D1")]
    public void Inserted_paragraphs_have_exactly_one_tracked_mark_each_and_tracked_runs()
    {
        var annotated = Annotated.Insert(Of(Paragraph("before") + Paragraph("after")), 0);

        var paragraphs = Load(annotated).Descendants(Wml + "p").ToList();
        Assert.Equal([1, 1, 1, 0, 0], paragraphs.Select(p => p.Descendants(Wml + "rPr").SelectMany(r => r.Elements(Wml + "ins")).Count()));
        Assert.All(paragraphs[1..4], p => Assert.All(p.Descendants(Wml + "t"), t => Assert.Equal(Wml + "ins", t.Parent!.Parent!.Name)));
    }

    [Fact]
    [Trait("Pitfall", "D2")]
    public void Rejecting_gives_the_text_and_the_structure_back_and_accepting_only_adds()
    {
        var file = Styled("""<w:p><w:pPr><w:pStyle w:val="Listed"/></w:pPr><w:bookmarkStart w:id="3" w:name="b"/><w:r><w:t>entry</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>""" + Paragraph("after", "H1"));

        var annotated = Annotated.Insert(file, 0, 1);

        Assert.Equal(WordOutline.Of(Load(file)), WordOutline.Of(RejectAll(annotated)));
        string[] clause = ["Insertion clause", "First paragraph.", "Second paragraph."];
        Assert.Equal(["entry", .. clause, "after", .. clause], WordOutline.Texts(AcceptAll(annotated)));
    }

    [Fact]
    [Trait("Pitfall", "D3")]
    public void Section_properties_are_moved_and_never_cloned()
    {
        const string End = """<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>before</w:t></w:r></w:p>""";

        var annotated = Annotated.Insert(Of(End + Paragraph("after")), 0);

        Assert.Equal(["Second paragraph.", ""], Load(annotated).Descendants(Wml + "sectPr").Select(s => s.Parent!.Parent!.Name == Wml + "p" ? s.Parent.Parent.Value : ""));
    }

    [Theory]
    [Trait("Pitfall", "D4")]
    [InlineData("after a table", Table + "<w:p/>", 0)]
    [InlineData("before a table", "<w:p><w:r><w:t>before</w:t></w:r></w:p>" + Table + "<w:p/>", 0)]
    [InlineData("between two tables", Table + "<w:p/>" + Table + "<w:p/>", 0)]
    [InlineData("before the section of the body", "<w:p><w:r><w:t>last</w:t></w:r></w:p>", 0)]
    public void Insertion_at_an_edge_leaves_a_file_that_word_accepts(string where, string body, int block)
    {
        var file = Of(body);

        var annotated = Annotated.Annotate(file, Annotated.Plan(insertions: [Annotated.Clause("a", block)]), AnnotationExtent.Full);

        var accepted = AcceptAll(annotated).Root!.Elements().Single();
        Assert.Equal(Wml + "sectPr", accepted.Elements().Last().Name);
        Assert.Equal(Wml + "p", accepted.Elements().SkipLast(1).Last().Name);
        Assert.All(accepted.Descendants(Wml + "tc"), cell => Assert.Equal(Wml + "p", cell.Elements().Last().Name));
        Assert.Contains("First paragraph.", WordOutline.Texts(AcceptAll(annotated)));
        Assert.True(WordOutline.Of(Load(file)) == WordOutline.Of(RejectAll(annotated)), where);
    }

    // Rejected, the text of the paragraph would flow into ours and stay there: nothing behind it can take it.
    [Fact]
    [Trait("Pitfall", "D2")]
    public void Insertion_that_could_not_be_taken_back_becomes_a_comment()
    {
        var file = Of("""<w:p><w:pPr><w:suppressLineNumbers/><w:rPr><w:ins w:id="5" w:author="other"/></w:rPr></w:pPr><w:r><w:t>before</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>control</w:t></w:r></w:p></w:sdtContent></w:sdt>""");
        using var target = new MemoryStream();

        var outcome = WordAnnotator.Annotate(new MemoryStream(file), target, Annotated.Read(file), Annotated.Plan(insertions: [Annotated.Clause("a", 0)]));

        Assert.Equal(AnnotationExtent.CommentsOnly, outcome.Extent);
        Assert.Contains("rejecting all changes does not give the original", outcome.Faults);
        Assert.Contains("First paragraph.", WordOutline.Texts(Annotated.Part(target.ToArray(), "word/comments.xml")!));
        Assert.Equal(WordOutline.Of(Load(file)), WordOutline.Of(Load(target.ToArray())));
    }

    [Fact]
    [Trait("Pitfall", "D5")]
    public void Look_is_taken_from_the_neighbour_without_its_breaks_marks_and_unknown_styles()
    {
        var file = Styled("""<w:p w14:paraId="00000005"><w:pPr><w:pStyle w:val="Nowhere"/><w:pageBreakBefore/><w:ind w:left="720"/><w:rPr><w:ins w:id="5" w:author="other"/></w:rPr></w:pPr><w:bookmarkStart w:id="3" w:name="b"/><w:r><w:t>a neighbour that is long enough to pass for running text of the document</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>""" + Paragraph("after"));

        var annotated = Annotated.Insert(file, 0);

        var body = Load(annotated).Descendants(Wml + "p").Single(p => p.Value == "First paragraph.");
        Assert.Equal("720", (string?)body.Descendants(Wml + "ind").Single().Attribute(Wml + "left"));
        string[] left = ["pStyle", "pageBreakBefore", "bookmarkStart", "sectPr"];
        Assert.DoesNotContain(body.Descendants(), e => left.Contains(e.Name.LocalName));
        Assert.All(body.Descendants(Wml + "ins"), i => Assert.Equal(Annotated.Author, (string?)i.Attribute(Wml + "author")));
        Assert.Empty(body.Attributes());
    }

    [Fact]
    [Trait("Pitfall", "D6")]
    public void Insertion_moves_no_number_that_others_cite()
    {
        var file = Styled(Paragraph("First", "H1") + Paragraph("text of the article") + Paragraph("Second", "H1") + Paragraph("see article 2"));

        var annotated = Annotated.Insert(file, 1);

        var document = Annotated.Read(Accepted(annotated));
        Assert.Equal(["1 First", " Insertion clause", "2 Second"],
            document.Blocks.Where(b => b.Kind == Procurement.Documents.BlockKind.Heading).Select(b => $"{b.Number} {b.Span.In(document.Text)}"));
    }

    [Fact]
    [Trait("Pitfall", "D6")]
    public void Comment_lists_what_cites_the_articles_that_follow_and_not_what_cites_acts()
    {
        var file = Styled(Paragraph("First", "H1") + Paragraph("pay as article 2 says, and as article 1 does") + Paragraph("Second", "H1")
            + Paragraph("see point 3.1; article 2 of the Act of 2016 holds") + Paragraph("Third", "H1"));

        var annotated = Annotated.Insert(file, 1);

        var warning = WarningsOf(annotated).Single();
        Assert.Contains("adaptez les renvois : «\u00A0article 2\u00A0» (1 First)\u00A0; «\u00A0point 3.1\u00A0» (2 Second).", warning, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Pitfall", "D6")]
    public void Comment_counts_the_fields_that_point_behind_the_insertion()
    {
        static string Field(string code) => $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";
        var marked = """<w:p><w:bookmarkStart w:id="3" w:name="_Ref1"/><w:r><w:t>marked</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>""";
        var file = Of(Paragraph("before") + Field("REF _Ref1 \\r \\h") + Field("PAGEREF _Ref1") + Field("PAGE") + marked + Paragraph("end"));

        var before = Annotated.Insert(file, 0);
        var behind = Annotated.Insert(file, Annotated.Read(file).Blocks.Count - 1);

        Assert.Contains("Renvois automatiques vers la suite du document : 2", WarningsOf(before).Single(), StringComparison.Ordinal);
        Assert.Empty(WarningsOf(behind));
    }

    private static IEnumerable<string> WarningsOf(byte[] annotated) =>
        WordOutline.Texts(Annotated.Part(annotated, "word/comments.xml")!)
            .Where(text => text.Contains("renvois", StringComparison.OrdinalIgnoreCase));

    [Fact]
    [Trait("Pitfall", "D7")]
    public void Ids_of_changes_are_unique_over_body_header_and_notes()
    {
        var file = new WordFile
        {
            Body = Paragraph("before") + """<w:p><w:r><w:t>x</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""",
            Header = """<w:p><w:ins w:id="1" w:author="other"><w:r><w:t>top</w:t></w:r></w:ins></w:p>""",
            Footnotes = """<w:footnote w:id="2"><w:p><w:ins w:id="4" w:author="other"><w:r><w:t>note</w:t></w:r></w:ins></w:p></w:footnote>""",
        }.Bytes();

        var annotated = Annotated.Insert(file, 0, 1);

        var ids = Load(annotated).Descendants().Where(e => e.Attribute(Wml + "author") is not null).Select(e => (string)e.Attribute(Wml + "id")!)
            .Concat(["1", "4"]).ToList();
        Assert.True(ids.Count > 8);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [Trait("Pitfall", "D8")]
    [InlineData("")]
    [InlineData("<w:trackRevisions/>")]
    public void Changes_of_others_and_the_tracking_itself_stay_as_they_are(string tracking)
    {
        var file = new WordFile
        {
            Body = """<w:p><w:del w:id="7" w:author="other"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="8" w:author="other"><w:r><w:t>before</w:t></w:r></w:ins></w:p>""" + Paragraph("after"),
            Header = """<w:p><w:ins w:id="1" w:author="other"><w:r><w:t>top</w:t></w:r></w:ins></w:p>""",
            Settings = tracking,
        }.Bytes();

        var annotated = Annotated.Insert(file, 0);

        Assert.Equal(Foreign(Load(file)), Foreign(Load(annotated)));
        Assert.Equal(Annotated.Part(file, "word/settings.xml")!.ToString(), Annotated.Part(annotated, "word/settings.xml")!.ToString());
        Assert.Equal(Annotated.Part(file, "word/header1.xml")?.ToString(), Annotated.Part(annotated, "word/header1.xml")?.ToString());

        static IEnumerable<string> Foreign(XDocument document) =>
            document.Descendants().Where(e => (string?)e.Attribute(Wml + "author") == "other").Select(e => e.ToString());
    }

    [Fact]
    [Trait("Pitfall", "D9")]
    public void Text_is_composed_has_its_language_and_keeps_its_no_break_spaces()
    {
        var text = "Délai\u00a0: 5\u00a0% des heures".Normalize(NormalizationForm.FormD);
        var clause = Annotated.Clause("a", 0) with { Paragraphs = ["Titre", $"{text}\nfin"] };
        var file = Of("""<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>before</w:t></w:r></w:p>""");

        var annotated = Annotated.Annotate(file, Annotated.Plan(insertions: [clause]), AnnotationExtent.Full);

        var run = Load(annotated).Descendants(Wml + "r").Single(r => r.Value.StartsWith("Délai", StringComparison.Ordinal));
        Assert.Equal("Délai\u00a0: 5\u00a0% des heures fin", run.Value);
        Assert.Equal("fr-BE", (string?)run.Descendants(Wml + "lang").Single().Attribute(Wml + "val"));
        Assert.NotEmpty(run.Ancestors(Wml + "p").Single().Descendants(Wml + "bidi"));
    }

    [Fact]
    [Trait("Pitfall", "D10")]
    public void Lines_of_a_list_and_labels_become_tracked_paragraphs_of_their_own()
    {
        var clause = Annotated.Clause("a", 0) with { Paragraphs = ["Titre", "Preuve. Une attestation.", "- premier", "- second"] };

        var annotated = Annotated.Annotate(Of(Paragraph("before") + Paragraph("after")), Annotated.Plan(insertions: [clause]), AnnotationExtent.Full);

        Assert.Equal(["before", "Titre", "Preuve. Une attestation.", "– premier", "– second", "after"], WordOutline.Texts(AcceptAll(annotated)));
        Assert.Equal(["before", "after"], WordOutline.Texts(RejectAll(annotated)));
    }

    private static byte[] Accepted(byte[] file) => PackagePitfallTests.Edit(file, "word/document.xml", _ => AcceptAll(file).ToString(SaveOptions.DisableFormatting));

    private static byte[] Styled(string body) => new WordFile
    {
        Body = body,
        Styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """,
        Numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """,
    }.Bytes();
}
