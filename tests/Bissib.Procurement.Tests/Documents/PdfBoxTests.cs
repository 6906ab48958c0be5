using System.Diagnostics;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>Poppler draws the page, and its ink is held against the boxes of the words.</summary>
public class PdfBoxTests
{
    private const double PixelsOfPoint = 4;
    private const double Tolerance = 1;

    private const string Upright =
        "BT /F1 10 Tf 1 0 0 1 {0} {1} Tm (l'\\311TAT pay\\351 \\307a, \\(j\\341q\\) d\\371) Tj ET ";
    private const string Large = "BT /F1 24 Tf 1 0 0 1 {0} {1} Tm (Clause sociale) Tj ET ";
    private const string Stretched = "BT /F1 1 Tf 80 Tz 12 0 0 12 {0} {1} Tm (insertion) Tj ET ";
    private const string Sideways = "BT /F1 11 Tf 0 1 -1 0 {0} {1} Tm (march\\351 public) Tj ET ";

    [SkippableTheory]
    [InlineData("")]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 180")]
    [InlineData("/Rotate 270")]
    [InlineData("/Rotate -90")]
    [InlineData("/MediaBox [0 0 842 595]")]
    [InlineData("/MediaBox [0 0 842 595] /Rotate 90")]
    [InlineData("/MediaBox [-100 -50 495 792]")]
    [InlineData("/MediaBox [-100 -50 495 792] /Rotate 270")]
    [InlineData("/MediaBox [595 842 0 0]")]
    [InlineData("/MediaBox [0 0 595 842] /CropBox [20 30 560 700] /Rotate 90")]
    public void Boxes_cover_the_ink_of_their_words(string page)
    {
        Recognition.SkipWhereMissing("pdftoppm");
        var content = Of(Upright, 100, 500) + Of(Large, 100, 400) + Of(Stretched, 100, 300) + Of(Sideways, 400, 200);
        var file = RawPdf.Page(content, page);

        var boxes = Boxes(file.Read());

        var ink = Ink(file);
        Assert.Equal(10, boxes.Count);
        Assert.NotEmpty(ink);
        Assert.DoesNotContain(ink, point => !boxes.Exists(box => Holds(box, point, Tolerance)));
        Assert.All(boxes, box => Assert.True(
            IsFilled(box, ink.FindAll(point => Holds(box, point, Tolerance))), $"{box} is too large."));
    }

    // Poppler leaves the unit of the page out, so its points are the units.
    [SkippableFact]
    public void Boxes_are_in_points_whatever_the_unit_of_the_page()
    {
        Recognition.SkipWhereMissing("pdftoppm");
        var file = RawPdf.Page(Of(Upright, 100, 500), "/UserUnit 2.5 /Rotate 90");

        var boxes = Boxes(file.Read())
            .ConvertAll(box => new PdfBox(box.Left / 2.5, box.Bottom / 2.5, box.Right / 2.5, box.Top / 2.5));

        Assert.DoesNotContain(Ink(file), point => !boxes.Exists(box => Holds(box, point, Tolerance / 2.5)));
    }

    private static string Of(string text, int x, int y) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text, x, y);

    private static List<PdfBox> Boxes(TenderDocument document) =>
    [
        .. Enumerable.Range(0, document.Text.Length).Where(offset => !char.IsWhiteSpace(document.Text[offset]))
            .Select(offset => Assert.IsType<PdfPlace>(document.Places.PlaceAt(offset)).Box).Distinct(),
    ];

    private static bool Holds(PdfBox box, (double X, double Y) point, double more) =>
        point.X >= box.Left - more && point.X <= box.Right + more && point.Y >= box.Bottom - more
            && point.Y <= box.Top + more;

    // A box that is as high as its tallest word leaves a third of the size beside the lowest one.
    private static bool IsFilled(PdfBox box, List<(double X, double Y)> ink)
    {
        var most = Math.Max(4, 0.45 * Math.Min(box.Right - box.Left, box.Top - box.Bottom));
        return ink.Count > 0 && ink.Min(p => p.X) < box.Left + most && ink.Max(p => p.X) > box.Right - most
            && ink.Min(p => p.Y) < box.Bottom + most && ink.Max(p => p.Y) > box.Top - most;
    }

    // The middles of the dark pixels, in points from the lower left of the page as displayed.
    private static List<(double X, double Y)> Ink(byte[] file)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("bissib-").FullName, "page.pdf");
        File.WriteAllBytes(path, file);
        using var poppler = Process.Start(
            new ProcessStartInfo(
                "pdftoppm", ["-gray", "-cropbox", "-r", "288", path]) { RedirectStandardOutput = true })!;
        using var image = new MemoryStream();
        poppler.StandardOutput.BaseStream.CopyTo(image);
        poppler.WaitForExit();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return Dark(image.ToArray());
    }

    // A portable gray map: "P5", width and height, 255, each with a blank behind it, then a byte for each pixel.
    private static List<(double X, double Y)> Dark(byte[] image)
    {
        var head = System.Text.Encoding.ASCII.GetString(image, 0, 40).Split([' ', '\n'], 5);
        var (width, height) = (int.Parse(head[1], null), int.Parse(head[2], null));
        var pixels = image[^(width * height)..];
        return
        [
            .. Enumerable.Range(0, pixels.Length).Where(index => pixels[index] < 128)
                .Select(
                    index => ((index % width + 0.5) / PixelsOfPoint, (height - (index / width) - 0.5) / PixelsOfPoint)),
        ];
    }
}
