using Bissib.Procurement.Web.Api;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Help;
using Bissib.Procurement.Web.Observatory;
using Bissib.Procurement.Web.Settings;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Shared;

/// <summary>The links of every page. Those of the header are All, in their order.</summary>
internal static class Sections
{
    public static readonly IReadOnlyList<(string Address, Localised Words)> All =
    [
        ("/tenders", ListWords.Short),
        ("/clauses", ClauseWords.Short),
        ("/observatory", ObservatoryWords.Title),
        ("/api", ApiWords.Short),
    ];

    /// <summary>The links of the footer, in their order.</summary>
    public static readonly IReadOnlyList<(string Address, Localised Words)> Footer =
    [
        ("/help", GuideWords.Title),
        ("/settings", SettingWords.Title),
    ];
}
