using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Help;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Settings;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Shared;

/// <summary>A link of every page; null is for everybody.</summary>
internal sealed record Section(string Address, Localised Words, Permission? Needs);

/// <summary>The links of every page, in their order: each visitor sees those that they may follow.</summary>
internal static class Sections
{
    public static readonly IReadOnlyList<Section> Header =
    [
        new("/tenders", ListWords.Short, Permission.Read),
        new("/clauses", ClauseWords.Short, null),
        new("/observatory", ObservatoryWords.Title, Permission.Read),
        new("/api", ApiWords.Short, Permission.Read),
    ];

    public static readonly IReadOnlyList<Section> Footer =
    [
        new("/help", GuideWords.Title, Permission.Read),
        new("/settings", SettingWords.Title, Permission.Operate),
        new("/administration", AdministrationWords.Title, Permission.Administer),
    ];

    public static IEnumerable<Section> For(this IEnumerable<Section> sections, CurrentPerson person) =>
        sections.Where(section => section.Needs is not { } needed || person.May(needed));
}
