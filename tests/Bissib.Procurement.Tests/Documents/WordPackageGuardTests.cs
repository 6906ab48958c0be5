using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class WordPackageGuardTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData("%PDF-1.7", "not-a-document")]
    [InlineData("PK broken", "damaged")]
    public void File_that_is_no_word_file_is_refused_by_its_bytes(string content, string kind)
    {
        Assert.Equal(kind, KindOf(Encoding.Latin1.GetBytes(content)));
    }

    [Fact]
    public void Password_is_told_by_the_container()
    {
        Assert.Equal("encrypted", KindOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
    }

    [Fact]
    public void Refusal_says_what_to_do_in_each_language()
    {
        var problem = Assert.Throws<UnreadableDocumentException>(() => Read([0xD0, 0xCF, 0x11, 0xE0])).Problem;

        Assert.Equal("test.docx", problem.Document);
        Assert.Contains("retirez le mot de passe", problem.Message.French, StringComparison.Ordinal);
        Assert.Contains("verwijder het wachtwoord", problem.Message.Dutch, StringComparison.Ordinal);
        Assert.Contains("remove the password", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_without_any_text_is_empty()
    {
        Assert.Equal("empty", KindOf(WordFile.Of("<w:p/>")));
    }

    [Fact]
    public void Nesting_beyond_the_ceiling_is_refused()
    {
        const int Levels = 100_000;
        var xml = new StringBuilder().Insert(0, "<w:sdt>", Levels)
            .Insert(Levels * "<w:sdt>".Length, "</w:sdt>", Levels);

        Assert.Equal("too-deep", KindOf(WordFile.Of(xml.ToString())));
    }

    [Fact]
    public void Size_is_measured_by_what_is_unpacked()
    {
        var bytes = With(WordFile.Of(WordFile.Paragraph("x")), "word/media/image1.png",
            new string(' ', 65 * 1024 * 1024));

        Assert.Equal("too-large-when-unpacked", KindOf(bytes));
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/../../document.xml")]
    public void Entry_that_doubles_another_or_leads_out_is_refused(string entry)
    {
        var bytes = With(WordFile.Of(WordFile.Paragraph("x")), entry, "<x/>");

        Assert.Equal("damaged", KindOf(bytes));
    }

    [SkippableFact]
    public void Hostile_files_end_in_a_document_or_a_refusal()
    {
        foreach (var file in Directory.EnumerateFiles(Corpus.Path("../hostile/docx")))
        {
            var thrown = Record.Exception(() => Read(File.ReadAllBytes(file)));

            Assert.True(thrown is null or UnreadableDocumentException, $"{file}: {thrown}");
        }
    }

    private static TenderDocument Read(byte[] bytes) => WordReaderTests.Read(bytes);

    private static string KindOf(byte[] bytes) =>
        Assert.Throws<UnreadableDocumentException>(() => Read(bytes)).Problem.Kind;

    private static byte[] With(byte[] package, string entry, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }
}
