using System.Globalization;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads how many days bids stay valid and within how many the buyer pays: the first period in or behind the words that
/// name it. A month counts 30 days.
/// </summary>
internal static class PeriodReader
{
    private const int Farthest = 20;
    private const int DaysOfMonth = 30;

    public static IEnumerable<TenderFact> Find(FactText text) =>
        new[]
        {
            First(text, "bid-validity-days", FactCue.BidValidity, FactCue.OtherValidity, 15, 400),
            First(text, "payment-days", FactCue.Payment, FactCue.OtherPayment, 5, 120),
        }.OfType<TenderFact>();

    private static TenderFact? First(FactText text, string fact, FactCue cue, FactCue other, int least, int most)
    {
        var read = text.Of(cue).Where(hit => !text.IsSaidBeside(hit, other))
            .Select(hit => Read(hit, least, most)).FirstOrDefault(found => found is not null);
        return read is null
            ? null
            : new(fact, read.Value.Days.ToString(CultureInfo.InvariantCulture), "days", [read.Value.Evidence]);
    }

    private static (int Days, Evidence Evidence)? Read(FactHit hit, int least, int most)
    {
        foreach (var range in hit.Reach)
        {
            foreach (var period in PeriodFinder.Find(range).Where(found => found.First - Math.Max(range.First, hit.LastWord) <= Farthest))
            {
                var days = period.Value.Unit == PeriodUnit.Month ? DaysOfMonth * period.Value.Count : period.Value.Days;
                if (days >= least && days <= most)
                    return (days, ProfileText.Evidence(hit, range.Span(period.First, period.Last)));
            }
        }

        return null;
    }
}
