using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Where a catalogue is loaded from: a folder, or files in memory.</summary>
internal sealed record CatalogueSource
{
    /// <summary>What a problem of the whole is told of.</summary>
    public required string Name { get; init; }

    /// <summary>Null where the files are in memory.</summary>
    public string? Folder { get; private init; }

    /// <summary>The files that a scan reads, by their names in ordinal order.</summary>
    public required IReadOnlyList<(string Name, string Text)> Files { get; init; }

    /// <summary>The lines of CHANGELOG.md; none where it is missing.</summary>
    public required IEnumerable<string> Changelog { get; init; }

    /// <summary>Reads the trained second witness; null where there is none.</summary>
    public required Func<WitnessModel?> Witness { get; init; }

    /// <exception cref="CatalogueException">There is no such folder.</exception>
    public static CatalogueSource Of(string folder)
    {
        if (!Directory.Exists(folder))
            throw new CatalogueException([new(folder, 1, "there is no such folder: give the path of clauses/")]);
        var changelog = Path.Combine(folder, CatalogueFiles.Changelog);
        return new()
        {
            Name = folder,
            Folder = folder,
            Files =
            [
                .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                    .Select(path => (Path: path, Name: CatalogueFiles.NameOf(folder, path)))
                    .Where(file => !ExampleLoader.IsExampleFile(file.Name))
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => (file.Name, File.ReadAllText(file.Path))),
            ],
            Changelog = File.Exists(changelog) ? File.ReadLines(changelog) : [],
            Witness = () => WitnessFile.Find(folder),
        };
    }

    public static CatalogueSource Of(CatalogueFiles files) => new()
    {
        Name = "clauses",
        Files =
        [
            .. files.Texts.Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal))
                .Where(file => !ExampleLoader.IsExampleFile(file.Key)).Select(file => (file.Key, file.Value)),
        ],
        Changelog = (files.Find(CatalogueFiles.Changelog) ?? "").Split('\n').Select(line => line.TrimEnd('\r')),
        Witness = () => files.Witness is { } bytes ? WitnessFile.Read(new MemoryStream(bytes)) : null,
    };
}
