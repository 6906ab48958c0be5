namespace Bissib.Procurement.Tests;

/// <summary>Paths of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Fixtures => Path.Combine(Root, "fixtures");

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Bissib.Procurement.sln"))) return at.FullName;
        throw new InvalidOperationException($"no Bissib.Procurement.sln above {folder}");
    }
}
