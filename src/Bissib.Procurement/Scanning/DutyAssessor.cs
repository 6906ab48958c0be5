using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning;

/// <summary>
/// Holds the duties of a clause against a profile. A rule applies only when every condition is known to be met; one
/// unknown makes it a rule to check, one unmet ends it.
/// </summary>
internal static class DutyAssessor
{
    public static IReadOnlyList<DutyVerdict> Assess(Clause clause, TenderProfile profile) =>
        [.. clause.Duties.Select(duty => Assess(duty, profile)).Where(verdict => verdict.State != DutyState.DoesNotApply)];

    private static DutyVerdict Assess(Duty duty, TenderProfile profile)
    {
        var conditions = Conditions(duty, profile).ToList();
        if (conditions.Any(condition => condition.IsMet == false)) return new(duty, DutyState.DoesNotApply, []);
        var unknown = conditions.Where(condition => condition.IsMet is null).Select(condition => condition.Field).ToList();
        var state = unknown.Count == 0 && !duty.IsDoubtful ? DutyState.Applies : DutyState.ToCheck;
        return new(duty, state, unknown);
    }

    // Belgian rules bind Belgian buyers: while nothing says who buys, none is certain.
    private static IEnumerable<(string Field, bool? IsMet)> Conditions(Duty duty, TenderProfile profile)
    {
        yield return ("buyer", profile.Buyer is not { } buyer ? null
            : duty.Buyers.Count == 0 ? buyer != BuyerType.Other : duty.Buyers.Contains(buyer));
        if (duty.Contracts.Count > 0) yield return ("kind", profile.Kind is { } kind ? duty.Contracts.Contains(kind) : null);
        if (duty.Cpv.Count > 0) yield return ("cpv", profile.Cpv.Count > 0 ? HasCpv(duty.Cpv, profile) : null);
        if (duty.ValueFrom is { } from)
        {
            var isReached = profile.Value is { } value ? from.IsReachedBy(value, profile.Published) : null;
            yield return (profile.Value is null ? "value" : "published", isReached);
        }

        if (duty.DurationFromDays is { } days) yield return ("duration", profile.DurationDays is { } known ? known >= days : null);
        if (duty.ValidFrom is { } first) yield return ("published", profile.Published is { } day ? day >= first : null);
        if (duty.ValidTo is { } last) yield return ("published", profile.Published is { } day ? day <= last : null);
    }

    public static bool HasCpv(IReadOnlyList<string> prefixes, TenderProfile profile) =>
        profile.Cpv.Any(code => prefixes.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)));
}
