namespace Bissib.Procurement.Web.Tests;

/// <summary>Paths of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A tender in PDF of which a draft can be made.</summary>
    public static string RenovationOfASchool => Fixture("renovation-ecole-fr", "tender.pdf");

    public static string Fixture(params string[] parts) => Path.Combine([Root, "fixtures", .. parts]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Bissib.Procurement.sln"))) return at.FullName;
        throw new InvalidOperationException($"no Bissib.Procurement.sln above {folder}");
    }
}
