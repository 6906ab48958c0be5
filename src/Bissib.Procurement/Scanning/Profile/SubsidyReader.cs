namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads whether European, regional or other public money pays a part (ERDF, ESF, a subsidy of the Region …). No, only
/// where the tender says so.
/// </summary>
internal static class SubsidyReader
{
    public static ProfileField<bool>? Find(ProfileText text) =>
        FieldChooser.Choose(Read(text, ProfileCue.Subsidy, true).Concat(Read(text, ProfileCue.NoSubsidy, false)));

    private static IEnumerable<Candidate<bool>> Read(ProfileText text, ProfileCue cue, bool isSubsidised) =>
        text.Of(cue).Where(hit => !isSubsidised || !text.Has(ProfileCue.NoSubsidy, hit.WholeSentence))
            .Select(hit => new Candidate<bool>(isSubsidised, text.RankOf(hit), ProfileText.Evidence(hit, hit.Span)));
}
