using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>
/// Two clauses of the catalogue with the law and the words, in a folder of their own: whatever is done with it takes
/// seconds where the whole would take a minute.
/// </summary>
internal sealed class SmallCatalogue : IDisposable
{
    public const string Clause = "social/insertion-hours";
    public const string Other = "access/equivalents-accepted";

    // The same sentences give the same bytes.
    private static byte[]? Witness { get; set; }

    public SmallCatalogue()
    {
        Folder = Directory.CreateTempSubdirectory("bissib-small-").FullName;
        foreach (var folder in new[] { "law", "language", "social", "access" }) Directory.CreateDirectory(
            Path.Combine(Folder, folder));
        foreach (var path in Directory.EnumerateFiles(Catalogue.DefaultFolder, "*.yaml", SearchOption.AllDirectories))
            if (IsKept(Path.GetRelativePath(Catalogue.DefaultFolder, path).Replace('\\', '/'))) Copy(path);
        Copy(Path.Combine(Catalogue.DefaultFolder, CatalogueFiles.Changelog));
        File.WriteAllBytes(Path.Combine(Folder, "witness.bin"), Witness ??= Train());
    }

    public string Folder { get; }

    /// <summary>Has a program use the folder, and start sooner.</summary>
    public string[] Option => ["--Catalogue:Folder", Folder];

    public string TextOf(string clause) => File.ReadAllText(Path.Combine(Folder, $"{clause}.yaml"));

    public string ExamplesOf(string clause) => File.ReadAllText(Path.Combine(Folder, $"{clause}.examples.yaml"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private byte[] Train()
    {
        var catalogue = Catalogue.Load(Folder);
        return WitnessTraining.Train(catalogue, ExampleLibrary.Load(Folder, catalogue));
    }

    private static bool IsKept(string name) => name.StartsWith("law/", StringComparison.Ordinal)
        || name.StartsWith("language/", StringComparison.Ordinal)
            || new[] { Clause, Other }.Contains(name.Split('.')[0]);

    private void Copy(string path) =>
        File.Copy(path, Path.Combine(Folder, Path.GetRelativePath(Catalogue.DefaultFolder, path)));
}
