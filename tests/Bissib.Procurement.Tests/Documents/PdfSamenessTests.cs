using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>The same bytes give the same reading: on each run, with any number of threads, in any culture.</summary>
public class PdfSamenessTests
{
    [Fact]
    public void Pages_read_by_several_threads_equal_those_read_by_one()
    {
        var pdf = new MadePdf();
        for (var page = 1; page <= 60; page++)
            pdf.Text(60, 800, "Cleaning of offices").Lines(60, 700, $"Page {page} of the tender asks", "for a living wage.").Bold(60, 640, $"{page}. Heading").NextPage();
        var file = pdf.Bytes();

        var serial = Print(file.Read(new ReadingOptions { Threads = 1 }));

        Assert.All(Enumerable.Range(0, 6), _ => Assert.Equal(serial, Print(file.Read(new ReadingOptions { Threads = 4 }))));
    }

    [SkippableFact]
    public void Real_tenders_read_beside_each_other_equal_those_read_one_by_one()
    {
        var files = Corpus.Files("*.pdf", "fr", "nl").Select(File.ReadAllBytes).ToList();
        var serial = files.Select(f => Print(f.Read(new ReadingOptions { Threads = 1 }))).ToList();

        var parallel = files.AsParallel().AsOrdered().Select(f => Print(f.Read(new ReadingOptions { Threads = 3 }))).ToList();

        Assert.Equal(serial, parallel);
    }

    [Theory]
    [InlineData("fr-BE")]
    [InlineData("nl-BE")]
    [InlineData("tr-TR")]
    public void Culture_changes_nothing(string culture)
    {
        var path = Path.Combine(Repository.Root, "fixtures", "ict-materiaal-nl", "tender.pdf");
        using var tiny = new TinyCatalogue();
        var scanner = new TenderScanner(tiny.Load());
        var before = CultureInfo.CurrentCulture;
        var expected = Scan(CultureInfo.InvariantCulture);
        var actual = Scan(CultureInfo.GetCultureInfo(culture));
        CultureInfo.CurrentCulture = before;

        Assert.Equal(expected, actual);

        string Scan(CultureInfo now)
        {
            CultureInfo.CurrentCulture = now;
            var tender = TenderReader.Read("tender", [("tender.pdf", () => File.OpenRead(path))]);
            using var json = new MemoryStream();
            ScanJson.Write(json, [scanner.Scan(tender, new TenderProfile())], Language.French);
            var text = Encoding.UTF8.GetString(json.ToArray());
            return Regex.Replace(text, "\"milliseconds\": ?\\d+", "");
        }
    }

    private static string Print(TenderDocument document) => string.Join('\n',
    [
        .. document.Blocks.Select(b => $"{b.Page} {b.Kind} {b.Level} {b.Cell} {b.Span} {b.Span.In(document.Text)}"),
        .. document.Places.PlacesOf(new TextSpan(0, document.Text.Length)).Select(p => p.ToString()),
        .. document.UnreadablePages.Select(p => p.ToString()),
    ]);
}
