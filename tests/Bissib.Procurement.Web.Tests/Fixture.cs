namespace Bissib.Procurement.Web.Tests;

/// <summary>Files of the folder fixtures.</summary>
internal static class Fixture
{
    /// <summary>The path of a tender in PDF of which a draft can be made.</summary>
    public static string RenovationOfASchool
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "Bissib.Procurement.sln"))) at = at.Parent!;
            return Path.Combine(at.FullName, "fixtures", "renovation-ecole-fr", "tender.pdf");
        }
    }
}
