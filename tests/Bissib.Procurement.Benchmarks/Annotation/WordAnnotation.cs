using BenchmarkDotNet.Attributes;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Benchmarks.Scanning;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Benchmarks.Annotation;

/// <summary>Annotating a Word file of forty pages.</summary>
public class WordAnnotation
{
    private byte[] file = [];
    private TenderScanner scanner = null!;
    private ScanResult result = null!;

    [GlobalSetup]
    public void Load()
    {
        file = SampleTenders.FortyPages.Bytes();
        scanner = new(ScaledCatalogue.Whole);
        result = scanner.Scan(SampleFile.Read(file));
    }

    [Benchmark]
    public byte[] ReadScanAndAnnotate() => AnnotatedTender.Make(file, scanner);

    [Benchmark]
    public byte[] AnnotateUnproven() => AnnotatedTender.WriteUnproven(file, result).File;

    [Benchmark]
    public byte[] Annotate() => AnnotatedTender.Write(file, result);
}
