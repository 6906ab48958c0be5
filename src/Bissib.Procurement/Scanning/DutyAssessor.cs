using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Holds the duties of a clause against a profile. A rule applies only when every condition is known to be met; one
/// unknown makes it a rule to check, one unmet ends it. While the buyer is not known, its region may end it; while the
/// day of publication is not known, the day on which bids are due is the latest that it can be.
/// </summary>
internal static class DutyAssessor
{
    public static IReadOnlyList<DutyVerdict> Assess(Clause clause, TenderProfile profile) =>
        [.. clause.Duties.Select(duty => Assess(duty, profile))
            .Where(verdict => verdict.State != DutyState.DoesNotApply)];

    private static DutyVerdict Assess(Duty duty, TenderProfile profile)
    {
        var conditions = Conditions(duty, profile).ToList();
        if (conditions.Any(condition => condition.IsMet == false)) return new(duty, DutyState.DoesNotApply, []);
        var unknown = conditions.Where(condition => condition.IsMet is null).Select(condition => condition.Field)
            .ToList();
        var state = unknown.Count == 0 && !duty.IsDoubtful ? DutyState.Applies : DutyState.ToCheck;
        return new(duty, state, unknown);
    }

    // What was read with doubt is shown but not relied on: a rule that hangs on it is one to check.
    private static IEnumerable<(string Field, bool? IsMet)> Conditions(Duty duty, TenderProfile profile) =>
        Compare(duty, profile).Select(condition =>
            profile.Uncertain.Contains(NameOf(condition.Field)) ? (condition.Field, null) : condition);

    // Belgian rules bind Belgian buyers: while nothing says who buys, none is certain.
    private static IEnumerable<(string Field, bool? IsMet)> Compare(Duty duty, TenderProfile profile)
    {
        yield return profile.Buyer is { } buyer
            ? ("buyer", duty.Buyers.Count == 0 ? buyer != BuyerType.Other : duty.Buyers.Contains(buyer))
            : ("region", MayBind(duty, profile.Region) ? null : false);
        if (duty.Contracts.Count > 0)
            yield return ("kind", profile.Kind is { } kind ? duty.Contracts.Contains(kind) : null);
        if (duty.Cpv.Count > 0) yield return ("cpv", profile.Cpv.Count > 0 ? HasCpv(duty.Cpv, profile) : null);
        if (duty.ValueFrom is { } from)
        {
            var isReached = profile.Value is { } value
                ? from.IsReachedBy(value, profile.Published, LatestDay(profile))
                : null;
            var hangsOnValue = profile.Value is null || from is FixedValue || profile.Uncertain.Contains("value");
            yield return (hangsOnValue ? "value" : "published", isReached);
        }

        if (duty.DurationFromDays is { } days)
            yield return ("duration", profile.DurationDays is { } known ? known >= days : null);
        if (duty.ValidFrom is { } first) yield return ("published", IsFrom(first, profile));
        if (duty.ValidTo is { } last) yield return ("published", IsUpTo(last, profile));
    }

    // A tender is published before its bids are due, and nobody knows how long before: the deadline can say that a rule
    // came too late for it, or still held, but not that it held already.
    private static bool? IsFrom(DateOnly first, TenderProfile profile) =>
        profile.Published is { } day ? day >= first : LatestDay(profile) < first ? false : null;

    private static bool? IsUpTo(DateOnly last, TenderProfile profile) =>
        profile.Published is { } day ? day <= last : LatestDay(profile) <= last ? true : null;

    private static DateOnly? LatestDay(TenderProfile profile) =>
        profile.Uncertain.Contains("submissionDeadline") ? null : profile.Deadline?.Day;

    // Whether some buyer of the region may be one of those that the rule binds.
    private static bool MayBind(Duty duty, Region? region) => region switch
    {
        Region.Outside => false,
        Region.Federal => duty.Buyers.Count == 0 || duty.Buyers
            .Any(buyer => buyer is BuyerType.Federal or BuyerType.SpecialSectors),
        { } known => duty.Buyers.Count == 0 || duty.Buyers.Any(buyer => RegionOf(buyer) is not { } own || own == known),
        null => true,
    };

    // Null for buyers that may have their seat in any region.
    private static Region? RegionOf(BuyerType buyer) => buyer switch
    {
        BuyerType.BrusselsRegional or BuyerType.BrusselsLocal => Region.Brussels,
        BuyerType.WalloonRegional or BuyerType.WalloonLocal => Region.Wallonia,
        BuyerType.FlemishRegional or BuyerType.FlemishLocal => Region.Flanders,
        _ => null,
    };

    private static string NameOf(string field) => field switch
    {
        "buyer" => "buyerType",
        "published" => "publicationDate",
        "duration" => "durationDays",
        _ => field,
    };

    public static bool HasCpv(IReadOnlyList<string> prefixes, TenderProfile profile) =>
        profile.Cpv.Any(code => prefixes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)));
}
