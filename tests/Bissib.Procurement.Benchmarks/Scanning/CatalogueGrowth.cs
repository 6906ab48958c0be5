using BenchmarkDotNet.Attributes;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Scanning;

/// <summary>
/// What matching costs with catalogues of half and of twice the size, one after the other, which a busy machine blurs:
/// the mode "ratios" measures them in turn.
/// </summary>
public class CatalogueGrowth
{
    private TenderScanner scanner = null!;
    private Tender tender = null!;

    [ParamsAllValues]
    public CatalogueSize Size { get; set; }

    [GlobalSetup]
    public void Load()
    {
        scanner = new(ScaledCatalogue.Of(Size));
        tender = SampleTenders.FortyPages.Read();
    }

    [Benchmark]
    public ScanResult Scan() => scanner.Scan(tender);
}
