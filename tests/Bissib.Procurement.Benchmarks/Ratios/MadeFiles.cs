using System.IO.Compression;
using Bissib.Procurement.Benchmarks.Samples;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>Files made for a run, in a folder that goes with it.</summary>
internal sealed class MadeFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-ratios-").FullName;

    /// <summary>All fixtures in one archive: a tender of several documents.</summary>
    public string Zip()
    {
        var path = Path.Combine(folder, "fixtures.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        var tenders = Directory.GetFiles(Repository.Fixtures, "tender.*", SearchOption.AllDirectories);
        foreach (var file in tenders.Order(StringComparer.Ordinal))
            archive.CreateEntryFromFile(file, Path.GetRelativePath(Repository.Fixtures, file).Replace('\\', '/'));
        return path;
    }

    /// <summary>A PDF long enough to be held against the bounds where no real one is at hand.</summary>
    public string HundredFiftyPages() => Keep("fixture-150-pages.pdf", Samples.LongPdf.OfFixture(150));

    public string FortyPages() => Keep("fixture-40-pages.docx", SampleTenders.FortyPages.Bytes());

    public string LongPdf(string source) =>
        Keep($"500-pages-of-{Path.GetFileName(source)}", Samples.LongPdf.Repeat(File.ReadAllBytes(source), 500));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Keep(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
