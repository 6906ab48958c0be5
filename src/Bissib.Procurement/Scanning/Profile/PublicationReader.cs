namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the day on which the notice was sent or published. Laws have such days too: only notices are asked.
/// </summary>
internal static class PublicationReader
{
    private const int Farthest = 8;

    public static ProfileField<DateOnly>? Find(ProfileText text) =>
        FieldChooser.Choose(text.Of(ProfileCue.Publication).Select(hit => Read(text, hit))
            .OfType<Candidate<DateOnly>>());

    private static Candidate<DateOnly>? Read(ProfileText text, ProfileHit hit)
    {
        foreach (var range in ProfileText.Reach(hit))
            foreach (var day in DayFinder.Find(range).Take(1))
                if (day.First - range.First <= Farthest && !text.Has(ProfileCue.OtherDeadline, hit.WholeSentence))
                    return new(day.Value, text.RankOf(hit), ProfileText.Evidence(hit, range.Span(day.First, day.Last)));
        return null;
    }
}
