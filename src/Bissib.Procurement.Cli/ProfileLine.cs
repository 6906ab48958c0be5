using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Cli;

/// <summary>A profile in a line, for a person at a terminal; "?" follows what was read with doubt.</summary>
internal static class ProfileLine
{
    public static string Of(TenderProfile profile)
    {
        var parts = new (string Field, string? Text)[]
        {
            ("buyer", profile.BuyerName),
            ("buyerType", profile.Buyer is { } type ? Kebab.Name(type) : null),
            ("kind", profile.Kind is { } kind ? Kebab.Name(kind) : null),
            ("cpv", profile.Cpv.Count > 0 ? $"CPV {string.Join(' ', profile.Cpv)}" : null),
            ("value", profile.Value is { } value ? $"{value.ToString("#,0.##", CultureInfo.InvariantCulture)} EUR"
                : null),
            ("durationDays", DurationOf(profile)),
            ("procedure", profile.Procedure is { } procedure ? Kebab.Name(procedure) : null),
            ("lots", profile.Lots is { } lots ? lots == 1 ? "1 lot" : $"{lots} lots" : null),
            ("submissionDeadline", profile.Deadline is { } deadline ? $"until {deadline}" : null),
        };
        return string.Join(" · ", parts.Where(part => part.Text is not null)
            .Select(part => profile.Uncertain.Contains(part.Field) ? $"{part.Text}?" : part.Text));
    }

    private static string? DurationOf(TenderProfile profile) =>
        profile.DurationMonths is { } months ? $"{months} months" : profile.DurationDays is { } days ? $"{days} days"
            : null;
}
