using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
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
            pdf.Text(60, 800, "Cleaning of offices")
                .Lines(60, 700, $"Page {page} of the tender asks", "for a living wage.")
                .Bold(60, 640, $"{page}. Heading").NextPage();
        var file = pdf.Bytes();

        var serial = Print(file.Read(new ReadingOptions { Threads = 1 }));

        Assert.All(Enumerable.Range(0, 6), _ =>
            Assert.Equal(serial, Print(file.Read(new ReadingOptions { Threads = 4 }))));
    }

    [SkippableFact]
    public void Real_tenders_read_beside_each_other_equal_those_read_one_by_one()
    {
        var files = Corpus.Files("*.pdf", "fr", "nl").Select(File.ReadAllBytes).ToList();
        var serial = files.Select(f => Print(f.Read(new ReadingOptions { Threads = 1 }))).ToList();

        var parallel = files.AsParallel().AsOrdered().Select(f => Print(f.Read(new ReadingOptions { Threads = 3 })))
            .ToList();

        Assert.Equal(serial, parallel);
    }

    [Theory]
    [InlineData("ict-materiaal-nl/tender.pdf", "fr-BE")]
    [InlineData("ict-materiaal-nl/tender.pdf", "nl-BE")]
    [InlineData("ict-materiaal-nl/tender.pdf", "tr-TR")]
    [InlineData("repas-creches-fr/tender.docx", "fr-BE")]
    [InlineData("repas-creches-fr/tender.docx", "nl-BE")]
    [InlineData("repas-creches-fr/tender.docx", "tr-TR")]
    public void Scan_is_the_same_in_any_culture(string file, string culture)
    {
        var path = Path.Combine(Repository.Root, "fixtures", file);
        var invariant = InCulture(CultureInfo.InvariantCulture, () => ScanOf(path));

        var scan = InCulture(CultureInfo.GetCultureInfo(culture), () => ScanOf(path));

        Assert.Contains("\"status\": \"present\"", invariant, StringComparison.Ordinal);
        Assert.Equal(invariant, scan);
    }

    // The catalogue too is loaded in the culture. All but the time that reading took.
    private static string ScanOf(string path)
    {
        var scanner = new TenderScanner(Catalogue.Load(Catalogue.DefaultFolder));
        var tender = TenderReader.Read("tender", [(Path.GetFileName(path), () => File.OpenRead(path))]);
        using var json = new MemoryStream();
        ScanJson.Write(json, [scanner.Scan(tender, new TenderProfile())], Language.French);
        return Regex.Replace(Encoding.UTF8.GetString(json.ToArray()), "\"milliseconds\": ?\\d+", "");
    }

    private static T InCulture<T>(CultureInfo culture, Func<T> work)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static string Print(TenderDocument document) => string.Join('\n',
    [
        .. document.Blocks.Select(b => $"{b.Page} {b.Kind} {b.Level} {b.Cell} {b.Span} {b.Span.In(document.Text)}"),
        .. document.Places.PlacesOf(new TextSpan(0, document.Text.Length)).Select(p => p.ToString()),
        .. document.UnreadablePages.Select(p => p.ToString()),
    ]);
}
