using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public sealed class TenderReaderTests
{
    [Fact]
    public void Zip_is_read_as_the_documents_in_it()
    {
        var zip = Zip(("b/tekst.txt", "Twee."u8.ToArray()), ("a.txt", "Een."u8.ToArray()), ("plan.dwg", [1, 2, 3]));

        var tender = TenderReader.Read("tender", [("file.zip", () => new MemoryStream(zip))]);

        Assert.Equal(["file.zip/a.txt", "file.zip/b/tekst.txt"], tender.Documents.Select(document => document.Name));
        Assert.Equal(("file.zip/plan.dwg", "drawing"), (tender.Problems.Single().Document, tender.Problems.Single().Kind));
    }

    [Fact]
    public void Zip_that_unpacks_to_more_than_its_ceiling_is_refused()
    {
        var zip = Zip(("zeros.txt", new byte[65 * 1024 * 1024]));

        var tender = TenderReader.Read("tender", [("bomb.zip", () => new MemoryStream(zip))]);

        Assert.Empty(tender.Documents);
        Assert.Equal("too-large-when-unpacked", tender.Problems.Single().Kind);
    }

    [Fact]
    public void Word_file_in_a_zip_is_a_document_and_a_zip_in_a_zip_is_refused()
    {
        var inner = Zip(("a.txt", "Een."u8.ToArray()));
        var zip = Zip(("a.docx", WordFile.Of(WordFile.Paragraph("Een."))), ("inner.zip", inner));

        var tender = TenderReader.Read("tender", [("file.zip", () => new MemoryStream(zip))]);

        Assert.Equal(Bissib.Procurement.Documents.DocumentFormat.Word, tender.Documents.Single().Format);
        Assert.Equal("file.zip/inner.zip", tender.Problems.Single().Document);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
