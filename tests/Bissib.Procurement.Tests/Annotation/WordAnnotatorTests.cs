using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using DocumentFormat.OpenXml.Packaging;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation;

public class WordAnnotatorTests
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly string[] ChangedParts =
        ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"];

    [Fact]
    public void Second_run_on_its_own_output_adds_nothing()
    {
        var file = WordFile.Of(Paragraph("living wage") + Paragraph("after"));
        var plan = Annotated.Plan([new("social/living-wage", new(0, 6), ["Title"])],
            [Annotated.Clause("social/insertion-hours", 0)]);
        var once = Annotated.Annotate(file, plan);

        var twice = Annotated.Annotate(once, plan);

        Assert.Equal(once, twice);
    }

    [Fact]
    public void Same_input_gives_the_same_bytes()
    {
        var file = WordFile.Of(Paragraph("living wage") + Paragraph("after"));

        Assert.Equal(Annotated.Insert(file, 0), Annotated.Insert(file, 0));
    }

    [Fact]
    public void Parts_that_are_not_concerned_stay_as_they_were_to_the_byte()
    {
        var styles = Heading("H", "heading 1", 0);
        var file = new WordFile { Body = Paragraph("text"), Styles = styles, Header = Paragraph("top") }.Bytes();

        var annotated = Annotated.Insert(file, 0);

        var before = Hashes(file).Where(h => !ChangedParts.Contains(h.Key)).ToList();
        var after = Hashes(annotated);
        Assert.NotEmpty(before);
        Assert.All(before, h => Assert.Equal(h.Value, after[h.Key]));
    }

    [Fact]
    public void Companions_of_comments_get_an_entry_each()
    {
        var file = WithCompanions();

        var annotated = Annotated.Remark(file, new TextSpan(0, 4));

        var comment = Annotated.Part(annotated, "word/comments.xml")!.Root!.Elements().Last();
        XNamespace word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
        var id = (string)comment.Elements().Last().Attribute(word2010 + "paraId")!;
        Assert.InRange(Convert.ToUInt32(id, 16), 1u, 0x7FFFFFFFu);
        Assert.Contains(id, Text(annotated, "word/commentsExtended.xml"), StringComparison.Ordinal);
        Assert.Contains(Annotated.Author, Text(annotated, "word/people.xml"), StringComparison.Ordinal);
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    public void Strict_file_stays_strict()
    {
        var file = Strict(WordFile.Of(Paragraph("living wage") + Paragraph("after")));

        var annotated = Annotated.Annotate(
            file, Annotated.Plan([new("social/living-wage", new(0, 6), ["Title"])], [Annotated.Clause("b", 0)]));

        Assert.Equal(StrictMain, Annotated.Part(annotated, "word/document.xml")!.Root!.Name.NamespaceName);
        Assert.Equal(StrictMain, Annotated.Part(annotated, "word/comments.xml")!.Root!.Name.NamespaceName);
        Assert.Contains("Insertion clause", Annotated.Read(annotated).Text, StringComparison.Ordinal);
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    [Fact]
    public void Document_of_another_file_is_refused()
    {
        var document = Annotated.Read(WordFile.Of(Paragraph("one")));

        var file = new MemoryStream(WordFile.Of(Paragraph("two")));

        Assert.Throws<ArgumentException>(() => WordAnnotator.Annotate(file, new MemoryStream(), document,
            Annotated.Plan()));
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out()
    {
        var file = WordFile.Of(Paragraph("text"));

        var annotated = Annotated.Annotate(file, Annotated.Plan([new("k", new(0, 4), ["a\u0001b\nc\uD800d"])]));

        Assert.Contains("ab cd", WordOutline.Texts(Annotated.Part(annotated, "word/comments.xml")!));
    }

    [SkippableTheory]
    [InlineData("fr/villeneuve-sur-lot-denrees-ae.docx")]
    [InlineData("fr/vsgp-25tic06-ae.docx")]
    public void Real_tender_is_annotated_and_can_be_taken_back(string path)
    {
        var file = File.ReadAllBytes(Corpus.Path(path));
        var document = Annotated.Read(file);
        var every = Enumerable.Range(0, document.Blocks.Count).Where(i => i % 7 == 0).ToList();
        var plan = Annotated.Plan(
            [.. every.Select(i => new Remark($"r/{i}", document.Blocks[i].Span, ["Title"]))],
            [.. every.Select(i => Annotated.Clause($"i/{i}", i))]);

        var annotated = Annotated.Annotate(file, plan);

        Assert.Equal(WordOutline.Of(RevisionAcceptor.RejectAll(file)),
            WordOutline.Of(RevisionAcceptor.RejectAll(annotated)));
        Annotated.AssertBalanced(RevisionAcceptor.Load(annotated), Annotated.CommentIds(annotated));
        Annotated.AssertBalanced(RevisionAcceptor.AcceptAll(annotated), Annotated.CommentIds(annotated));
        WordRules.AssertNothingNewIsWrong(file, annotated);
    }

    private static byte[] Strict(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in new[] { "word/document.xml", "_rels/.rels", "word/_rels/document.xml.rels" })
            {
                if (archive.GetEntry(part) is not { } entry) continue;
                using var content = entry.Open();
                using var reader = new StreamReader(content, leaveOpen: true);
                var xml = reader.ReadToEnd()
                    .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", StrictMain,
                        StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/",
                        "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal);
                content.SetLength(0);
                using var writer = new StreamWriter(content);
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }

    private static byte[] WithCompanions()
    {
        const string Xml = """<?xml version="1.0" encoding="UTF-8"?><w15:{0} xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>""";
        using var stream = new MemoryStream();
        stream.Write(new WordFile { Body = Paragraph("text"), Comments = "" }.Bytes());
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = package.MainDocumentPart!;
            Fill(main.AddNewPart<WordprocessingCommentsExPart>(),
                Xml.Replace("{0}", "commentsEx", StringComparison.Ordinal));
            Fill(main.AddNewPart<WordprocessingPeoplePart>(), Xml.Replace("{0}", "people", StringComparison.Ordinal));
        }

        return stream.ToArray();

        static void Fill(OpenXmlPart part, string xml)
        {
            using var writer = new StreamWriter(part.GetStream(FileMode.Create));
            writer.Write(xml);
        }
    }

    private static string Text(byte[] file, string part) => Annotated.Part(file, part)!.ToString();

    private static Dictionary<string, string> Hashes(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(e => e.FullName, Hash);

        static string Hash(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            return Convert.ToHexString(SHA256.HashData(stream));
        }
    }
}
