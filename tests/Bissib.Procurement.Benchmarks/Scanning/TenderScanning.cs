using BenchmarkDotNet.Attributes;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Scanning;

/// <summary>Matching the whole catalogue on a tender already read: from its text to findings and suggestions.</summary>
public class TenderScanning
{
    private TenderScanner scanner = null!;
    private Tender tender = null!;

    [ParamsSource(nameof(Samples))]
    public SampleFile Document { get; set; } = null!;

    /// <summary>Whether the second witness is heard too, or signals alone.</summary>
    [Params(true, false)]
    public bool Witness { get; set; }

    public static IEnumerable<SampleFile> Samples =>
        SampleTenders.Prose.Append(SampleTenders.FortyPages);

    [GlobalSetup]
    public void Load()
    {
        scanner = new(Witness ? ScaledCatalogue.Whole : ScaledCatalogue.WithoutWitness());
        tender = Document.Read();
    }

    [Benchmark]
    public ScanResult Scan() => scanner.Scan(tender);
}
