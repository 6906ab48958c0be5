using BenchmarkDotNet.Attributes;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Benchmarks.Reading;

/// <summary>Reading PDF files within the process, with as many threads as the reader takes by itself.</summary>
public class PdfReading
{
    private byte[] bytes = [];

    [ParamsSource(nameof(Samples))]
    public SampleFile Document { get; set; } = null!;

    public static IEnumerable<SampleFile> Samples => SampleTenders.Pdf;

    [GlobalSetup]
    public void Load() => bytes = Document.Bytes();

    [Benchmark]
    public TenderDocument Read() => PdfReader.Read(new MemoryStream(bytes), "tender.pdf");
}
