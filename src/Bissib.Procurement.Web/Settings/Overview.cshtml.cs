using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Clauses;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Settings;

/// <summary>What the service is set to, to be read and not changed: whoever starts it sets it.</summary>
[Needs(Permission.Operate)]
internal sealed class OverviewModel(ServiceSettings settings, CatalogueInUse catalogues) : PageModel
{
    public static string SettingsFile => Path.Combine(AppContext.BaseDirectory, "appsettings.json");

    public IEnumerable<SettingGroup> Groups => settings.Groups;

    public Catalogue Catalogue => catalogues.Now.Catalogue;

    /// <summary>True where the second witness learnt from other sentences than those of the catalogue.</summary>
    public bool IsWitnessStale => catalogues.Now.IsWitnessStale;

    public IReadOnlyList<ScanProgram> Programs { get; } = ScanPrograms.Find();

    public IReadOnlyList<string> RecognisedLanguages { get; } = ScanPrograms.FindLanguages();
}
