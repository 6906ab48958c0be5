using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Settings;

/// <summary>A page of administrators: who may open it, and whether there is one without accounts.</summary>
internal sealed record AdministrationLink(
    string Address, Localised Words, Localised Meaning, Permission Needs, bool IsServerOnly);

/// <summary>Where administrators find their pages.</summary>
[Needs(Permission.Administer)]
internal sealed class AdministrationModel(CurrentPerson person) : PageModel
{
    private static readonly AdministrationLink[] All =
    [
        new("/members", MemberWords.Title, AdministrationWords.Members, Permission.Administer, true),
        new("/tokens", TokenWords.Title, AdministrationWords.Tokens, Permission.Administer, true),
        new("/organisation", OrganisationWords.Title, AdministrationWords.Retention, Permission.Administer, false),
        new("/audit", AuditWords.Title, AdministrationWords.Audit, Permission.Administer, false),
        new("/organisations", OrganisationWords.All, AdministrationWords.Organisations, Permission.Operate, true),
        new("/settings", SettingWords.Title, AdministrationWords.Settings, Permission.Operate, false),
        new(QueueDashboard.Address,
            AdministrationWords.Queue, AdministrationWords.QueueHint, Permission.Operate, false),
    ];

    public IEnumerable<AdministrationLink> Links =>
        All.Where(link => person.May(link.Needs) && (person.IsServer || !link.IsServerOnly));
}
