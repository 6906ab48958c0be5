using System.Diagnostics;
using Bissib.Procurement.Documents.Isolation;

namespace Bissib.Procurement.Cli.Tests.Reading;

public class LongPdfTests
{
    private const int LinesOfPage = 40;

    // 840,000 words. Reading holds all words of a file at a time, so its memory grows with them, and only with them.
    [Fact]
    public void Pdf_of_1500_full_pages_is_read_to_its_end_within_the_default_limits()
    {
        var file = Pages(1500);
        using var reader = IsolatedReader.Start(Child.Program);
        var started = Stopwatch.GetTimestamp();

        var tender = reader.Read("tender", [("long.pdf", () => new MemoryStream(file))]);

        Assert.Empty(tender.Problems);
        var document = Assert.Single(tender.Documents);
        Assert.Equal(1500, document.PageCount);
        var end = document.Text.LastIndexOf($"Line {LinesOfPage} of page 1500", StringComparison.Ordinal);
        Assert.Equal(1500, document.PageAt(end));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1));
    }

    private static byte[] Pages(int count)
    {
        var kids = Enumerable.Range(0, count).Select(page => $"{(2 * page) + 4} 0 R");
        return WrittenPdf.Of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {count} /Kids [{string.Join(' ', kids)}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            .. Enumerable.Range(1, count).SelectMany(page => new[]
            {
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {(2 * page) + 3} 0 R "
                    + "/Resources << /Font << /F1 3 0 R >> >> >>",
                WrittenPdf.Stream($"BT /F1 10 Tf 60 780 Td 14 TL {Lines(page)} ET"),
            }),
        ]);
    }

    private static string Lines(int page) => string.Join(
        ' ', Enumerable.Range(1, LinesOfPage).Select(line =>
            $"(Line {line} of page {page} asks the bidder for a living wage to all.) Tj T*"));
}
