namespace Bissib.Procurement.Scanning.Profile;

/// <summary>Reads the last day, and where it is given the hour, for bids or requests to take part.</summary>
internal static class DeadlineReader
{
    private const int Farthest = 30;

    public static ProfileField<Deadline>? Find(ProfileText text) =>
        FieldChooser.Choose(text.Of(ProfileCue.Deadline).Select(hit => Read(text, hit)).OfType<Candidate<Deadline>>());

    private static Candidate<Deadline>? Read(ProfileText text, ProfileHit hit)
    {
        foreach (var range in ProfileText.Reach(hit))
        {
            foreach (var day in DayFinder.Find(range).Take(1))
            {
                var from = range.First == hit.LastWord + 1 ? hit.WholeSentence.First : range.First;
                if (day.First - range.First > Farthest
                    || text.Has(ProfileCue.OtherDeadline, new(range.Reading, from, day.First))) break;
                var deadline = new Deadline(day.Value, HourFinder.Near(range, day));
                return new(deadline, text.RankOf(hit), ProfileText.Evidence(hit, range.Span(day.First, day.Last)));
            }
        }

        return null;
    }
}
