using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// The parameters of a clause with defaults that fit the tender: the number of its lots, reports that are due at least
/// twice before it ends, and amounts in proportion to its estimated value. Only what is certain of a tender changes a
/// default, and the buyer still chooses.
/// </summary>
internal static class ProfiledParameters
{
    private const string Lots = "lots";
    private const string MostLots = "max-lots";

    // A contract with one report has it when nothing can be mended any more.
    private const int FewestReports = 2;

    private const int HighestStep = 100_000_000;

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
            { PerEuros: { } euros } when ValueOf(profile) is { } value =>
                Clamped(parameter.Range, Rounded(value / euros)),
            _ => usual,
        };
        return IsWithin(parameter.Range, fitting) ? fitting.ToString(CultureInfo.InvariantCulture) : parameter.Default;
    }

    /// <summary>True where the default comes of the estimated value, which a person should know.</summary>
    public static bool FollowsValue(ClauseParameter parameter, TenderProfile profile) =>
        parameter.PerEuros is not null && ValueOf(profile) is not null;

    private static decimal? ValueOf(TenderProfile profile) =>
        profile.Uncertain.Contains("value") ? null : profile.Value;

    // Two figures, as people write amounts: 347 becomes 350, 1 234 becomes 1 200.
    private static int Rounded(decimal amount)
    {
        var step = 1;
        while (amount / step >= 100 && step < HighestStep) step *= 10;
        return (int)Math.Min(Math.Round(amount / step) * step, int.MaxValue);
    }

    private static int? LotsOf(TenderProfile profile) =>
        profile.Lots > 1 && !profile.Uncertain.Contains("lots") ? profile.Lots : null;

    private static int? MonthsOf(TenderProfile profile) =>
        profile.Uncertain.Contains("durationDays") ? null : profile.DurationMonths;

    private static bool CountsMonths(ClauseParameter parameter) =>
        parameter.Unit?.French.StartsWith("mois", StringComparison.Ordinal) ?? false;

    private static bool IsWithin(string? range, int value) =>
        Ends(range) is not var (least, most) || (value >= least && value <= most);

    private static int Clamped(string? range, int value) =>
        Ends(range) is var (least, most) ? (int)Math.Clamp(value, least, most) : value;

    // "1-6", both ends included.
    private static (double Least, double Most)? Ends(string? range)
    {
        var ends = (range ?? "").Split('-');
        return ends.Length == 2
            && double.TryParse(ends[0], CultureInfo.InvariantCulture, out var least)
            && double.TryParse(ends[1], CultureInfo.InvariantCulture, out var most) ? (least, most) : null;
    }
}
