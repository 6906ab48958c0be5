using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Benchmarks.Samples;

/// <summary>A document to measure with. Its name says of what kind it is and is shown in the tables.</summary>
public sealed record SampleFile(string Name, Func<byte[]> Bytes)
{
    /// <summary>A fixture, such as "renovation-ecole-fr/tender.pdf".</summary>
    public static SampleFile Fixture(string kind, string path) =>
        new(kind, () => File.ReadAllBytes(Path.Combine(Repository.Fixtures, path)));

    /// <summary>A file of the corpus; none where it is absent.</summary>
    public static IEnumerable<SampleFile> Corpus(string kind, string path)
    {
        if (Repository.Corpus is not { } folder || !File.Exists(Path.Combine(folder, path))) return [];
        return [new(kind, () => File.ReadAllBytes(Path.Combine(folder, path)))];
    }

    /// <summary>The document read, as a tender of its own.</summary>
    public Tender Read() => Read(Bytes());

    internal static Tender Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new("tender", [TenderReader.ReadDocument(stream, "tender")], []);
    }

    public override string ToString() => Name;
}
