namespace Bissib.Procurement.Benchmarks.Samples;

/// <summary>
/// The documents of the benchmarks: fixtures always, real tenders where the corpus is there; no scan, since Tesseract
/// would take minutes. BenchmarkDotNet shows twenty letters of a name.
/// </summary>
internal static class SampleTenders
{
    public const string FixturePdf = "renovation-ecole-fr/tender.pdf";
    public const string FixtureWord = "nettoyage-bureaux-fr/tender.docx";

    /// <summary>Running text, a short one and a long one.</summary>
    public static IEnumerable<SampleFile> Prose =>
    [
        SampleFile.Fixture("prose, 9 p.", FixturePdf),
        .. SampleFile.Corpus("prose, real, 198 p.", "fr/dae-amoa-2025-cctp.pdf"),
    ];

    public static IEnumerable<SampleFile> Pdf =>
    [
        .. Prose,
        SampleFile.Fixture("tables, 6 p.", "ict-materiaal-nl/tender.pdf"),
        new("repeated, 500 p.", () => LongPdf.OfFixture(500)),
        .. SampleFile.Corpus("works, real, 28 p.", "fr/cuzieu-lot1-charpente-cctp-dpgf.pdf"),
        .. SampleFile.Corpus("prices, real, 1 p.", "fr/camp-des-milles-bpu-gardiennage.pdf"),
    ];

    public static IEnumerable<SampleFile> Word =>
    [
        SampleFile.Fixture("prose, 10 p.", FixtureWord),
        SampleFile.Fixture("tables, 6 p.", "repas-creches-fr/tender.docx"),
        FortyPages,
        .. SampleFile.Corpus("forms, real, 21 p.", "fr/vsgp-25tic06-ae.docx"),
    ];

    /// <summary>The Word file of forty pages that the design has a bound for.</summary>
    public static SampleFile FortyPages { get; } = new("repeated, 40 p.", LongWord.FortyPages);
}
