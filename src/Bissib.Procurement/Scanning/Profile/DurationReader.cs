namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads how long the contract lasts, without its renewals: a period ("24 mois"), or two days ("du 24 août 2026 au 7
/// juillet 2028", both included).
/// </summary>
internal static class DurationReader
{
    private const int Farthest = 25;

    public static ProfileField<ReadDuration>? Find(ProfileText text) =>
        FieldChooser.Choose(text.Of(ProfileCue.Duration).Select(hit => Read(text, hit))
            .OfType<Candidate<ReadDuration>>());

    private static Candidate<ReadDuration>? Read(ProfileText text, ProfileHit hit)
    {
        // "pour une durée de quatre ans" may hold its period.
        var own = new WordRange(hit.Reading, hit.FirstWord, hit.Rest.End);
        foreach (var range in ProfileText.Reach(hit).Prepend(own))
        {
            if (Period(text, hit, range) is { } found)
                return new(found.Value, text.RankOf(hit),
                    ProfileText.Evidence(hit, range.Span(found.First, found.Last)), !found.Value.IsApproximate);
        }

        return null;
    }

    private static Found<ReadDuration>? Period(ProfileText text, ProfileHit hit, WordRange range)
    {
        if (Between(range) is { } days) return days;
        foreach (var found in PeriodFinder.Find(range))
        {
            var before = new WordRange(range.Reading, range.First, found.First);
            var isNear = found.First - range.First <= Farthest;
            if (!isNear || text.Has(ProfileCue.OtherPeriod,
                hit.WholeSentence with { End = Math.Max(found.First + 1, hit.FirstWord) })) return null;
            if (text.Has(ProfileCue.OtherPeriod, before) || text.Has(ProfileCue.Renewal, before)) return null;
            return new(new(found.Value.Days, found.Value.Months, found.Value.IsWorking), found.First, found.Last);
        }

        return null;
    }

    // From one day to another; where the first names no year it is that of the second.
    private static Found<ReadDuration>? Between(WordRange range)
    {
        var days = DayFinder.Find(range).Take(2).ToList();
        if (days.Count == 0) return null;
        var second = days[^1];
        var first = days.Count == 2 ? days[0]
            : DayFinder.FindWithoutYear(range with { End = second.First }, second.Value.Year);
        if (first is not { } start || start.Value >= second.Value || second.First - start.Last > 4) return null;
        var length = second.Value.AddDays(1).DayNumber - start.Value.DayNumber;
        int? months = null;
        for (var count = 1; count <= 240 && months is null; count++)
            if (start.Value.AddMonths(count) == second.Value.AddDays(1)) months = count;
        return new(new(length, months, false), start.First, second.Last);
    }
}

/// <summary>Approximate is one counted in working days.</summary>
internal readonly record struct ReadDuration(int Days, int? Months, bool IsApproximate);
