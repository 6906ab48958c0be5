using System.Globalization;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Web.Shared;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// A field of the profile as it is shown; Value is null where it is unknown, Quote where the user gave it.
/// </summary>
internal sealed record ProfileFact(Localised Label, string? Value, bool IsGiven, bool IsUncertain, Quote? Quote);

/// <summary>What is known of a tender, in the order of the page.</summary>
internal static class ProfileFacts
{
    public static IReadOnlyList<ProfileFact> Of(ScanReport report)
    {
        var profile = report.Profile;
        return
        [
            Fact(ProfileWords.BuyerName, "buyer", profile.BuyerName),
            Fact(ProfileWords.Buyer, "buyerType", profile.Buyer is { } buyer ? Ui.Say(ProfileWords.Of(buyer)) : null),
            Fact(ProfileWords.Region, "region", profile.Region is { } region ? Ui.Say(ProfileWords.Of(region)) : null),
            Fact(ProfileWords.Kind, "kind", profile.Kind is { } kind ? Ui.Say(ProfileWords.Of(kind)) : null),
            Fact(
                ProfileWords.Cpv, "cpv", profile.Cpv.Count > 0 ? string.Join(", ", profile.Cpv.Take(MostCodes)) : null),
            Fact(
                ProfileWords.Procedure, "procedure", profile.Procedure is { } way
                    ? Ui.Say(ProfileWords.Of(way))
                    : null),
            Fact(ProfileWords.Value, "value", profile.Value is { } value ? Ui.Say(ProfileWords.Euros, value) : null),
            Fact(ProfileWords.Duration, "durationDays", DurationOf(profile)),
            Fact(ProfileWords.Renewals, "renewals", profile.Renewals?.ToString(CultureInfo.CurrentCulture)),
            Fact(ProfileWords.Lots, "lots", profile.Lots?.ToString(CultureInfo.CurrentCulture)),
            Fact(ProfileWords.Subsidised, "subsidised", YesOrNo(profile.IsSubsidised)),
            Fact(ProfileWords.Published, "publicationDate", profile.Published is { } day ? DayOf(day) : null),
            Fact(ProfileWords.Deadline, "submissionDeadline", DeadlineOf(profile.Deadline)),
        ];

        ProfileFact Fact(Localised label, string name, string? value)
        {
            var quote = report.ProfileQuotes.GetValueOrDefault(name);
            return new(label, value, value is not null && quote is null && name != "buyer",
                profile.Uncertain.Contains(name), quote);
        }
    }

    private const int MostCodes = 8;

    private static string? DurationOf(TenderProfile profile) =>
        profile.DurationMonths is { } months ? Ui.Say(ProfileWords.Months, months)
        : profile.DurationDays is { } days ? Ui.Say(ProfileWords.Days, days)
        : null;

    private static string? YesOrNo(bool? answer) =>
        answer is { } known ? Ui.Say(known ? ProfileWords.Yes : ProfileWords.No) : null;

    private static string? DeadlineOf(Deadline? deadline) => deadline is { } known
        ? DayOf(known.Day) + (known.Hour is { } hour ? hour.ToString(", HH:mm", CultureInfo.CurrentCulture) : "")
        : null;

    private static string DayOf(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
