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
        Assert.Equal(("file.zip/plan.dwg", "drawing"),
            (tender.Problems.Single().Document, tender.Problems.Single().Kind));
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
    public void Word_file_in_a_zip_is_a_document_and_a_zip_in_it_is_opened_once()
    {
        var deepest = Zip(("a.txt", "Een."u8.ToArray()));
        var inner = Zip(("b.docx", WordFile.Of(WordFile.Paragraph("Twee."))), ("deepest.zip", deepest));

        var tender = TenderReader.Read("tender", [("file.zip", () => new MemoryStream(Zip(("inner.zip", inner))))]);

        Assert.Equal("file.zip/inner.zip/b.docx", tender.Documents.Single().Name);
        Assert.Equal(("file.zip/inner.zip/deepest.zip", "nested-archive"),
            (tender.Problems.Single().Document, tender.Problems.Single().Kind));
    }

    [Fact]
    public void Ceilings_hold_for_an_archive_and_those_in_it_together()
    {
        var limits = new ReadingLimits { Entries = 5, UnpackedBytes = 5_000 };
        var many = Zip(("a", [1]), ("b", [1]), ("c", [1]), ("d", [1]), ("e", [1]), ("f", [1]));
        var large = Zip(("a.txt", Letters(2_000)), ("b.zip", Zip(("b.txt", Letters(2_000)))),
            ("c.txt", Letters(2_000)), ("d.txt", "d"u8.ToArray()));

        var tender = TenderReader.Read(
            "tender", [("many.zip", () => new MemoryStream(many)), ("large.zip", () => new MemoryStream(large))],
                limits);

        Assert.Equal(["large.zip/a.txt", "large.zip/b.zip/b.txt"], tender.Documents.Select(document => document.Name));
        Assert.Equal(["many.zip", "large.zip/c.txt", "large.zip"], tender.Problems.Select(problem => problem.Document));
        Assert.All(tender.Problems, problem => Assert.Equal("too-large-when-unpacked", problem.Kind));
    }

    [Fact]
    public void Document_of_too_many_characters_is_refused()
    {
        var limits = new ReadingLimits { Characters = 10 };

        var problem = TenderReader.Read("tender", [("a.txt", () => new MemoryStream(Letters(20)))],
            limits).Problems.Single();

        Assert.Equal("too-long", problem.Kind);
        Assert.StartsWith("Het document telt meer dan 10 tekens.", problem.Message.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_have_the_defaults_that_are_promised()
    {
        var limits = ReadingLimits.Default;

        Assert.Equal((50L << 20, 250_000_000, 64L << 20), (limits.FileBytes, limits.UnpackedBytes, limits.PartBytes));
        Assert.Equal((100, 5_000, 256, 3_000, 20_000_000),
            (limits.Ratio, limits.Entries, limits.XmlDepth, limits.Pages, limits.Characters));
        Assert.Equal((60, 45, 512L << 20, 2),
            (limits.Seconds, limits.RecognitionSeconds, limits.MemoryBytes, limits.AtOnce));
    }

    [Fact]
    public void Every_limit_can_be_set_by_its_name_and_travels_to_a_child()
    {
        var limits = ReadingLimits.Names.Index().Aggregate(
            ReadingLimits.Default, (set, next) => set.With(next.Item, $"{next.Index + 7}"));

        Assert.Equal(typeof(ReadingLimits).GetProperties().Count(property => property.CanWrite),
            ReadingLimits.Names.Count());
        Assert.Equal(limits, ReadingLimits.OfNumbers(limits.ToNumbers()));
        Assert.Equal((7L, 18), (limits.FileBytes, limits.TenderSeconds));
        Assert.Throws<FormatException>(() => limits.With("second", "1"));
    }

    private static byte[] Letters(int count) => [.. Enumerable.Range(0, count).Select(n => (byte)('a' + (n * n % 23)))];

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
