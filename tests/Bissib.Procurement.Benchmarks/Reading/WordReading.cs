using BenchmarkDotNet.Attributes;
using Bissib.Procurement.Benchmarks.Samples;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Benchmarks.Reading;

/// <summary>Reading Word files within the process.</summary>
public class WordReading
{
    private byte[] bytes = [];

    [ParamsSource(nameof(Samples))]
    public SampleFile Document { get; set; } = null!;

    public static IEnumerable<SampleFile> Samples => SampleTenders.Word;

    [GlobalSetup]
    public void Load() => bytes = Document.Bytes();

    [Benchmark]
    public TenderDocument Read() => WordReader.Read(new MemoryStream(bytes), "tender.docx");
}
