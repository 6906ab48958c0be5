using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// The facts that the profile holds already, where its fields were read from the tender and not given.
/// </summary>
internal static class ProfileFacts
{
    public static IEnumerable<TenderFact> Of(TenderProfile profile, IReadOnlyDictionary<string, Evidence> evidence)
    {
        return new[]
        {
            One("buyer", "buyer", profile.BuyerName),
            One("contract-kind", "kind", profile.Kind is { } kind ? Kebab.Name(kind) : null),
            One("procedure", "procedure", profile.Procedure is { } procedure ? Kebab.Name(procedure) : null),
            One("cpv", "cpv", profile.Cpv.Count > 0 ? string.Join("; ", profile.Cpv) : null),
            One("lots-count", "lots", Number(profile.Lots), "lots"),
            One("contract-months", "durationDays", Number(profile.DurationMonths), "months"),
            One("renewals", "renewals", Number(profile.Renewals), "times"),
            One("estimated-value-eur", "value", profile.Value?.ToString("0.##", CultureInfo.InvariantCulture), "EUR"),
            One("submission-deadline", "submissionDeadline", profile.Deadline?.ToString()),
        }.OfType<TenderFact>();

        TenderFact? One(string fact, string field, string? value, string? unit = null) =>
            value is not null && evidence.TryGetValue(field, out var words) ? new(fact, value, unit, [words]) : null;
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
