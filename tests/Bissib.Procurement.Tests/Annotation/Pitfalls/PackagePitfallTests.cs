using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation.Pitfalls;

/// <summary>
/// Part B of the list of what goes wrong with Word files: parts and package. The trait is the box of the list.
/// </summary>
public class PackagePitfallTests
{
    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    [Fact]
    [Trait("Pitfall", "B1")]
    public void First_comment_makes_one_part_and_later_ones_use_it()
    {
        var file = Of(Paragraph("living wage"));
        var once = Annotated.Remark(file, new TextSpan(0, 6));

        var twice = Annotated.Annotate(once, Annotated.Plan([new("social/other", new(7, 11), ["Title"])]));

        using var archive = new ZipArchive(new MemoryStream(twice));
        Assert.Single(archive.Entries, e => e.FullName.Contains("comments", StringComparison.OrdinalIgnoreCase));
        Assert.Single(
            Annotated.Part(twice, "[Content_Types].xml")!.Root!.Elements(),
            e => e.ToString().Contains("comments+xml", StringComparison.Ordinal));
        Assert.Single(Annotated.Part(twice, "word/_rels/document.xml.rels")!.Root!.Elements(),
            e => e.ToString().Contains("/comments\"", StringComparison.Ordinal));
        Assert.Equal(2, Annotated.CommentIds(twice).Count);
    }

