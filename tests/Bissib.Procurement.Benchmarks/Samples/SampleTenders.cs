namespace Bissib.Procurement.Benchmarks.Samples;

/// <summary>The documents of the benchmarks: fixtures always, real tenders where the corpus is there.</summary>
internal static class SampleTenders
{
    public const string FixturePdf = "renovation-ecole-fr/tender.pdf";
    public const string FixtureWord = "nettoyage-bureaux-fr/tender.docx";

    /// <summary>Running text, a short one and a long one.</summary>
    public static IEnumerable<SampleFile> Prose =>
    [
        SampleFile.Fixture("fixture, prose, 9 p.", FixturePdf),
        .. SampleFile.Corpus("real, prose, 198 p.", "fr/dae-amoa-2025-cctp.pdf"),
    ];

    public static IEnumerable<SampleFile> Pdf =>
    [
        .. Prose,
        SampleFile.Fixture("fixture, tables, 6 p.", "ict-materiaal-nl/tender.pdf"),
        new("fixture repeated, 500 p.", () => LongPdf.OfFixture(500)),
        .. SampleFile.Corpus("real, works, 28 p.", "fr/cuzieu-lot1-charpente-cctp-dpgf.pdf"),
        .. SampleFile.Corpus("real, price list, 1 p.", "fr/camp-des-milles-bpu-gardiennage.pdf"),
        .. SampleFile.Corpus("real, scan, 1 p.", "scans/maroc-didh-avis-scan.pdf"),
    ];

    public static IEnumerable<SampleFile> Word =>
    [
        SampleFile.Fixture("fixture, prose, 10 p.", FixtureWord),
        SampleFile.Fixture("fixture, tables, 6 p.", "repas-creches-fr/tender.docx"),
        FortyPages,
        .. SampleFile.Corpus("real, forms, 21 p.", "fr/vsgp-25tic06-ae.docx"),
    ];

    /// <summary>The Word file of forty pages that the design has a bound for.</summary>
    public static SampleFile FortyPages { get; } = new("fixture repeated, 40 p.", LongWord.FortyPages);
}
