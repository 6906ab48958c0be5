namespace Bissib.Procurement.Tests;

/// <summary>
/// Real tenders, which are not part of the repository: they stand in the folder shared/corpus beside it. Where it is
/// absent the tests on them are skipped, but not on the build server, where nobody would notice.
/// </summary>
internal static class Corpus
{
    private static readonly string Root =
        System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared", "corpus"));

    /// <summary>The whole path of a file of the corpus, such as "fr/x.pdf". Skips the test where it is absent.</summary>
    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Root, name);
        if (!File.Exists(path) && !Directory.Exists(path)) Refuse(name);
        return path;
    }

    /// <summary>The files of some of its folders, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(string pattern, params string[] folders) =>
        [.. folders.SelectMany(folder => Directory.GetFiles(Path(folder), pattern)).Order(StringComparer.Ordinal)];

    private static void Refuse(string name)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new FileNotFoundException($"The corpus lacks '{name}'. On the build server the folder 'shared/corpus' must stand beside the repository.");
        Skip.If(true, $"The corpus lacks '{name}': put the folder 'shared/corpus' beside the repository.");
    }
}
