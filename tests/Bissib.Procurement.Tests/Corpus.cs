namespace Bissib.Procurement.Tests;

/// <summary>
/// The folder `shared` beside the repository, with real and hostile tenders. A machine without it skips the tests that
/// need it; on the build server they fail, so that nobody takes skipped for passed.
/// </summary>
internal static class Corpus
{
    /// <summary>The full path of a file or folder of it, such as "corpus/fr".</summary>
    public static string Path(string relative)
    {
        var path = Find(relative);
        if (path is null && Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException($"'shared/{relative}' does not stand beside the repository: the build server must provide it.");
        Skip.If(path is null, $"'shared/{relative}' does not stand beside the repository.");
        return path!;
    }

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(System.IO.Path.Combine(folder.FullName, "Bissib.Procurement.sln"))) continue;
            var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, "..", "shared", relative));
            return File.Exists(path) || Directory.Exists(path) ? path : null;
        }

        return null;
    }
}
