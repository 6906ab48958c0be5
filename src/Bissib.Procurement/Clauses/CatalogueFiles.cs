using System.IO.Compression;
using Bissib.Procurement.Clauses.Files;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// The files of the folder clauses/ in memory, by their names within it ("social/insertion-hours.yaml"), so that a
/// catalogue can be made of them with some of them changed. Never changed itself.
/// </summary>
public sealed class CatalogueFiles
{
    /// <summary>The file whose first heading is the catalogue's version.</summary>
    public const string Changelog = "CHANGELOG.md";

    // What a ZIP has of it is always the same day, so that the same files give the same bytes.
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Endings = [".yaml", ".md", ".json"];

    private readonly SortedDictionary<string, string> texts;

    private CatalogueFiles(IEnumerable<KeyValuePair<string, string>> texts, byte[]? witness)
    {
        this.texts = new(StringComparer.Ordinal);
        foreach (var (name, text) in texts) this.texts[name] = text;
        Witness = witness;
    }

    /// <summary>In the ordinal order of their names.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The trained second witness, witness.bin; null where there is none.</summary>
    public byte[]? Witness { get; }

    /// <summary>Reads the folder clauses/: clauses, examples, law, words, documents; and the second witness.</summary>
    public static CatalogueFiles Read(string folder)
    {
        var witness = Path.Combine(folder, WitnessFile.Name);
        return new(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Endings.Contains(Path.GetExtension(path)))
                .Select(path => KeyValuePair.Create(NameOf(folder, path), File.ReadAllText(path))),
            File.Exists(witness) ? File.ReadAllBytes(witness) : null);
    }

    /// <summary>The file of a clause; with examples, the one beside it.</summary>
    public static string NameOf(string clause, bool isOfExamples) =>
        clause + (isOfExamples ? ExampleLoader.Ending : ".yaml");

    /// <summary>Null where there is no such file.</summary>
    public string? Find(string name) => texts.GetValueOrDefault(name);

    /// <summary>The same with these texts in the place of theirs, or beside them.</summary>
    public CatalogueFiles With(IEnumerable<KeyValuePair<string, string>> changed) =>
        new(texts.Concat(changed), Witness);

    /// <summary>The same with another second witness.</summary>
    public CatalogueFiles With(byte[]? witness) => new(texts, witness);

    /// <summary>Writes a ZIP with the folder clauses in it, as the command bissib takes it with --catalogue.</summary>
    public void Pack(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in texts) Add(zip, name, System.Text.Encoding.UTF8.GetBytes(text));
        if (Witness is not null) Add(zip, WitnessFile.Name, Witness);
    }

    internal static string NameOf(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry($"clauses/{name}", CompressionLevel.Optimal);
        entry.LastWriteTime = NoDay;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
