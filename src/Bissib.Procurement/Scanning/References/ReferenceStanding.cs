namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// Tells whether a clause is operative by reference: the words that bind only say where it stands ("figure à l'annexe
/// 3"), or one document of the tender points elsewhere and another states it.
/// </summary>
internal static class ReferenceStanding
{
    public static bool Points(Judgement judgement) =>
        judgement.Standing != Standing.Negated && judgement.Cues.Any(cue => cue.Kind == CueKind.ByReference);

    /// <summary>A reason that says so too.</summary>
    public static Localised Said(Localised reason) => new(
        $"Par référence : le texte qui la contient est à lire avec cette clause. {reason.French}",
        $"Door verwijzing: de tekst waarin ze staat, moet mee worden gelezen. {reason.Dutch}",
        $"By reference: the text that holds it is to be read with it. {reason.English}");

    /// <summary>The judgements are those of one clause, at least one of them operative.</summary>
    public static bool IsByReference(IReadOnlyList<(DocumentReading Reading, Judgement Judgement)> judgements)
    {
        var stating = judgements.Where(j => j.Judgement.Standing == Standing.Operative && !Points(j.Judgement))
            .Select(j => j.Reading).ToHashSet();
        var pointing = judgements.Where(j => Points(j.Judgement)).Select(j => j.Reading);
        return stating.Count == 0 || pointing.Any(reading => !stating.Contains(reading));
    }
}
