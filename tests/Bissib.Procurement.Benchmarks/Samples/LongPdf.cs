using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace Bissib.Procurement.Benchmarks.Samples;

/// <summary>
/// Makes long PDF files of short ones, page after page, with their embedded fonts, tables and running headers. Repeated
/// pages share their fonts, so a real file of that length may take more memory.
/// </summary>
internal static class LongPdf
{
    public static byte[] OfFixture(int pages) =>
        Repeat(File.ReadAllBytes(Path.Combine(Repository.Fixtures, SampleTenders.FixturePdf)), pages);

    public static byte[] Repeat(byte[] file, int pages)
    {
        using var source = PdfDocument.Open(file);
        using var builder = new PdfDocumentBuilder();
        for (var page = 0; page < pages; page++) builder.AddPage(source, (page % source.NumberOfPages) + 1);
        return builder.Build();
    }
}
