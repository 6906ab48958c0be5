using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfScanTests
{
    private const string Dutch = "De opdrachtnemer stelt personen te werk die ver van de arbeidsmarkt staan";
    private const string French =
        "Le titulaire réserve cinq pour cent des heures à des personnes éloignées de l'emploi";

    [SkippableFact]
    public void Scanned_page_between_digital_ones_is_read_with_the_boxes_of_its_words()
    {
        Recognition.SkipWhereMissing();
        var document = Mixed(Dutch).Read();

        Assert.Equal(3, document.PageCount);
        Assert.Empty(document.UnreadablePages);
        Assert.Equal([2], document.RecognisedPages);
        Assert.Equal(["Voor de aanvang van de werken.", Dutch, "Na het einde van de werken."], document.Texts());
        var place = Assert.IsType<PdfPlace>(
            document.Places.PlaceAt(document.Text.IndexOf("opdrachtnemer", StringComparison.Ordinal)));
        Assert.Equal(2, place.Page);
        Assert.InRange(place.Box.Left, 73, 79);
        Assert.InRange(place.Box.Right, 138, 146);
        Assert.InRange(place.Box.Bottom, 695, 701);
        Assert.InRange(place.Box.Top, 705, 712);
        PlaceCheck.Holds(document);
    }

    [SkippableFact]
    public void Accents_of_a_scan_are_read()
    {
        Recognition.SkipWhereMissing();

        Assert.Equal(French, Mixed(French).Read().Texts()[1]);
    }

    [Fact]
    public void Scanned_page_stays_unreadable_where_nobody_asks_for_recognition()
    {
        var document = ScanOf([]).Read(new ReadingOptions { RecognisesScans = false });

        Assert.Empty(document.RecognisedPages);
        Assert.StartsWith("The page is a scanned image without text.",
            Assert.Single(document.UnreadablePages).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Scanned_page_stays_unreadable_when_the_time_is_up()
    {
        var document = ScanOf([]).Read(new ReadingOptions { RecognitionLimit = TimeSpan.Zero });

        Assert.Single(document.UnreadablePages);
    }

    [SkippableFact]
    public void Page_in_a_language_that_is_not_known_stays_unreadable()
    {
        Recognition.SkipWhereMissing();
        using var file = File.OpenRead(Corpus.Path("scans/vi-scan-3p.pdf"));

        var document = PdfReader.Read(file, "vi.pdf",
            new ReadingOptions { RecognitionLimit = TimeSpan.FromMinutes(3) });

        Assert.Equal([1, 2, 3], document.UnreadablePages.Select(p => p.Page));
    }

    // Three pages: a line of text, an image of a line, a line of text. Poppler draws the image.
    private static byte[] Mixed(string line)
    {
        var folder = Directory.CreateTempSubdirectory("bissib-scan-test-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "line.pdf"), RawPdf.Page(RawPdf.Text(60, 700, line)));
            using var poppler = Process.Start("pdftoppm",
                ["-r", "300", "-gray", "-singlefile", Path.Combine(folder, "line.pdf"), Path.Combine(folder, "line")]);
            poppler.WaitForExit();
            return ScanOf(File.ReadAllBytes(Path.Combine(folder, "line.pgm")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // From a picture in the format PGM, whose head is three lines; an empty one is a blank page that was scanned.
    private static byte[] ScanOf(byte[] picture)
    {
        var (size, pixels) = (new[] { "1", "1" }, new byte[] { 255 });
        if (picture.Length > 0)
        {
            var head = Encoding.Latin1.GetString(picture, 0, 40).Split('\n')[..3];
            size = head[1].Split(' ');
            pixels = picture[(head.Sum(l => l.Length) + 3)..];
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(pixels);
        var image = RawPdf.Stream(
            Encoding.Latin1.GetString(packed.ToArray()),
            $"/Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /ColorSpace /DeviceGray "
                + "/BitsPerComponent 8 /Filter /FlateDecode");
        const string Draw = "q 595 0 0 842 0 0 cm /Im Do Q";
        return picture.Length == 0
            ? RawPdf.Page(Draw, "/Resources << /XObject << /Im 6 0 R >> >>", more: [image])
            : RawPdf.Pages(
                [RawPdf.Text(60, 700, "Voor de aanvang van de werken."), Draw,
                    RawPdf.Text(60, 700, "Na het einde van de werken.")], image);
    }
}
