namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Reads the procedure. One word ("ouverte") counts only behind a label ("Procédure :"); a procedure that may follow
/// later, such as the repetition of similar services, does not.
/// </summary>
internal static class ProcedureReader
{
    private static readonly Dictionary<ProfileCue, Procedure> Procedures = new()
    {
        [ProfileCue.OpenProcedure] = Procedure.Open,
        [ProfileCue.RestrictedProcedure] = Procedure.Restricted,
        [ProfileCue.NegotiatedWithPublication] = Procedure.NegotiatedWithPriorPublication,
        [ProfileCue.SimplifiedNegotiated] = Procedure.SimplifiedNegotiatedWithPriorPublication,
        [ProfileCue.NegotiatedWithoutPublication] = Procedure.NegotiatedWithoutPriorPublication,
        [ProfileCue.CompetitiveDialogue] = Procedure.CompetitiveDialogue,
        [ProfileCue.InnovationPartnership] = Procedure.InnovationPartnership,
        [ProfileCue.LowValueContract] = Procedure.LowValue,
        [ProfileCue.Concession] = Procedure.Concession,
        [ProfileCue.AdaptedProcedure] = Procedure.Adapted,
        [ProfileCue.LightRegime] = Procedure.LightRegime,
    };

    public static ProfileField<Procedure>? Find(ProfileText text)
    {
        var labelled = text.Reached(ProfileCue.ProcedureLabel);
        return FieldChooser.Choose(Procedures.Keys.SelectMany(text.Of)
            .Where(hit => !text.Has(ProfileCue.OtherProcedure, hit.WholeSentence))
            .Select(hit => (Hit: hit, IsValue: labelled.Any(range => range.Holds(hit))))
            .Where(found => found.IsValue || found.Hit.FirstWord < found.Hit.LastWord)
            .OrderBy(found => found.Hit.Span.Start)
            .Select(found => new Candidate<Procedure>(
                Procedures[found.Hit.Cue], found.IsValue ? PlaceRank.Labelled
                    : text.RankOf(found.Hit), ProfileText.Evidence(found.Hit, found.Hit.Span))));
    }
}
