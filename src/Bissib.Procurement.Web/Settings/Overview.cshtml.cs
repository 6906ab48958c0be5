using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Settings;

/// <summary>What the service is set to, to be read and not changed: whoever starts it sets it.</summary>
[Needs(Permission.Operate)]
internal sealed class OverviewModel(ServiceSettings settings, Catalogue catalogue) : PageModel
{
    public static string SettingsFile => Path.Combine(AppContext.BaseDirectory, "appsettings.json");

    public IEnumerable<SettingGroup> Groups => settings.Groups;

    public Catalogue Catalogue => catalogue;

    public IReadOnlyList<ScanProgram> Programs { get; } = ScanPrograms.Find();

    public IReadOnlyList<string> RecognisedLanguages { get; } = ScanPrograms.FindLanguages();
}