    [Fact]
    [Trait("Pitfall", "B2")]
    public void File_without_companions_stays_without_them()
    {
        var annotated = Annotated.Remark(Of(Paragraph("living wage")), new TextSpan(0, 6));

        using var archive = new ZipArchive(new MemoryStream(annotated));
        string[] companions = ["commentsExtended", "commentsIds", "commentsExtensible", "people"];
        Assert.DoesNotContain(
            archive.Entries, e => companions.Any(c => e.FullName.Contains(c, StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Pitfall", "B2")]
    public void Each_companion_gets_an_entry_for_each_comment_and_resolved_comments_stay_resolved()
    {
        var file = CompanionFile.Make();

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "living"), Annotated.SpanOf(file, "wage"));

        var threads = Annotated.Part(annotated, "word/commentsExtended.xml")!.Root!.Elements().ToList();
        Assert.Equal(3, threads.Count);
        Assert.Equal("1", (string?)threads[0].Attribute(Word2012 + "done"));
        Assert.Equal(3, Annotated.Part(annotated, "word/commentsIds.xml")!.Root!.Elements().Count());
        Assert.Equal(3, Annotated.Part(annotated, "word/commentsExtensible.xml")!.Root!.Elements().Count());
        Assert.Equal(["other", Annotated.Author],
            Annotated.Part(annotated, "word/people.xml")!.Root!.Elements()
                .Select(p => (string)p.Attribute(Word2012 + "author")!));
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    [Trait("Pitfall", "B3")]
    public void Thread_hangs_on_the_last_paragraph_by_an_id_that_is_free_and_in_range()
    {
        var file = CompanionFile.Make();

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "living"));

        var comments = Annotated.Part(annotated, "word/comments.xml")!.Root!.Elements().ToList();
        var last = (string)comments[1].Elements(Wml + "p").Last().Attribute(Word2010 + "paraId")!;
        Assert.Equal(
            last,
            (string?)Annotated.Part(annotated, "word/commentsExtended.xml")!.Root!.Elements().Last()
                .Attribute(Word2012 + "paraId"));
        var ids = comments.Descendants(Wml + "p").Concat(Load(annotated).Descendants(Wml + "p"))
            .Attributes(Word2010 + "paraId").Select(a => Convert.ToUInt32(a.Value, 16)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.InRange(id, 1u, 0x7FFFFFFFu));
    }

    [Fact]
    [Trait("Pitfall", "B4")]
    public void Declared_namespaces_and_ignorable_prefixes_of_touched_parts_stay()
    {
        var file = Edit(Of(Paragraph("living wage")), "word/document.xml", xml => xml
            .Replace("mc:Ignorable=\"w14\"", "xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\" mc:Ignorable=\"w14 w16du\"", StringComparison.Ordinal));

        var annotated = Annotated.Insert(file, 0);

        var (before, after) = (Load(file).Root!, Load(annotated).Root!);
        Assert.All(before.Attributes(), a => Assert.Equal(a.Value, (string?)after.Attribute(a.Name)));
        Assert.Contains(before.Attributes(), a => a.Name.LocalName == "w16du");
    }

    [Fact]
    [Trait("Pitfall", "B5")]
    public void Parts_that_are_not_touched_are_the_same_bytes()
    {
        var file = CompanionFile.Make();

        var annotated = Annotated.Insert(file, 0);

        string[] touched = ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml",
            "word/commentsExtended.xml", "word/commentsIds.xml", "word/commentsExtensible.xml", "word/people.xml"];
        var (before, after) = (Entries(file), Entries(annotated));
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Where(e => !touched.Contains(e.Key)), e => Assert.Equal(e.Value, after[e.Key]));
        Assert.Contains(before.Keys, part => !touched.Contains(part));
    }

    [Fact]
    [Trait("Pitfall", "B6")]
    public void Times_are_those_of_the_plan_in_utc_and_the_author_is_one()
    {
        var annotated = Annotated.Insert(Of(Paragraph("living wage")), 0);

        var marks = Load(annotated).Descendants().Concat(Annotated.Part(annotated, "word/comments.xml")!.Descendants())
            .Where(e => e.Attribute(Wml + "author") is not null).ToList();
        Assert.True(marks.Count > 4);
        Assert.All(marks, e => Assert.Equal("2026-03-01T09:00:00Z", (string?)e.Attribute(Wml + "date")));
        Assert.All(marks, e => Assert.Equal(Annotated.Author, (string?)e.Attribute(Wml + "author")));
    }

    [Fact]
    [Trait("Pitfall", "B7")]
    public void Nothing_at_all_is_written_for_a_file_that_is_refused()
    {
        var file = new WordFile { Body = Paragraph("text"), Settings = """<w:documentProtection w:edit="readOnly" w:enforcement="1"/>""" }.Bytes();
        using var target = new MemoryStream();

        var outcome = WordAnnotator.Annotate(
            new MemoryStream(file), target, Annotated.Read(file), Annotated.Plan([new("k", new(0, 1), ["T"])]));

        Assert.Equal(AnnotationExtent.None, outcome.Extent);
        Assert.Equal(0, target.Length);
    }

    // Made after what these programs write: none of their own files is at hand.
    [Theory]
    [Trait("Pitfall", "B8")]
    [InlineData("python-docx", """<w:comment w:id="0" w:author="" w:initials=""><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:t>seen</w:t></w:r></w:p></w:comment>""")]
    [InlineData("Google Docs", """<w:comment w:author="A" w:id="0" w:date="2026-01-01T10:00:00Z"><w:p><w:pPr><w:keepNext w:val="0"/></w:pPr><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">seen</w:t></w:r></w:p></w:comment>""")]
    [InlineData("OnlyOffice", """<w:comment w:id="0" w:author="A" w:date="2026-01-01T10:00:00Z" w:initials="A"><w:p w14:paraId="00000001"><w:r><w:rPr/><w:t xml:space="preserve">seen</w:t></w:r></w:p></w:comment>""")]
    [InlineData("LibreOffice", """<w:comment w:id="0" w:author="A" w:date="2026-01-01T10:00:00Z" w:initials=""><w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr><w:lang w:val="fr-BE"/></w:rPr><w:t>seen</w:t></w:r></w:p></w:comment>""")]
    public void Comments_of_other_programs_are_kept(string program, string comment)
    {
        var file = new WordFile
        {
            Body = """<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>living wage</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""",
            Comments = comment,
        }.Bytes();

        var annotated = Annotated.Remark(file, Annotated.SpanOf(file, "wage"));

        var (before, after) =
            (Annotated.Part(file, "word/comments.xml")!.Root!, Annotated.Part(annotated, "word/comments.xml")!.Root!);
        Assert.True(XNode.DeepEquals(before.Elements().Single(), after.Elements().First()), program);
        Annotated.AssertBalanced(Load(annotated), ["0", "1"]);
    }

    [Fact]
    [Trait("Pitfall", "B9")]
    public void Comment_that_says_the_same_is_left_and_one_that_says_something_else_is_mended_in_place()
    {
        var file = CompanionFile.Make();
        var plan = Annotated.Plan(
            [new("a", Annotated.SpanOf(file, "living"), ["Old"]), new("b", Annotated.SpanOf(file, "wage"), ["Same"])]);
        var once = Annotated.Annotate(file, plan);
        var later = plan with { Date = plan.Date.AddDays(1), Remarks = [plan.Remarks[0] with { Paragraphs = ["New", "More"] }, plan.Remarks[1]] };

        var twice = Annotated.Annotate(once, later);

        var (before, after) = (Annotated.Part(once, "word/comments.xml")!.Root!.Elements().ToList(), Annotated.Part(twice, "word/comments.xml")!.Root!.Elements().ToList());
        Assert.Equal(3, after.Count);
        Assert.True(XNode.DeepEquals(before[0], after[0]) && XNode.DeepEquals(before[2], after[2]));
        Assert.Equal(["New", "More"], WordOutline.Texts(new XDocument(after[1])).SkipLast(1));
        Assert.Equal((string?)before[1].Attribute(Wml + "id"), (string?)after[1].Attribute(Wml + "id"));
        Assert.Equal(LastId(before[1]), LastId(after[1]));
        Assert.Equal(Entries(once)["word/document.xml"], Entries(twice)["word/document.xml"]);

        static string? LastId(XElement comment) =>
            (string?)comment.Elements(Wml + "p").Last().Attribute(Word2010 + "paraId");
    }

    [Fact]
    [Trait("Pitfall", "B9")]
    public void Comment_that_a_person_edited_is_left_alone()
    {
        var file = Of(Paragraph("living wage"));
        var once = Edit(
            Annotated.Remark(file, new TextSpan(0, 6)), "word/comments.xml",
            xml => xml.Replace(">Explanation<", ">Agreed<", StringComparison.Ordinal));

        var twice = Annotated.Annotate(once, Annotated.Plan([new("social/clause-0", new(0, 6), ["Something else"])]));

        Assert.Equal(once, twice);
    }

    internal static byte[] Edit(byte[] file, string part, Func<string, string> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(archive.GetEntry(part)!.Open())) xml = reader.ReadToEnd();
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(edit(xml));
        }

        return stream.ToArray();
    }

    private static Dictionary<string, string> Entries(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.Latin1);
            return reader.ReadToEnd();
        });
    }
}
