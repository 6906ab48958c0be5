namespace Bissib.Procurement.Tests;

/// <summary>
/// Real tenders, which are not part of the repository: they stand in the folder shared/corpus beside it. Where it is
/// absent the tests on them are skipped, but not on the build server, where nobody would notice.
/// </summary>
internal static class Corpus
{
    private static readonly string Shared = System.IO.Path.GetFullPath(
        System.IO.Path.Combine(Repository.Root, "..", "shared"));

    /// <summary>
    /// The whole path of a file of the corpus, such as "fr/x.pdf". Skips the test where it is absent.
    /// </summary>
    public static string Path(string name) => PathIn("corpus", name);

    /// <summary>The rows of a table of the dossier in shared/domain, without its heading, cut at the tabs.</summary>
    public static IEnumerable<string[]> Dossier(string name) =>
        File.ReadLines(PathIn("domain", name)).Skip(1).Select(line => line.Split('\t'));

    /// <summary>The files of some of its folders, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(string pattern, params string[] folders) =>
        [.. folders.SelectMany(folder => Directory.GetFiles(Path(folder), pattern)).Order(StringComparer.Ordinal)];

    private static string PathIn(string folder, string name)
    {
        var path = System.IO.Path.Combine(Shared, folder, name);
        if (!File.Exists(path) && !Directory.Exists(path)) Refuse($"shared/{folder}", name);
        return path;
    }

    private static void Refuse(string folder, string name)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new FileNotFoundException(
                $"'{name}' is absent. On the build server the folder '{folder}' must stand beside the repository.");
        Skip.If(true, $"'{name}' is absent: put the folder '{folder}' beside the repository.");
    }
}
