namespace Bissib.Procurement.Benchmarks;

/// <summary>Paths of the repository, found from where the benchmarks run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Fixtures => Path.Combine(Root, "fixtures");

    /// <summary>Real tenders, which are not part of the repository; null where the folder is not beside it.</summary>
    public static string? Corpus { get; } = Existing(Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus")));

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Bissib.Procurement.sln"))) return at.FullName;
        throw new InvalidOperationException($"no Bissib.Procurement.sln above {folder}");
    }
}
