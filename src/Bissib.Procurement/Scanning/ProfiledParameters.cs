using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// The parameters of a clause with defaults that fit the tender: the number of its lots, and reports that are due at
/// least twice before it ends. Only what is certain of a tender changes a default, and the buyer still chooses.
/// </summary>
internal static class ProfiledParameters
{
    private const string Lots = "lots";
    private const string MostLots = "max-lots";

    // A contract with one report has it when nothing can be mended any more.
    private const int FewestReports = 2;

    // Months between two reports that agree with quarters and years.
    private static readonly int[] Rhythms = [12, 6, 3, 2, 1];

    public static IReadOnlyList<ClauseParameter> Of(Clause clause, TenderProfile profile) =>
        [.. clause.Parameters.Select(parameter => parameter with { Default = DefaultOf(parameter, profile) })];

    private static string DefaultOf(ClauseParameter parameter, TenderProfile profile)
    {
        if (!int.TryParse(parameter.Default, CultureInfo.InvariantCulture, out var usual)) return parameter.Default;
        var fitting = parameter switch
        {
            { Name: Lots } when LotsOf(profile) is { } lots => lots,
            { Name: MostLots } when LotsOf(profile) is { } lots => Math.Min(usual, lots - 1),
            { Element: Element.Reporting } when CountsMonths(parameter) && MonthsOf(profile) is { } months =>
                Rhythms.FirstOrDefault(rhythm => rhythm <= usual && rhythm * FewestReports <= months, 1),
            _ => usual,
        };
        return IsWithin(parameter.Range, fitting) ? fitting.ToString(CultureInfo.InvariantCulture) : parameter.Default;
    }

    private static int? LotsOf(TenderProfile profile) =>
        profile.Lots > 1 && !profile.Uncertain.Contains("lots") ? profile.Lots : null;

    private static int? MonthsOf(TenderProfile profile) =>
        profile.Uncertain.Contains("durationDays") ? null : profile.DurationMonths;

    private static bool CountsMonths(ClauseParameter parameter) =>
        parameter.Unit?.French.StartsWith("mois", StringComparison.Ordinal) ?? false;

    // "1-6", both ends included.
    private static bool IsWithin(string? range, int value)
    {
        var ends = (range ?? "").Split('-');
        return ends.Length != 2
            || !double.TryParse(ends[0], CultureInfo.InvariantCulture, out var least)
            || !double.TryParse(ends[1], CultureInfo.InvariantCulture, out var most)
            || (value >= least && value <= most);
    }
}
