namespace Bissib.Procurement.Cli.Tests;

/// <summary>Paths of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Fixture(params string[] parts) => Path.Combine([Root, "fixtures", .. parts]);

    /// <summary>A folder beside the repository that is no part of it. Skips the test where it is absent, but not in
    /// CI.</summary>
    public static string Shared(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", folder));
        if (Directory.Exists(path)) return path;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new DirectoryNotFoundException($"'{path}' is absent.");
        Skip.If(true, $"'{path}' is absent: put the folder 'shared' beside the repository.");
        return path;
    }

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Bissib.Procurement.sln"))) return at.FullName;
        throw new InvalidOperationException($"no Bissib.Procurement.sln above {folder}");
    }
}
